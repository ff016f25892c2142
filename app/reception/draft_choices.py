"""The choices of a draft's author about its file: columns, the order of days, spellings."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from app.content import Content
from app.core.db import Database
from app.core.rules.errors import NotFound, existing
from app.leads.models import ImportDraft
from app.reception.rules.csv_table import read_table
from app.reception.rules.days import DayOrder
from app.reception.rules.imports import COLUMNS, SUGGESTED, Mapped
from app.reception.steps.import_words import import_words
from app.reception.store import drafts as drafts


def map_columns(database: Database, draft_id: UUID, author: UUID, columns: Sequence[str]) -> Mapped:
    """Store the meaning of each heading of a draft, as its author has chosen, and return it.

    :param columns: for each heading one of `COLUMNS`, or an empty string to leave it out.
    :raises NotFound: if this author has no such draft, or it has another number of columns.
    """
    with database.transaction() as session:
        draft = _own(session, draft_id, author)
        heading = read_table(draft.content).heading
        if len(columns) != len(heading) or not {*columns} <= {"", *COLUMNS}:
            raise NotFound(f"The import {draft_id} has other columns.")
        draft.choices = {**draft.choices, "columns": list(columns), "columns_reused": False}
    return Mapped.by_hand(heading, columns)


def choose_day_order(database: Database, draft_id: UUID, author: UUID, order: str) -> None:
    """Store the order of day and month in a draft, as its author has chosen.

    :param order: a `DayOrder`.
    :raises NotFound: if this author has no such draft, or there is no such order.
    """
    with database.transaction() as session:
        draft = _own(session, draft_id, author)
        if order not in {*DayOrder}:
            raise NotFound(f"There is no order of days {order!r}.")
        draft.choices = {**draft.choices, "day_order": order}


def accept_spelling(
    database: Database, content: Content, draft_id: UUID, author: UUID, column: str, text: str
) -> None:
    """Store that a text of a column means what is suggested for it, in all rows of a draft.

    :raises NotFound: if this author has no such draft, or nothing is suggested.
    """
    near = import_words(content).nearest(column, text) if column in SUGGESTED else None
    if near is None:
        raise NotFound(f"Nothing in the column {column!r} is near to what was sent.")
    with database.transaction() as session:
        draft = _own(session, draft_id, author)
        spellings = draft.choices.get("spellings", {})
        its = {**spellings.get(column, {}), text: near}
        draft.choices = {**draft.choices, "spellings": {**spellings, column: its}}


def take_back_spelling(
    database: Database, draft_id: UUID, author: UUID, column: str, text: str
) -> None:
    """Take back a choice of `accept_spelling`; if there was none, change nothing.

    :raises NotFound: if this author has no such draft.
    """
    with database.transaction() as session:
        draft = _own(session, draft_id, author)
        spellings = draft.choices.get("spellings", {})
        its = {each: code for each, code in spellings.get(column, {}).items() if each != text}
        draft.choices = {**draft.choices, "spellings": {**spellings, column: its}}


def _own(session: Session, draft_id: UUID, author: UUID) -> ImportDraft:
    found = drafts.find(session, draft_id, author)
    return existing(found, f"There is no import {draft_id} of {author}.")
