"""Reading of an import's draft: new rows, rows that are stored already, and rows with problems."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.consent.rules.consent import Notice
from app.consent.steps.publication import first_words, words_on
from app.consent.store.withdrawals import list_withdrawn_since
from app.content import Content
from app.core.rules.errors import NoWordsYet, existing
from app.core.rules.export_rows import csv_line
from app.core.rules.purposes import Purpose
from app.core.steps.records import new_id
from app.enquiries.rules.enquiry import person_key, submission_digest
from app.leads.models import ImportDraft
from app.reception.rules.csv_table import Table, read_table
from app.reception.rules.imports import GoodRow, ReadDraft, ReadRow, Statement
from app.reception.rules.incoming import Channel, Incoming
from app.reception.steps.import_words import import_words
from app.reception.steps.rows import read_rows
from app.reception.store import drafts as drafts

FORM = "import"
_ASKED = (Purpose.PRIVACY_POLICY,)
"""What an author states that everybody was asked; the records decide about nothing else."""

_TICKS = {each.value: True for each in _ASKED}
_NOON = time(12)
_MINUTE, _SECOND = timedelta(minutes=1), timedelta(seconds=1)


def read_draft(
    session: Session, content: Content, zone: ZoneInfo, draft_id: UUID, author: UUID, now: datetime
) -> ReadDraft:
    """Return the draft as it would be imported now.

    :raises NotFound: if this author has no such draft.
    """
    draft = existing(
        drafts.find(session, draft_id, author), f"There is no import {draft_id} of this account."
    )
    statement = Statement.of(draft.choices)
    stated = stated_words(session, statement, zone, f"{FORM}/{draft_id.hex}")
    chosen = draft.choices.get("columns"), draft.choices.get("day_order", "")
    spellings = draft.choices.get("spellings", {})
    words = import_words(content, spellings)
    reading = read_rows(_table(draft), words, zone, now, *chosen)
    batch = _Batch(statement, stated, author, zone, now, draft_id.int % 60_000_000)
    incoming = [(row, batch.incoming(row)) for row in reading.rows if not row.problems]
    addresses = {person_key(each.email) for _row, each in incoming if each.email}
    gone = list_gone(session, addresses, statement.given_on, zone)
    good = [GoodRow(row, it, withdrawn=person_key(it.email) in gone) for row, it in incoming]
    return ReadDraft(
        draft_id,
        draft.name,
        draft.choices.get("sha256", hashlib.sha256(draft.content).hexdigest()),
        statement,
        stated.notice,
        reading,
        tuple(_compared(good, *_stored(session, good))),
        tuple(row for row in reading.rows if row.problems),
        claimed=stated.claimed,
        spellings=spellings,
        left_by=UUID(draft.choices["left_by"]) if "left_by" in draft.choices else None,
        columns_reused=draft.choices.get("columns_reused", False),
    )


def _table(draft: ImportDraft) -> Table:
    """Return a draft's table; rows left out of an import keep their numbers in its file."""
    table = read_table(draft.content)
    numbers = draft.choices.get("numbers")
    if numbers is None:
        return table
    rows = zip(table.rows, numbers, strict=True)
    return replace(table, rows=tuple(replace(row, number=number) for row, number in rows))


def keep_left_over(session: Session, draft: ReadDraft, author: UUID, now: datetime) -> None:
    """Delete an imported draft; its rows with problems become its author's new draft for a day.

    They are read there as they were read here.
    """
    drafts.remove(session, draft.id, author)
    if not draft.bad:
        return
    reading = draft.reading
    lines = (reading.heading, *(row.row.cells for row in draft.bad))
    rest = ImportDraft(
        id=new_id(now),
        author_id=author,
        created_at=now,
        name=draft.name,
        content="".join(map(csv_line, lines)).encode(),
        choices={
            **draft.statement.as_choices(),
            "sha256": draft.sha256,
            "columns": list(reading.columns),
            "day_order": reading.days.order or "",
            "spellings": draft.spellings,
            "left_by": draft.id.hex,
            "left": len(draft.bad),
            "numbers": [row.row.number for row in draft.bad],
        },
    )
    session.add(rest)


