"""The leads that an export asks for, with the values to export of each, in the order of ids."""

from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Select,
    case,
    exists,
    func,
    literal,
    literal_column,
    null,
    select,
    text,
)
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.consent.store.withdrawals import is_withdrawn
from app.core.rules.installation import Transfer
from app.core.rules.moments import instant_text, months_before
from app.enquiries.models import Correction, Enquiry
from app.exports.rules.approval import ExportRules
from app.exports.rules.columns import EXPORT_COLUMNS, ColumnType, ExportColumn, Source
from app.exports.rules.export import ExportRequest, LeftOut
from app.leads.models import Lead, LeadMessage
from app.leads.store.facts import TAGGED
from app.leads.store.inbox_equality import Condition, Equality, Label, loose
from app.leads.store.inbox_question import (
    Question,
    folder_conditions,
    group_conditions,
    in_range,
)
from app.leads.store.suspects import IS_SPAM

_AT_ONCE = 500
_NOBODY = UUID(int=0)


@dataclass(frozen=True)
class Scope:
    """The leads that an export asks for.

    :param question: of the inbox.
    :param leads: ids of leads ticked by hand, in place of it.
    :param transfer: the recipient abroad, for files for a transfer; None if there is none.
    :param contact_before: enquiries without contact since then are past their retention period.
    """

    question: Question
    leads: tuple[UUID, ...]
    contact_before: datetime
    transfer: Transfer | None


def scope_of(
    request: ExportRequest, author_id: UUID | None, rules: ExportRules, now: datetime
) -> Scope:
    """Return the scope of a request at a moment.

    :raises BadExportFilter: if the author's own leads are requested and there is no author.
    """
    wanted = request.filter.wanted(author_id, ZoneInfo(request.time_zone))
    return Scope(
        Question(wanted, author_id or _NOBODY, now, ()),
        request.filter.leads,
        months_before(now, rules.periods.enquiry_months),
        rules.transfer,
    )


@dataclass(frozen=True)
class ExportLead:
    """A requested lead.

    :param left_out: why the lead itself may not leave; None if it may.
    :param values: by column, as corrected.
    """

    enquiry_id: UUID
    person_id: UUID
    left_out: LeftOut | None
    values: tuple[str, ...]


def count_candidates(session: Session, scope: Scope, most: int) -> int:
    """Return the number of requested leads, counted up to one more than a limit."""
    some = chosen(select(Lead.id), session, scope)
    counted = select(func.count()).select_from(some.limit(most + 1).subquery())
    return session.scalar(counted) or 0


def iter_candidates(
    session: Session, scope: Scope, columns: Sequence[str], size: int
) -> Generator[list[ExportLead]]:
    """Yield the requested leads in batches, including those to be left out."""
    statement = chosen(_candidates(scope, columns), session, scope).order_by(Enquiry.id)
    with closing(session.execute(statement, execution_options={"yield_per": size})) as found:
        for rows in found.partitions():
            changed = list_corrected(session, rows[0][0], rows[-1][0])
            yield _read(rows, columns, changed)


def list_candidates(
    session: Session, scope: Scope, columns: Sequence[str], enquiries: Collection[UUID]
) -> Sequence[ExportLead]:
    """Return leads by the ids of their enquiries, in order."""
    if not enquiries:
        return []
    rows = session.execute(
        _joined(_candidates(scope, columns)).where(Enquiry.id.in_(enquiries)).order_by(Enquiry.id)
    ).all()
    return _read(rows, columns, list_corrected(session, min(enquiries), max(enquiries)))


def list_latest(
    session: Session,
    scope: Scope,
    people: Collection[UUID],
    fits: Callable[[UUID, str], bool] = lambda _person, _number: True,
) -> dict[UUID, UUID]:
    """Return each person's latest requested enquiry that may be exported.

    :param fits: returns whether a person's number in international form may be in the file.
    """
    columns = (Enquiry.person_id, Enquiry.id, Enquiry.phone_e164)
    statement = chosen(select(*columns), session, scope).where(
        Enquiry.person_id.in_(people), why_left_out(scope).is_(None), ~is_withdrawn()
    )
    # The last row of each person wins.
    rows = session.execute(statement.order_by(Enquiry.id))
    return {person: enquiry for person, enquiry, number in rows if fits(person, number)}


def why_left_out(scope: Scope) -> ColumnElement[str | None]:
    """Return the SQL expression of the reason for leaving a lead out; NULL if there is none.

    Withdrawals and holds are read separately, starting from the few people concerned: checking
    each of a million leads takes longer than reading them.
    """
    later = exists().where(
        LeadMessage.lead_id == Lead.id,
        LeadMessage.undone.is_(False),
        LeadMessage.missed.is_(False),
        LeadMessage.at >= scope.contact_before,
    )
    return case(
        (IS_SPAM, literal_column(f"'{LeftOut.SUSPECT.value}'")),
        (
            (Enquiry.received_at < scope.contact_before) & ~later,
            literal_column(f"'{LeftOut.EXPIRED.value}'"),
        ),
        else_=null(),
    )


