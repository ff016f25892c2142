"""A page of the inbox: headings of leads, counts of folders, sources, saved views."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    Integer,
    ScalarSelect,
    Select,
    TextClause,
    bindparam,
    func,
    literal,
    or_,
    select,
    text,
)
from sqlalchemy.orm import Session

from app.enquiries.models import Enquiry
from app.leads.models import IN_INBOX, Lead, LeadImport
from app.leads.models.views import SavedView
from app.leads.rules.inbox import MOST_COUNTED, Folder, LeadFilter
from app.leads.store.inbox_equality import NOT_SPAM
from app.leads.store.inbox_question import folder_conditions, folder_equality


class LeadHeading(NamedTuple):
    """The heading of a lead in lists.

    :param country: as corrected; a code, like the fields after it.
    :param version: for changing the lead as it was seen.
    """

    id: UUID
    reference: str
    received_at: datetime
    status: str
    closed: bool
    name: str
    organisation: str
    country: str
    sector: str
    reply_language: str
    size_band: str
    source: str
    topics: Sequence[str]
    person_id: UUID
    suspect: bool
    suspicions: Sequence[str]
    owner_id: UUID | None
    priority: int
    consent: str
    due_at: datetime | None
    first_due_at: datetime | None
    first_answered_at: datetime | None
    minutes_left: int | None
    next_step: bool
    version: int


HEADINGS: Select[*tuple[Any, ...]] = select(
    Lead.id,
    Enquiry.reference,
    Lead.received_at,
    Lead.status,
    Lead.closed,
    Enquiry.name,
    Enquiry.organisation,
    Lead.country,
    Lead.sector,
    Lead.reply_language,
    Lead.size_band,
    Lead.source,
    Enquiry.topics,
    Enquiry.person_id,
    Lead.suspect,
    Lead.suspicions,
    Lead.owner_id,
    Lead.priority,
    Lead.consent,
    Lead.due_at,
    Lead.first_due_at,
    Lead.first_answered_at,
    Lead.minutes_left,
    Lead.next_step,
    Lead.version,
).join(Enquiry, Enquiry.id == Lead.enquiry_id)
"""The statement that reads all headings, unsorted; its columns are the fields of LeadHeading."""
_AMONG = Lead.id.in_(bindparam("leads", expanding=True))
_MOST = bindparam("most", type_=Integer)
_SOME_HEADINGS = HEADINGS.where(_AMONG)


def get_headings(session: Session, lead_ids: Collection[UUID]) -> dict[UUID, LeadHeading]:
    """Return the headings of leads, by id."""
    if not lead_ids:
        return {}
    found = session.execute(_SOME_HEADINGS, {"leads": lead_ids})
    return {row.id: LeadHeading(*row) for row in found}


_EXCERPT = 400
_FIRST_WORDS = (
    select(Lead.id, func.substr(Enquiry.message, 1, _EXCERPT))
    .join(Enquiry, Enquiry.id == Lead.enquiry_id)
    .where(_AMONG)
)


def list_first_words(session: Session, lead_ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the first words of the messages of leads, on one line, by id."""
    if not lead_ids:
        return {}
    found = session.execute(_FIRST_WORDS, {"leads": lead_ids})
    return {lead_id: " ".join(words.split()) for lead_id, words in found}


def get_headings_of(session: Session, enquiry_ids: Collection[UUID]) -> dict[UUID, LeadHeading]:
    """Return the headings of the leads of enquiries, by the enquiry's id."""
    if not enquiry_ids:
        return {}
    asked = HEADINGS.add_columns(Lead.enquiry_id).where(Lead.enquiry_id.in_(enquiry_ids))
    return {enquiry_id: LeadHeading(*row) for *row, enquiry_id in session.execute(asked)}


def get_headings_by_reference(
    session: Session, references: Collection[str]
) -> dict[str, LeadHeading]:
    """Return the headings of the leads whose enquiries have references, by reference."""
    if not references:
        return {}
    found = session.execute(HEADINGS.where(Enquiry.reference.in_(references)))
    return {row.reference: LeadHeading(*row) for row in found}


