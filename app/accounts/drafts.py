"""Drafts of staff: saving them, showing them again to their author, and clearing them.

Nothing is ever sent from a draft, and no audit event tells of one: it is a text in the making.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.accounts.models import StaffDraft
from app.accounts.rules.drafts import (
    LONGEST,
    MOST_A_MINUTE,
    MOST_BESIDE,
    Box,
    DraftSubject,
    Kept,
    Saved,
)
from app.accounts.store import drafts
from app.core.db import Database
from app.core.rules.errors import TooManyDrafts
from app.core.rules.rate import MINUTE, count_under
from app.core.store.rate_count import count_up

PersonOf = Callable[[Session, DraftSubject, str], UUID | None]
"""Returns the person whom a subject is about, locked; raises NotFound if there is no such one."""

_RATE = b"staff draft"


def save_draft(
    database: Database,
    rate_key: bytes,
    person_of: PersonOf,
    *,
    account_id: UUID,
    box: Box,
    subject: str,
    draft: Kept,
    words: Mapping[str, str],
    now: datetime,
) -> Saved:
    """Store the text that an account has typed in a box; return its draft.

    A draft that another window has changed since this page was shown is left as it is: these words
    become a draft beside it. Without words the draft is deleted.

    :param person_of: finds the subject's person; the draft is erased with them.
    :param subject: an id in hexadecimal; empty for a box whose texts are about nothing.
    :param draft: the draft as the page knows it.
    :raises NotFound: if there is no such subject, or none where the box has one.
    :raises TooManyDrafts: if it is too long, or too many are saved or kept; nothing is stored.
    """
    if sum(map(len, words.values())) > LONGEST:
        raise TooManyDrafts("The draft is too long.")
    with database.transaction() as session:
        person_id = person_of(session, box.about, subject)
        count = count_under(rate_key, _RATE, account_id.bytes, now, MINUTE)
        if count_up(session, [count])[count] > MOST_A_MINUTE:
            raise TooManyDrafts("Too many drafts are saved at once.")
        found = drafts.lock(session, account_id, draft.id)
        row = found if found and (found.box, found.subject) == (box.value, subject) else None
        if row is not None and row.words == dict(words):
            return Saved(Kept(row.id, row.version), row.saved_at)
        if row is not None and row.version == draft.version:
            if not words:
                drafts.remove(session, account_id, row.id)
                return Saved(None, now)
            row.words, row.saved_at, row.version = dict(words), now, row.version + 1
            return Saved(Kept(row.id, row.version), now)
        if not words:
            return Saved(None, now)
        if drafts.count_in(session, account_id, subject, box.value) >= MOST_BESIDE:
            raise TooManyDrafts("This box has too many drafts already.")
        # An id that was used is not used again: the text it stood for was sent or discarded.
        is_new = draft.version == 0 and not drafts.exists(session, draft.id)
        row = StaffDraft(
            id=draft.id if is_new else uuid4(),
            account_id=account_id,
            box=box.value,
            subject=subject,
            person_id=person_id,
            version=1,
            words=dict(words),
            saved_at=now,
        )
        session.add(row)
        return Saved(Kept(row.id, 1), now, beside=found is not None)


def list_drafts(
    database: Database, account_id: UUID, subject: str
) -> Mapping[Box, Sequence[StaffDraft]]:
    """Return an account's own drafts on a subject, by box, the one saved last first."""
    by_box: dict[Box, list[StaffDraft]] = {}
    codes = {box.value: box for box in Box}
    with database.reading() as session:
        for each in drafts.list_about(session, account_id, subject):
            if each.box in codes:
                by_box.setdefault(codes[each.box], []).append(each)
    return by_box


def discard_draft(database: Database, account_id: UUID, draft_id: UUID) -> None:
    """Delete an account's draft, since its author does not want it any more."""
    with database.transaction() as session:
        drafts.remove(session, account_id, draft_id)


def clearing(database: Database, account_id: UUID, draft_id: UUID | None) -> Database:
    """Return a database whose transaction also deletes the draft of the text sent or saved.

    The draft is deleted in the transaction of the act, so that it stays if the act fails.

    :param draft_id: None if the text has no draft.
    """
    if draft_id is None:
        return database

    @contextmanager
    def cleared(session: Session) -> Iterator[None]:
        yield
        drafts.remove(session, account_id, draft_id)

    return database.joined_by(cleared)
