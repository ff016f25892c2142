"""The published list of providers of throw-away mailboxes."""

from disposable_email_domains import blocklist


def is_disposable(domain: str) -> bool:
    """Return whether a mail domain, or one that it belongs to, is on the list.

    :param domain: case-folded, in the form that stands after the `@`.
    """
    labels = domain.split(".")
    return any(".".join(labels[place:]) in blocklist for place in range(len(labels) - 1))