@dataclass(frozen=True)
class Stated:
    """The words that a statement refers to.

    :param claimed: whether it is about a time before any words had been published here. Then the
        first ones are named, and the consent is what the author claims.
    """

    notice: Notice
    claimed: bool


def stated_words(session: Session, statement: Statement, zone: ZoneInfo, form: str) -> Stated:
    """Return the words that a statement refers to.

    :param form: the name of the form in the consent records.
    :raises NoWordsYet: if nothing has ever been published.
    """
    try:
        notice = words_on(session, statement.given_on, zone, statement.lang, form)
    except NoWordsYet:
        return Stated(first_words(session, zone, statement.lang, form), claimed=True)
    return Stated(notice, claimed=False)


@dataclass(frozen=True)
class _Batch:
    statement: Statement
    stated: Stated
    author: UUID
    zone: ZoneInfo
    now: datetime
    offset: int

    def incoming(self, row: ReadRow) -> Incoming:
        """Return the enquiry that a row would be; an import never gives consent to news."""
        answers = replace(
            row.answers, reply_language=row.answers.reply_language or self.statement.lang
        )
        digest = submission_digest(answers, _TICKS)
        # The same row imported again is recognised by its content, in any file.
        key = hashlib.sha256(f"{digest}/{row.received_text}".encode()).hexdigest()
        return Incoming(
            answers=answers,
            email=row.email,
            phone_e164=row.phone_e164,
            notice=replace(self.stated.notice, purposes=_ASKED),
            ticks=_TICKS,
            idempotency_key=f"{FORM}-{key}",
            received_at=self._received_at(row),
            # Consent rests on what the author states about all rows.
            method=self._method(),
            channel=Channel.IMPORT,
            entered_by=self.author.hex,
        )

    def _method(self) -> str:
        method = self.statement.method
        return f"claimed_{method}" if self.stated.claimed else f"import_{method}"

    def _received_at(self, row: ReadRow) -> datetime:
        """Return when a row was received, a little apart from every other row.

        Lists are sorted by this moment, and a file may state no more than the day. Each row gets
        its own microseconds within the precision of the file, from an offset of the draft's own.
        """
        if row.received is not None:
            start = row.received.at
        else:
            start = datetime.combine(self.statement.given_on, _NOON, self.zone).astimezone(UTC)
        span = _MINUTE if start.second == 0 else _SECOND
        apart = timedelta(microseconds=self.offset + row.row.number) % span
        return min(start, self.now - span) + apart


def list_gone(
    session: Session, addresses: Collection[str], given_on: date, zone: ZoneInfo
) -> frozenset[str | None]:
    """Return the people who withdrew on the day on which they are said to have agreed, or since.

    Nobody knows which came first on one day; people who agreed again can be entered by hand.

    :param addresses: normalised, as stored of people.
    """
    since = datetime.combine(given_on, time(), zone)
    return frozenset(list_withdrawn_since(session, addresses, since))


_Found = Mapping[str, str]
_Written = Mapping[tuple[str, str], str]


def _stored(session: Session, good: Sequence[GoodRow]) -> tuple[_Found, _Written]:
    keys = [each.incoming.idempotency_key for each in good]
    people = {person_key(each.incoming.email) for each in good if each.incoming.email}
    return drafts.find_imported(session, keys), drafts.find_messages(session, people)


def _compared(good: Sequence[GoodRow], imported_before: _Found, written: _Written) -> list[GoodRow]:
    """Mark each row that is stored already: imported before, or written by the same person."""
    first: dict[object, int] = {}
    compared = []
    for each in good:
        key, said = each.incoming.idempotency_key, _said(each.incoming)
        there = imported_before.get(key) or (written.get(said, "") if said else "")
        names = [name for name in (key, said) if name]
        repeats = next((first[name] for name in names if name in first), 0)
        for name in names:
            first.setdefault(name, each.row.row.number)
        compared.append(replace(each, there=there, repeats=repeats))
    return compared


def _said(incoming: Incoming) -> tuple[str, str] | None:
    """Return the key of the same message of the same person; None without an address."""
    return (person_key(incoming.email), incoming.answers.message) if incoming.email else None
