"""The campaign that a link's address names, by codes that the operator has registered."""

from collections.abc import Collection, Mapping

PARAMETERS = ("source", "utm_campaign", "utm_source", "utm_medium")
"""The parameters that may name a campaign; the first that names a registered one decides."""

OTHER = "other"
"""The campaign of every code that is not registered, which could be anything, even a name."""


def named_campaign(query: Mapping[str, str], registered: Collection[str]) -> str:
    """Return the registered campaign that an address names, OTHER for any other, "" for none.

    Capitals make no difference; the code is returned as it was registered.
    """
    spelled = {code.casefold(): code for code in registered}
    given = [query[name] for name in PARAMETERS if query.get(name)]
    known = [spelled[code.casefold()] for code in given if code.casefold() in spelled]
    return known[0] if known else OTHER if given else ""
