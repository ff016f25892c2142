"""The index of leads' texts: FTS5 on SQLite, a tsvector with GIN on PostgreSQL, keyed by place.

Both hold the terms of `rules.search_terms`. FTS5 gives what it finds in order of places, a row
at a time; GIN gives all that it finds at once, in no order.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    TextClause,
    column,
    delete,
    func,
    insert,
    or_,
    select,
    table,
    text,
)
from sqlalchemy.orm import Session

from app.leads.models.search import LeadText
from app.leads.rules.search_terms import Term, Word, index_terms, query_terms

SEARCH = table("lead_search", column("rowid"), column("place"), column("terms"))

_INSERT = {
    "sqlite": text("INSERT INTO lead_search (rowid, terms) VALUES (:place, :terms)"),
    "postgresql": text(
        "INSERT INTO lead_search (place, terms) "
        "VALUES (:place, array_to_tsvector(string_to_array(:terms, ' ')))"
    ),
}
_DELETE = {
    # The index keeps no text of its own, and has to be told what it holds.
    "sqlite": text(
        "INSERT INTO lead_search (lead_search, rowid, terms) VALUES ('delete', :place, :terms)"
    ),
    "postgresql": text("DELETE FROM lead_search WHERE place = :place"),
}


def add_texts(session: Session, texts: Mapping[int, str]) -> None:
    """Put folded texts into the index, by place."""
    if texts:
        rows = [{"place": place, "text": held} for place, held in texts.items()]
        session.connection().execute(insert(LeadText), rows)
        _run(session, _INSERT, texts)


def remove_text(session: Session, place: int) -> None:
    """Take a lead's text out of the index, leaving nothing of it there."""
    held = session.scalar(delete(LeadText).where(LeadText.place == place).returning(LeadText.text))
    if held is not None:
        _run(session, _DELETE, {place: held})


def _run(session: Session, statement: Mapping[str, Any], texts: Mapping[int, str]) -> None:
    rows = [{"place": place, "terms": " ".join(index_terms(held))} for place, held in texts.items()]
    session.connection().execute(statement[session.get_bind().dialect.name], rows)


def holds(words: Iterable[Word], *, is_sqlite: bool) -> list[ColumnElement[bool]]:
    """Return the conditions that a text holds every word, in one of its spellings."""
    position = func.instr if is_sqlite else func.strpos
    return [or_(*(position(LeadText.text, each) > 0 for each in word)) for word in words]


def indexed(words: Sequence[Word], *, is_sqlite: bool) -> Select[int]:
    """Return the statement that reads the places of texts with every term, in no order."""
    place = SEARCH.c.rowid.label("place") if is_sqlite else SEARCH.c.place
    return select(place).where(matching(words, is_sqlite=is_sqlite))


def matching(words: Sequence[Word], *, is_sqlite: bool) -> TextClause:
    """Return the condition that the index has every term of the words."""
    if is_sqlite:
        return text("lead_search MATCH :asked").bindparams(asked=fts_query(words))
    found = text("lead_search.terms @@ CAST(:asked AS tsquery)")
    return found.bindparams(asked=ts_query(words))


def fts_query(words: Sequence[Word]) -> str:
    """Return a query of FTS5."""
    return _query(words, " AND ", " OR ", lambda term: f'"{term.text}"' + "*" * term.begins)


def ts_query(words: Sequence[Word]) -> str:
    """Return a tsquery; terms hold no sign that would have a meaning in it."""
    return _query(words, " & ", " | ", lambda term: f"'{term.text}'" + ":*" * term.begins)


def _query(words: Sequence[Word], both: str, either: str, spell: Callable[[Term], str]) -> str:
    return both.join(
        f"({either.join(f'({both.join(map(spell, terms))})' for terms in spellings)})"
        for spellings in query_terms(words)
    )
