"""Leads in the indexes of lists and of search: their places, their texts, and the terms of these.

The index of terms is FTS5 on SQLite, a tsvector with GIN on PostgreSQL, and keyed by place. Both
hold the terms of `rules.search_terms`. FTS5 returns its hits in the order of places, a row at a
time; GIN returns all hits at once, in no order, so it holds the terms of `rules.search_slices` too.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    TextClause,
    and_,
    bindparam,
    case,
    column,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    table,
    text,
    update,
)
from sqlalchemy.orm import Session

from app.enquiries.models import Correction, Enquiry
from app.enquiries.rules.fields import FIELDS, FieldKind
from app.enquiries.store.enquiry import list_corrected, list_for_enquiries
from app.leads.models import Lead, LeadMessage, LeadNote, LeadTask, LeadText
from app.leads.models.facts import LeadAmendment
from app.leads.rules.search_marks import Said
from app.leads.rules.search_slices import slice_terms
from app.leads.rules.search_terms import Term, Word, index_terms, query_terms, search_text
from app.leads.store.facts import place_facts
from app.leads.store.lead import keep_people_of

SEARCH = table("lead_search", column("rowid"), column("place"), column("terms"))

_INSERT = {
    "sqlite": text("INSERT INTO lead_search (rowid, terms) VALUES (:place, :terms)"),
    "postgresql": text(
        "INSERT INTO lead_search (place, terms) "
        "VALUES (:place, array_to_tsvector(string_to_array(:terms, ' ')))"
    ),
}
_DELETE = {
    # The index keeps no text of its own, so a deletion must name the indexed terms.
    "sqlite": text(
        "INSERT INTO lead_search (lead_search, rowid, terms) VALUES ('delete', :place, :terms)"
    ),
    "postgresql": text("DELETE FROM lead_search WHERE place = :place"),
}


def add_texts(session: Session, texts: Mapping[int, str]) -> None:
    """Insert folded texts into the index, by place."""
    if texts:
        rows = [{"place": place, "text": content} for place, content in texts.items()]
        session.connection().execute(insert(LeadText), rows)
        index_texts(session, texts)


def index_texts(session: Session, texts: Mapping[int, str]) -> None:
    """Index texts that are there already, as after a restore, which brings no index along."""
    if texts:
        _run(session, _INSERT, texts)


def remove_text(session: Session, place: int) -> None:
    """Delete a lead's text from the index without a trace."""
    gone = session.scalar(delete(LeadText).where(LeadText.place == place).returning(LeadText.text))
    if gone is not None:
        _run(session, _DELETE, {place: gone})


def _run(session: Session, statement: Mapping[str, Any], texts: Mapping[int, str]) -> None:
    engine = session.get_bind().dialect.name
    rows = [
        {"place": place, "terms": terms_of(place, content, is_sqlite=engine == "sqlite")}
        for place, content in texts.items()
    ]
    session.connection().execute(statement[engine], rows)


def terms_of(place: int, content: str, *, is_sqlite: bool) -> str:
    """Return the terms of a folded text at a place as the index takes them, apart by spaces."""
    return " ".join((*index_terms(content), *(() if is_sqlite else slice_terms(place))))


def containing(words: Iterable[Word], *, is_sqlite: bool) -> list[ColumnElement[bool]]:
    """Return the conditions that a text contains every word, in one of its spellings."""
    position = func.instr if is_sqlite else func.strpos
    return [
        or_(*(and_(*(position(LeadText.text, each) > 0 for each in its.split())) for its in word))
        for word in words
    ]


def indexed(words: Sequence[Word], *, is_sqlite: bool, slices: Collection[str] = ()) -> Select[int]:
    """Return the statement that reads the places of texts with every term, in no order.

    :param slices: the terms of the slices of places that are wanted; none for all. On PostgreSQL.
    """
    place = SEARCH.c.rowid.label("place") if is_sqlite else SEARCH.c.place
    return select(place).where(matching(words, is_sqlite=is_sqlite, slices=slices))


def matching(words: Sequence[Word], *, is_sqlite: bool, slices: Collection[str] = ()) -> TextClause:
    """Return the condition that the index has every term of the words.

    :param slices: as of `indexed`.
    """
    if is_sqlite:
        return text("lead_search MATCH :asked").bindparams(asked=fts_query(words))
    found = text("lead_search.terms @@ CAST(:asked AS tsquery)")
    within = [f"({' | '.join(map(repr, slices))})"] if slices else []
    return found.bindparams(asked=" & ".join([ts_query(words), *within]))


def fts_query(words: Sequence[Word]) -> str:
    """Return a query for FTS5."""
    return _query(words, " AND ", " OR ", lambda term: f'"{term.text}"' + "*" * term.begins)


def ts_query(words: Sequence[Word]) -> str:
    """Return a tsquery; terms hold no character with a special meaning in it."""
    return _query(words, " & ", " | ", lambda term: f"'{term.text}'" + ":*" * term.begins)


def _query(words: Sequence[Word], both: str, either: str, spell: Callable[[Term], str]) -> str:
    return both.join(
        f"({either.join(f'({both.join(map(spell, terms))})' for terms in spellings)})"
        for spellings in query_terms(words)
    )


_SEARCHED = [field for field in FIELDS if field.searched]
_TEXTS = (
    "reference",
    "campaign",
    *(each.name for each in _SEARCHED if each.kind is not FieldKind.PHONE),
)
_PHONES = ("phone_e164", *(each.name for each in _SEARCHED if each.kind is FieldKind.PHONE))