def chosen(
    statement: Select[*tuple[Any, ...]], session: Session, scope: Scope
) -> Select[*tuple[Any, ...]]:
    """Return a statement over the requested leads, including those to be left out."""
    joined = _joined(statement)
    if scope.leads:
        return joined.where(Lead.id.in_(scope.leads))
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    return joined.where(*_conditions(scope.question, is_sqlite=is_sqlite))


def _conditions(question: Question, *, is_sqlite: bool) -> list[Condition]:
    wanted = question.wanted
    return [
        *folder_conditions(wanted.folder, Lead.due_at, question.now),
        *(each for one in question.equalities for each in _spelled(one, is_sqlite=is_sqlite)),
        *group_conditions(wanted, question.now, is_sqlite=is_sqlite),
        *in_range(
            loose(Lead.received_at, is_sqlite=is_sqlite),
            wanted.received_from,
            wanted.received_before,
        ),
    ]


def _spelled(one: Equality, *, is_sqlite: bool) -> list[Condition]:
    return one.of_any() if isinstance(one, Label) else one.loose(is_sqlite=is_sqlite)


def _joined(statement: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return statement.select_from(Enquiry).join(Lead, Lead.enquiry_id == Enquiry.id)


def _candidates(scope: Scope, columns: Sequence[str]) -> Select[*tuple[Any, ...]]:
    sources = (_SOURCES[column] for column in columns)
    return select(Enquiry.id, Enquiry.person_id, why_left_out(scope), *sources)


def _read(
    rows: Sequence[Any], columns: Sequence[str], changed: Mapping[UUID, Mapping[str, str]]
) -> list[ExportLead]:
    texts = [_TEXTS.get(EXPORT_COLUMNS[column].type, str) for column in columns]
    return [_candidate(row, columns, texts, changed.get(row[0], {})) for row in rows]


def list_corrected(session: Session, first: UUID, last: UUID) -> dict[UUID, dict[str, str]]:
    """Return the corrected answers of the enquiries from a first to a last, by field."""
    found: dict[UUID, dict[str, str]] = {}
    rows = session.execute(
        select(Correction.enquiry_id, Correction.field, Correction.value)
        .where(Correction.enquiry_id.between(first, last))
        .order_by(Correction.at, Correction.id)
    )
    for enquiry_id, field, value in rows:
        found.setdefault(enquiry_id, {})[field] = value
    return found


def iter_corrected(session: Session) -> Iterator[bytes]:
    """Yield the ids of the enquiries with a corrected answer, in order."""
    statement = select(Correction.enquiry_id).distinct().order_by(Correction.enquiry_id)
    with closing(session.execute(statement, execution_options={"yield_per": _AT_ONCE})) as found:
        for row in found:
            yield row[0].bytes


def _candidate(
    row: Any,
    columns: Sequence[str],
    texts: Sequence[Callable[[Any], str]],
    changed: Mapping[str, str],
) -> ExportLead:
    values = tuple(text(value) for text, value in zip(texts, row[3:], strict=True))
    if changed:
        told = {**changed, "corrected": " ".join(sorted(changed))}
        values = tuple(
            told.get(column, value) for column, value in zip(columns, values, strict=True)
        )
    return ExportLead(row[0], row[1], None if row[2] is None else LeftOut(row[2]), values)


_TABLES: Mapping[Source, Any] = {Source.ENQUIRY: Enquiry, Source.LEAD: Lead}
_COMPUTED: Mapping[str, Any] = {
    "corrected": literal(""),
    "enquiry": Enquiry.id,
    "owner": select(StaffAccount.name).where(StaffAccount.id == Lead.owner_id).scalar_subquery(),
    "tags": select(TAGGED.c.tags).where(TAGGED.c.lead_id == Lead.id).scalar_subquery(),
}


def _source(column: ExportColumn) -> Any:
    if column.source is Source.COMPUTED:
        return _COMPUTED[column.name]
    return getattr(_TABLES[column.source], column.name)


_SOURCES = {name: _source(column) for name, column in EXPORT_COLUMNS.items()}
"""The SQL source of each column of a file."""

_TEXTS: Mapping[ColumnType, Callable[[Any], str]] = {
    ColumnType.TEXT: lambda text: text or "",
    ColumnType.MOMENT: lambda at: instant_text(at) if at else "",
    ColumnType.CODES: " ".join,
}
"""The spelling of values that `str` does not spell as files do."""


_SQLITE = text("PRAGMA data_version")
_POSTGRESQL = text("SELECT CAST(pg_current_snapshot() AS text)")


def read_mark(session: Session) -> str:
    """Return a mark that changes once anybody else has committed a change.

    SQLite counts the commits of others, for each connection separately. PostgreSQL reports the
    transactions that are not over yet: those in a list, and all from a number on. A transaction
    with a change is in the list or has a later number before its commit, and neither afterwards.

    Data that was read after a mark is therefore current as long as the mark is the same. The mark
    may differ although nothing has changed.

    :param session: of `Database.reading_on`, the same one for all marks that are compared.
    """
    is_sqlite = session.get_bind().dialect.name == "sqlite"
    return str(session.execute(_SQLITE if is_sqlite else _POSTGRESQL).scalar_one())
