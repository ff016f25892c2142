"""Countries and regions as Unicode's data names them."""

from functools import cache

from babel import Locale

# Codes that CLDR lists beside the countries and regions of ISO 3166-1.
_NOT_ISO_3166_1 = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
)


@cache
def territories(locale: str) -> dict[str, str]:
    """Return the name of each ISO 3166-1 alpha-2 code in a language, in no order.

    :param locale: as babel names it.
    """
    return {
        code: name
        for code, name in Locale.parse(locale).territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_ISO_3166_1
    }
