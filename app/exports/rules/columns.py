"""The columns of exports: what may leave, for whom and for what."""

from collections.abc import Iterable
from enum import StrEnum

from app.core.rules.permissions import Permission, Role, allows
from app.exports.rules.export import ExportPurpose

SCHEMA = 2
"""The version of the columns, kept with each export; it goes up when one changes or is added."""

COLUMNS = (
    "reference", "received_at", "status", "name", "email", "organisation", "job_title", "country",
    "phone", "phone_e164", "website", "topics", "message", "sector", "intent", "readiness",
    "size_band", "currency", "jobs_band", "timeline", "reply_language", "heard_from", "campaign",
    "language", "corrected", "enquiry", "channel", "priority", "owner",
)  # fmt: skip
"""Every column there is, in order; a value not named here cannot leave.

`corrected` names the answers that the person has set right since; the row holds the right ones.
`enquiry` is the enquiry's id, which stays the same when its reference is written in another way,
and `owner` the name of the colleague who works on it. Codes and ids are plain; times are in UTC;
several topics or corrected answers stand with a space between them.
"""

MOMENTS = ("received_at",)
"""Columns that hold a time."""

LISTS = ("topics", "corrected")
"""Columns that hold several codes."""

# What a newsletter needs, and what a caller needs: who it is, how to reach them by what they agreed
# to, in which language, and what they asked about. Not what they wrote, nor any other way to them.
_NEWS_EMAIL = (
    "reference", "received_at", "name", "email", "organisation", "job_title", "country", "topics",
    "sector", "reply_language", "language", "corrected", "enquiry",
)  # fmt: skip
_NEWS_PHONE = (
    "reference", "received_at", "name", "organisation", "job_title", "country", "phone",
    "phone_e164", "topics", "sector", "reply_language", "language", "corrected", "enquiry",
)  # fmt: skip

_FOR_PURPOSE: dict[ExportPurpose, tuple[str, ...]] = {
    ExportPurpose.FOLLOW_UP: COLUMNS,
    ExportPurpose.NEWS_EMAIL: _NEWS_EMAIL,
    ExportPurpose.NEWS_PHONE: _NEWS_PHONE,
}
ALLOWED = {role: _FOR_PURPOSE if allows(role, Permission.EXPORT_LEADS) else {} for role in Role}
"""The columns that each role may take out for each purpose."""


def allowed_columns(role: str, purpose: ExportPurpose) -> tuple[str, ...]:
    """Return the columns that a role may take out for a purpose; an unknown role none."""
    return ALLOWED[Role(role)].get(purpose, ()) if role in ALLOWED else ()


class Barred(StrEnum):
    """What keeps somebody from exporting by saved terms: their account, their role, a column."""

    ACCOUNT = "account"
    PERMISSION = "permission"
    COLUMNS = "columns"


def why_barred(role: str | None, purpose: str, columns: Iterable[str]) -> Barred | None:
    """Return what keeps somebody from exporting columns for a purpose; None if nothing does.

    :param role: of their account; None if the account is not in use.
    """
    if role is None:
        return Barred.ACCOUNT
    if not allows(role, Permission.EXPORT_LEADS):
        return Barred.PERMISSION
    allowed = allowed_columns(role, ExportPurpose(purpose))
    return None if set(columns) <= set(allowed) else Barred.COLUMNS


def in_column_order(columns: Iterable[str]) -> tuple[str, ...]:
    """Return columns once each, in the order in which files hold them; unknown ones are dropped."""
    wanted = frozenset(columns)
    return tuple(column for column in COLUMNS if column in wanted)