def _parts(folder: Folder) -> list[Select[Any]]:
    """Return the statements that read the leads of a folder: with a place, and without."""
    me: Any = bindparam("me")
    now: Any = bindparam("now")
    if folder is Folder.OVERDUE:
        # The index alone answers it: nothing that is set aside is due.
        return [select(Lead.due_at).where(Lead.due_at.is_not(None), Lead.due_at <= now)]
    aside = [NOT_SPAM] if LeadFilter(folder).leaves_out_spam else []
    conditions = [
        *folder_conditions(folder, None, now),
        *aside,
        *(each for equality in folder_equality(folder, me) for each in equality.strict()),
    ]
    return [
        select(Lead.place).where(where, *conditions)
        for where in (Lead.place.is_not(None), Lead.place.is_(None))
    ]


def _up_to_most(some: Select[Any]) -> ScalarSelect[int]:
    limited = some.limit(_MOST).subquery()
    return select(func.count()).select_from(limited).scalar_subquery()


_COUNTS = select(
    *(
        sum((_up_to_most(some) for some in _parts(folder)), literal(0)).label(folder)
        for folder in Folder
    )
)


def count_folders(session: Session, me: UUID, now: datetime) -> Mapping[Folder, int]:
    """Return the number of leads in each folder, up to one more than MOST_COUNTED."""
    most = MOST_COUNTED + 1
    row = session.execute(_COUNTS, {"me": me, "now": now, "most": most}).one()
    return {folder: min(count, most) for folder, count in zip(Folder, row, strict=True)}


def _values(column: str) -> TextClause:
    """Return the statement that reads the values of a column for sorting leads.

    It skips from each to the next in the index, past the many leads that share one.
    """
    following = f"SELECT min({column}) FROM lead WHERE {IN_INBOX} AND {column} > "  # noqa: S608
    return text(
        f"""
        WITH RECURSIVE found(code) AS (
            SELECT * FROM ({following} '') AS first
            UNION ALL
            SELECT ({following} found.code) FROM found WHERE found.code IS NOT NULL
        )
        SELECT code FROM found WHERE code IS NOT NULL LIMIT :most
        """  # noqa: S608 - our own words
    )


_SOURCES, _COUNTRIES = _values("source"), _values("country")
_MOST_COUNTRIES = 300
"""More than there are."""


def list_sources(session: Session, most: int) -> Sequence[str]:
    """Return up to `most` sources of the leads in the inbox, in the order of their codes."""
    return session.scalars(_SOURCES, {"most": most}).all()


def list_countries(session: Session) -> Sequence[str]:
    """Return the countries and regions of the leads in the inbox, in the order of their codes."""
    return session.scalars(_COUNTRIES, {"most": _MOST_COUNTRIES}).all()


_IMPORTS = (
    select(LeadImport)
    .where(LeadImport.undone_at.is_(None))
    .order_by(LeadImport.at.desc(), LeadImport.id)
    .limit(_MOST)
)


def list_imports(session: Session, most: int) -> Sequence[LeadImport]:
    """Return the latest imports that nobody has undone, newest first; an index of few rows."""
    return session.scalars(_IMPORTS, {"most": most}).all()


_SEEN_VIEWS = (
    select(SavedView)
    .where(or_(SavedView.owner_id == bindparam("account"), SavedView.shared.is_(True)))
    .order_by(SavedView.name, SavedView.id)
)


def list_seen_by(session: Session, account_id: UUID) -> Sequence[SavedView]:
    """Return an account's own views and the shared ones, by name."""
    return session.scalars(_SEEN_VIEWS, {"account": account_id}).all()


def find_by_name(session: Session, owner_id: UUID, name: str) -> SavedView | None:
    """Return an account's saved view by name, if there is one."""
    named = select(SavedView).where(SavedView.owner_id == owner_id, SavedView.name == name)
    return session.scalars(named.order_by(SavedView.created_at, SavedView.id)).first()
