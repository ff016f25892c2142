"""Rows of an export that open in any spreadsheet program as what they are: text."""

from collections.abc import Iterable

COLUMNS = (
    "reference", "received_at", "status", "name", "email", "organisation", "job_title", "country",
    "phone", "phone_e164", "website", "topics", "message", "sector", "intent", "readiness",
    "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "campaign",
    "language", "corrected",
)  # fmt: skip
"""The columns of the lead export, in order; a value not named here cannot leave.

`corrected` names the answers that the person has set right since; the row holds the right ones.
"""

BOM = "\ufeff"
"""Tells spreadsheet programs that the file is UTF-8."""

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def guard_formula(value: str) -> str:
    """Return the value so that no spreadsheet evaluates it (OWASP: CSV injection).

    A leading apostrophe makes it text; nothing else of the value changes. Leading white space
    is looked through, since spreadsheets do so too.
    """
    return f"'{value}" if value.lstrip(" \n\u3000").startswith(_STARTS_A_FORMULA) else value


def csv_line(values: Iterable[str]) -> str:
    """Return one line of CSV (RFC 4180): every value guarded and quoted, ended by CRLF."""
    quoted = ('"' + guard_formula(value).replace('"', '""') + '"' for value in values)
    return ",".join(quoted) + "\r\n"
