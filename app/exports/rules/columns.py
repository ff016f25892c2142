"""The columns of exports, each declared once with its content, allowed roles and purposes.

The answers of an enquiry come from the registry of fields; all other columns are declared here.
Form, files, readme and checks are made from these declarations. A column's type says how it is
read, spelled and guarded. A text is guarded against formulas in every spelling; only types whose
values the service makes are safe.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.core.rules.permissions import Permission, Role, allows
from app.enquiries.rules.fields import FIELDS, Field, FieldKind
from app.exports.rules.export import ExportPurpose

SCHEMA = 6
"""The version of the columns, kept with each export; it goes up when one changes or is added."""


class ColumnType(StrEnum):
    """The type of a column's values."""

    TEXT = "text"
    CODE = "code"
    CODES = "codes"
    COUNTRY = "country"
    MOMENT = "moment"
    ID = "id"
    PRIORITY = "priority"
    COLUMNS = "columns"

    @property
    def safe(self) -> bool:
        """True if no value can begin like a formula, since the service makes all of them."""
        return self in _SAFE

    @property
    def several(self) -> bool:
        """True if a value is any number of codes, separated by spaces."""
        return self in (ColumnType.CODES, ColumnType.COLUMNS)


_SAFE = frozenset(
    {
        ColumnType.CODE, ColumnType.CODES, ColumnType.COUNTRY, ColumnType.MOMENT, ColumnType.ID,
        ColumnType.PRIORITY, ColumnType.COLUMNS,
    }
)  # fmt: skip


class Source(StrEnum):
    """The origin of a column's values: a column of a table, or a computation."""

    ENQUIRY = "enquiry"
    LEAD = "lead"
    COMPUTED = "computed"


ALL_PURPOSES = tuple(ExportPurpose)
_FOLLOW_UP = (ExportPurpose.FOLLOW_UP,)


@dataclass(frozen=True)
class ExportColumn:
    """A column that files can have.

    :param choices: the list of choices that its codes are from; empty to show values unchanged.
    :param purposes: of the files that may hold it.
    :param roles: that may export it; None for every role that exports at all.
    :param width: in a workbook, in characters.
    """

    name: str
    type: ColumnType = ColumnType.TEXT
    source: Source = Source.ENQUIRY
    choices: str = ""
    purposes: tuple[ExportPurpose, ...] = _FOLLOW_UP
    roles: frozenset[Role] | None = None
    width: int = 18

    def may_leave(self, role: str, purpose: ExportPurpose) -> bool:
        """Return whether a role that exports may export the column for a purpose."""
        return purpose in self.purposes and (self.roles is None or role in self.roles)


_TYPES = {
    FieldKind.COUNTRY: ColumnType.COUNTRY,
    FieldKind.LANGUAGE: ColumnType.CODE,
    FieldKind.CHOICE: ColumnType.CODE,
    FieldKind.CHOICES: ColumnType.CODES,
}
_WIDTHS = {
    "name": 24, "email": 32, "organisation": 32, "country": 20, "phone": 20, "website": 28,
    "topics": 28, "message": 60,
}  # fmt: skip


def _of_field(field: Field) -> Iterator[ExportColumn]:
    kind = _TYPES.get(field.kind, ColumnType.TEXT)
    coded = kind in (ColumnType.CODE, ColumnType.CODES)
    purposes = tuple(map(ExportPurpose, field.exported_for))
    if purposes:
        yield ExportColumn(
            field.name,
            kind,
            choices=field.name if coded else "",
            purposes=purposes,
            roles=field.exported_by,
            width=_WIDTHS.get(field.name, 18),
        )
    if purposes and field.kind is FieldKind.PHONE:
        # The same number as machines dial it, named after its field.
        yield ExportColumn(
            f"{field.name}_e164", purposes=purposes, roles=field.exported_by, width=20
        )


def _declared() -> Iterator[ExportColumn]:
    yield ExportColumn("reference", ColumnType.CODE, purposes=ALL_PURPOSES, width=16)
    yield ExportColumn("received_at", ColumnType.MOMENT, purposes=ALL_PURPOSES, width=30)
    yield ExportColumn("status", ColumnType.CODE, Source.LEAD, "lead_status")
    # Personal fields come first.
    for field in sorted(FIELDS, key=lambda each: not each.personal):
        yield from _of_field(field)
    yield ExportColumn("campaign")
    yield ExportColumn("language", ColumnType.CODE, choices="reply_language", purposes=ALL_PURPOSES)
    # The names of the answers that the person has corrected; the row holds the corrected values.
    yield ExportColumn("corrected", ColumnType.COLUMNS, Source.COMPUTED, purposes=ALL_PURPOSES)
    # The enquiry's id, which stays the same when its reference is written differently.
    yield ExportColumn("enquiry", ColumnType.ID, Source.COMPUTED, purposes=ALL_PURPOSES, width=38)
    yield ExportColumn("channel", ColumnType.CODE, choices="channel")
    yield ExportColumn("priority", ColumnType.PRIORITY, Source.LEAD)
    # The name of the colleague who works on it.
    yield ExportColumn("owner", source=Source.COMPUTED)
    # Colleagues' texts, in one cell.
    yield ExportColumn("tags", source=Source.COMPUTED, width=28)
    yield ExportColumn("due_at", ColumnType.MOMENT, Source.LEAD, width=30)


EXPORT_COLUMNS = {column.name: column for column in _declared()}
"""All columns by name, in the order of files; a value not declared cannot be exported."""

COLUMNS = tuple(EXPORT_COLUMNS)

CONTACTS = frozenset(
    name
    for field in FIELDS
    if field.kind in (FieldKind.EMAIL, FieldKind.PHONE)
    for name in (field.name, f"{field.name}_e164")
    if name in EXPORT_COLUMNS
)
"""The columns with a way to reach somebody."""


def allowed_columns(role: str, purpose: ExportPurpose) -> tuple[str, ...]:
    """Return the columns that a role may export for a purpose; none for an unknown role."""
    if not allows(role, Permission.EXPORT_LEADS):
        return ()
    return tuple(name for name, each in EXPORT_COLUMNS.items() if each.may_leave(role, purpose))


class Barred(StrEnum):
    """The reason why saved terms may not be exported: the account, its role, or a column."""

    ACCOUNT = "account"
    PERMISSION = "permission"
    COLUMNS = "columns"


def why_barred(role: str | None, purpose: str, columns: Iterable[str]) -> Barred | None:
    """Return the reason why somebody may not export columns for a purpose; None if they may.

    :param role: of their account; None if the account is not in use.
    """
    if role is None:
        return Barred.ACCOUNT
    if not allows(role, Permission.EXPORT_LEADS):
        return Barred.PERMISSION
    allowed = allowed_columns(role, ExportPurpose(purpose))
    return None if set(columns) <= set(allowed) else Barred.COLUMNS


def in_column_order(columns: Iterable[str]) -> tuple[str, ...]:
    """Return columns in the order of files, without duplicates and unknown ones."""
    wanted = frozenset(columns)
    return tuple(column for column in COLUMNS if column in wanted)
