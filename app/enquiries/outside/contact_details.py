"""E-mail addresses, telephone numbers, websites and countries, parsed by libraries.

The lists of numbers and of domains take long to load, and few processes need them: these are
imported at use.
"""

import re
from collections.abc import Collection
from functools import cache
from urllib.parse import urlsplit

from babel import Locale
from email_validator import EmailNotValidError, validate_email

from app.enquiries.rules.enquiry import masked_address
from app.enquiries.rules.folding import plain_address

# The library knows "ext. 12", "x12" and "#12"; these are how Chinese and German write the same.
_EXTENSION = re.compile(
    r"[\s,，、;；(（-]*(?:转接|轉接|转|轉|分机号?|分機號?|内线|內線|durchwahl|dw\.?|extn\.?)"
    r"[\s.:：-]*(\d{1,7})\s*[)）]?\s*$",
    re.IGNORECASE,
)
_LIKELY_REGION = "CN"  # Of people abroad who write to a zone in China, many can be called here.
_LENGTHS_OF_COUNTRY_CODES = (1, 2, 3)  # No code begins with another (ITU-T E.164).


def normalised_email(text: str) -> str | None:
    """Return a typed e-mail address in normalised form, or None if it is invalid."""
    try:
        # No DNS in a request: it is slow, and a resolver's hiccup must not lose an enquiry.
        checked = validate_email(plain_address(text), check_deliverability=False, strict=True)
    except EmailNotValidError:
        return None
    # An encoded word (RFC 2047): mail programs would decode another address from it.
    return None if "=?" in checked.normalized else checked.normalized


def masked_email(address: str) -> str:
    """Return an address masked, with a domain in `xn--` form as people write it."""
    masked = masked_address(address)
    # Asterisks are allowed in an address (RFC 5322, atext), so a masked one is still valid.
    return normalised_email(masked) or masked


def phone_e164(text: str, region: str | None) -> str | None:
    """Return a telephone number in international form (E.164), or None if it is invalid.

    So is one that its country does not have, such as a Chinese mobile number read as a Japanese
    one, and one that can be dialled within one town alone, since that form lacks the area code.
    An extension (`ext. 12`, `x12`, `转12`, `分机12`) is read, and has no place in that form.

    :param region: the ISO 3166-1 code for a number without a country code.
    """
    import phonenumbers

    try:
        number = phonenumbers.parse(_EXTENSION.sub(r" ext. \1", text), region)
    except phonenumbers.NumberParseException:
        return None
    # `is_possible_number` asks for the length alone.
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def likely_number(text: str) -> str | None:
    """Return in international form what a number of no known country is likely to be.

    That is a number of mainland China, or one whose country code lacks its plus sign. None if it
    is neither: a number without any code is valid in several countries.
    """
    return phone_e164(text, _LIKELY_REGION) or phone_e164(f"+{text.removeprefix('00')}", None)


@cache
def calling_codes() -> dict[str, int]:
    """Return the country calling code of each ISO 3166-1 alpha-2 code that has one."""
    import phonenumbers

    found = {code: phonenumbers.country_code_for_region(code) for code in territories("en")}
    return {code: number for code, number in found.items() if number}


def is_spelling_of(typed: str, e164: str) -> bool:
    """Return whether a number is typed with the digits of its international form.

    The country code may be missing or begin with `00`, as may the zero of a trunk line be there.
    False says nothing: people spell numbers in ways that only a parser knows.
    """
    digits = "".join(filter(str.isdecimal, typed)).lstrip("0")
    code = e164.removeprefix("+").removesuffix(digits)
    return e164.endswith(digits) and digits != "" and (code == "" or _is_country_code(code))


def _is_country_code(digits: str) -> bool:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return int(digits) in COUNTRY_CODE_TO_REGION_CODE


def dialled_anywhere(e164: str) -> str:
    """Return a number in international form as `(+86) 2082110000`.

    Programs that read a leading `+` as a formula leave this unchanged, and those that dial still
    find the country code.
    """
    for length in _LENGTHS_OF_COUNTRY_CODES:
        code, number = e164[1 : 1 + length], e164[1 + length :]
        if code.isdecimal() and _is_country_code(code):
            return f"(+{code}) {number}"
    return e164


def is_web_address(text: str) -> bool:
    """Return whether a text is the address of a website, with or without its scheme."""
    address = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(address)
        valid = parts.scheme in {"http", "https"} and parts.port != 0
    except ValueError:
        return False
    labels = (parts.hostname or "").split(".")
    named = len(labels) > 1 and all(labels) and not labels[-1].isdigit()
    return valid and named and parts.username is None and " " not in text


# Codes that CLDR lists beside the countries and regions of ISO 3166-1.
_NOT_ISO_3166_1 = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"}
)


@cache
def territories(locale: str) -> dict[str, str]:
    """Return the name of each ISO 3166-1 alpha-2 code in a language, unordered.

    :param locale: the name of the locale in babel.
    """
    return {
        code: name
        for code, name in Locale.parse(locale).territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_ISO_3166_1
    }


def count_disposable() -> int:
    """Return how many domains are on the list."""
    from disposable_email_domains import blocklist

    return len(blocklist)


def is_disposable(domain: str, added: Collection[str] = (), excepted: Collection[str] = ()) -> bool:
    """Return whether a mail domain, or one that it belongs to, is on the list.

    :param domain: case-folded, in the form used after the `@`.
    :param added: domains that are on it as well.
    :param excepted: domains that are not, with those that belong to them.
    """
    from disposable_email_domains import blocklist

    labels = domain.split(".")
    its = [".".join(labels[place:]) for place in range(len(labels) - 1)]
    if any(each in excepted for each in its):
        return False
    return any(each in blocklist or each in added for each in its)