def read_texts(session: Session, lead_ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the folded text of each lead: the person's message and everything written since."""
    names = ("id", *_TEXTS, *_PHONES)
    columns = (getattr(Enquiry, name) for name in names)
    rows = session.execute(
        select(Lead.id.label("lead_id"), *columns)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids))
    )
    found = {row["lead_id"]: row for row in rows.mappings()}
    corrections = list_for_enquiries(session, [row["id"] for row in found.values()])
    said = list_said(session, list(found))
    return {
        lead_id: _text(
            row, corrections.get(row["id"], ()), [text_ for _, text_ in said.get(lead_id, ())]
        )
        for lead_id, row in found.items()
    }


def list_said(
    session: Session, lead_ids: Collection[UUID]
) -> Mapping[UUID, Sequence[tuple[Said, str]]]:
    """Return the texts written about leads since they came, the newest first, by lead."""
    of_message = case(
        (LeadMessage.message_id.is_(None), Said.CONTACT.value), else_=Said.REPLY.value
    )
    written = LeadMessage.subject + "\n" + LeadMessage.text
    parts: tuple[Select[Any, Any, Any, Any], ...] = (
        select(LeadNote.lead_id, LeadNote.at, literal(Said.NOTE.value), LeadNote.text),
        select(LeadTask.lead_id, LeadTask.created_at, literal(Said.TASK.value), LeadTask.title),
        select(LeadMessage.lead_id, LeadMessage.at, of_message, written),
        select(
            LeadAmendment.lead_id,
            LeadAmendment.at,
            literal(Said.AMENDMENT.value),
            LeadAmendment.text,
        ),
    )
    rows = [
        row
        for part in parts
        for row in session.execute(part.where(part.selected_columns.lead_id.in_(lead_ids)))
    ]
    found: dict[UUID, list[tuple[Said, str]]] = {}
    for lead_id, _at, said, text_ in sorted(rows, key=lambda row: row[1], reverse=True):
        found.setdefault(lead_id, []).append((Said(said), text_))
    return found


def list_words(
    session: Session, lead_ids: Collection[UUID]
) -> Mapping[UUID, Sequence[tuple[Said, str]]]:
    """Return each lead's message, what was written about it since, and by what else it is found."""
    said = list_said(session, lead_ids)
    numbers = (Enquiry.phone, Enquiry.phone_e164, Lead.phone_e164)
    found = session.execute(
        select(Lead.id, Enquiry.id, Enquiry.message, Enquiry.email, Enquiry.campaign, *numbers)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids))
    ).all()
    without = [enquiry_id for _lead, enquiry_id, _message, email, *_rest in found if not email]
    added = list_corrected(session, without, "email") if without else {}
    return {
        lead_id: [
            (Said.MESSAGE, message),
            *said.get(lead_id, ()),
            (Said.EMAIL, email or added.get(enquiry_id, "")),
            *((Said.PHONE, number or "") for number in its),
            (Said.CAMPAIGN, campaign),
        ]
        for lead_id, enquiry_id, message, email, campaign, *its in found
    }


def _text(row: Mapping[Any, Any], corrections: Sequence[Correction], said: Sequence[str]) -> str:
    def values(names: tuple[str, ...]) -> list[str]:
        return [
            *(row[name] or "" for name in names),
            *(each.value for each in corrections if each.field in names),
        ]

    return search_text(values(_TEXTS), values(_PHONES), said)


_SAID = (LeadNote, LeadTask, LeadMessage, LeadAmendment)
"""The tables of what was said and noted about leads."""


def has_unplaced(session: Session) -> bool:
    """Return whether a lead waits for its place."""
    return session.scalar(select(Lead.id).where(Lead.place.is_(None)).limit(1)) is not None


def list_unplaced(session: Session, limit: int) -> Sequence[tuple[UUID, datetime]]:
    """Return up to `limit` leads that wait for a place, and when each came, the oldest first."""
    rows = session.execute(
        select(Lead.id, Lead.received_at)
        .where(Lead.place.is_(None))
        .order_by(Lead.received_at, Lead.id)
        .limit(limit)
    )
    return [(lead_id, received_at) for lead_id, received_at in rows]


def lock_unplaced(session: Session, lead_ids: Collection[UUID]) -> Mapping[UUID, UUID]:
    """Lock those leads that still have no place, and return them with their people.

    Nobody else places or corrects them until the transaction ends. Their people are kept first,
    since other leads of theirs may change with these.
    """
    keep_people_of(session, lead_ids)
    rows = session.execute(
        select(Lead.id, Enquiry.person_id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids), Lead.place.is_(None))
        .order_by(Lead.id)
        .with_for_update(of=Lead)
    )
    return {row.id: row.person_id for row in rows}


def list_taken(session: Session, places: Collection[int]) -> set[int]:
    """Return those places that leads have already."""
    taken = session.scalars(select(Lead.place).where(Lead.place.in_(places)))
    return {place for place in taken if place is not None}


def list_changed(session: Session, lead_ids: Collection[UUID]) -> Sequence[UUID]:
    """Return the leads with corrections or texts since they came."""
    said = (exists().where(each.lead_id == Lead.id) for each in _SAID)
    corrected = exists().where(Correction.enquiry_id == Lead.enquiry_id)
    changed = select(Lead.id).where(Lead.id.in_(lead_ids), or_(corrected, *said))
    return session.scalars(changed).all()


def set_places(session: Session, places: Mapping[UUID, int]) -> None:
    """Set the places of leads, and of their tags and topics."""
    if not places:
        return
    statement = (
        update(Lead).where(Lead.id == bindparam("lead_id")).values(place=bindparam("its_place"))
    )
    rows = [{"lead_id": lead_id, "its_place": place} for lead_id, place in places.items()]
    session.connection().execute(statement, rows)
    place_facts(session, places)
