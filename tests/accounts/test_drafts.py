"""Drafts of staff: kept for their author, never overwritten unseen, gone once they are stored."""

from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.accounts.accounts import set_active
from app.accounts.drafts import clearing, discard_draft, list_drafts, save_draft
from app.accounts.models import StaffDraft
from app.accounts.rules import drafts as rules
from app.accounts.rules.drafts import LONGEST, MOST_BESIDE, Box, Kept, Saved
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.errors import NotFound, TooManyDrafts
from app.enquiries.models import Enquiry, Person
from app.exports.store import export as exports
from app.leads.models import Lead, LeadNote
from app.leads.notes import add_note
from app.rights.store.drafted import find_person
from tests.support.at_once import meanwhile
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import ask
from tests.support.leads.desk_work import MAILING, add_account, receive
from tests.support.stored import change_every, every, only

KEY = b"r" * 32

pytestmark = pytest.mark.engine("both")


@pytest.fixture
def author(database: Database) -> UUID:
    return add_account(database, role="handler")


@pytest.fixture
def lead(database: Database) -> UUID:
    return receive(database)


def save(
    database: Database,
    author: UUID,
    lead: UUID | None,
    text: str,
    kept: Kept | None = None,
    box: Box = Box.NOTE,
) -> Saved:
    return save_draft(
        database,
        KEY,
        find_person,
        account_id=author,
        box=box,
        subject=lead.hex if lead else "",
        draft=kept or Kept(uuid4()),
        words=box.words_in({box.texts[-1]: text}),
        now=NOW,
    )


def texts(database: Database, author: UUID, lead: UUID) -> list[str]:
    found = list_drafts(database, author, lead.hex).get(Box.NOTE, ())
    return sorted(each.words["note_text"] for each in found)


def test_only_its_author_is_shown_a_draft_and_no_audit_event_tells_of_it(
    database: Database, author: UUID, lead: UUID
) -> None:
    before = len(every(database, AuditRecord))
    save(database, author, lead, "He calls")

    assert texts(database, author, lead) == ["He calls"]
    assert len(every(database, AuditRecord)) == before
    assert texts(database, add_account(database, role="handler"), lead) == []


def test_what_is_typed_on_replaces_what_was_saved(
    database: Database, author: UUID, lead: UUID
) -> None:
    first = save(database, author, lead, "He")
    assert (first.draft, save(database, author, lead, "He calls", first.draft).draft) == (
        Kept(first.draft.id, 1) if first.draft else None,
        Kept(first.draft.id, 2) if first.draft else None,
    )
    assert texts(database, author, lead) == ["He calls"]


def test_two_windows_keep_both_texts(database: Database, author: UUID, lead: UUID) -> None:
    shown = save(database, author, lead, "Begun").draft
    mine = save(database, author, lead, "Begun here", shown)
    # Emptying the other window deletes nothing that this one wrote.
    assert save(database, author, lead, " ", shown).draft is None
    assert texts(database, author, lead) == ["Begun here"]
    assert (mine.beside, save(database, author, lead, "Begun there", shown).beside) == (False, True)
    assert texts(database, author, lead) == ["Begun here", "Begun there"]


def test_a_draft_is_not_saved_over_one_on_another_subject(
    database: Database, author: UUID, lead: UUID
) -> None:
    other = receive(database, email="other@example.com")
    save(database, author, other, "Of another", save(database, author, lead, "Of one").draft)

    assert (texts(database, author, lead), texts(database, author, other)) == (
        ["Of one"],
        ["Of another"],
    )


def test_an_emptied_or_discarded_draft_is_gone(
    database: Database, author: UUID, lead: UUID
) -> None:
    emptied, discarded = save(database, author, lead, "A").draft, save(database, author, lead, "B")
    save(database, author, lead, "", emptied)
    assert discarded.draft
    discard_draft(database, add_account(database, role="handler"), discarded.draft.id)
    assert texts(database, author, lead) == ["B"]
    discard_draft(database, author, discarded.draft.id)
    assert texts(database, author, lead) == []


def test_a_draft_of_a_box_that_is_no_more_is_not_listed(
    database: Database, author: UUID, lead: UUID
) -> None:
    save(database, author, lead, "He calls")
    change_every(database, StaffDraft, box="gone")
    assert list_drafts(database, author, lead.hex) == {}


def test_what_was_sent_is_not_brought_back_under_its_id(
    database: Database, author: UUID, lead: UUID
) -> None:
    saved = save(database, author, lead, "Sent elsewhere").draft
    assert saved
    discard_draft(database, author, saved.id)

    late = save(database, author, lead, "Typed on in an old window", saved).draft
    assert late
    assert late.id != saved.id


def note(database: Database, author: UUID, lead: UUID, token: UUID) -> None:
    add_note(
        database,
        LEDGER_KEY,
        MAILING,
        actor=author.hex,
        lead_id=lead,
        token=token,
        text="Done",
        mentions=(),
        now=NOW,
    )


def test_a_draft_goes_with_the_act_that_stores_it_and_stays_if_that_fails(
    database: Database, author: UUID, lead: UUID
) -> None:
    saved = save(database, author, lead, "Done").draft
    assert saved
    with pytest.raises(NotFound):
        note(clearing(database, author, saved.id), author, uuid4(), uuid4())
    assert texts(database, author, lead) == ["Done"]

    note(clearing(database, author, saved.id), author, lead, uuid4())
    assert texts(database, author, lead) == []


def test_a_draft_about_nobody_or_of_an_unknown_subject(
    database: Database, author: UUID, lead: UUID
) -> None:
    save(database, author, None, "For the ministry", box=Box.HOLD)
    for wrong in (None, uuid4()):
        with pytest.raises(NotFound):
            save(database, author, wrong, "Lost")
    with pytest.raises(NotFound):
        save(database, author, lead, "Nothing is about a lead here", box=Box.HOLD)


def test_a_reason_to_see_who_somebody_is_belongs_to_them_alone(
    database: Database, author: UUID, lead: UUID
) -> None:
    person = only(database, select(Person.id))
    save(database, author, person, "He called", box=Box.REVEAL)
    assert every(database, select(StaffDraft.person_id)) == [person]
    with pytest.raises(NotFound):
        save(database, author, lead, "A lead is nobody", box=Box.REVEAL)


def test_a_draft_about_words_is_of_the_person_on_whose_lead_they_were_typed(
    database: Database, author: UUID
) -> None:
    found = {}
    for email in ("wei@example.com", "li@example.com"):
        lead = receive(database, email=email)
        note(database, author, lead, uuid4())
        typed = only(database, select(LeadNote.id).where(LeadNote.lead_id == lead))
        save(database, author, typed, "Look there", box=Box.AMENDMENT)
        found[typed.hex] = only(
            database, select(Enquiry.person_id).join(Lead).where(Lead.id == lead)
        )

    assert {each.subject: each.person_id for each in every(database, StaffDraft)} == found


def test_drafts_are_bounded_in_length_and_in_number(
    database: Database, author: UUID, lead: UUID
) -> None:
    with pytest.raises(TooManyDrafts):
        save(database, author, lead, "x" * (LONGEST + 1))
    for number in range(MOST_BESIDE):
        save(database, author, lead, f"{number}")
    with pytest.raises(TooManyDrafts):
        save(database, author, lead, "one more")
    save(database, author, lead, "in another box", box=Box.PRIORITY)
    assert len(texts(database, author, lead)) == MOST_BESIDE


def test_an_account_saves_only_so_many_in_a_minute(
    database: Database, author: UUID, lead: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.accounts.drafts.MOST_A_MINUTE", 2)
    kept = save(database, author, lead, "1").draft
    kept = save(database, author, lead, "2", kept).draft
    with pytest.raises(TooManyDrafts):
        save(database, author, lead, "3", kept)
    assert rules.MOST_A_MINUTE > 60


def test_a_deactivated_account_keeps_no_drafts(
    database: Database, author: UUID, lead: UUID
) -> None:
    boss = add_account(database, role="administrator")
    save(database, author, lead, "Half a note")
    save(database, boss, lead, "Mine stays")
    set_active(
        database,
        LEDGER_KEY,
        actor=boss.hex,
        account_id=author,
        active=False,
        now=NOW + timedelta(minutes=1),
    )
    assert [each.account_id for each in every(database, StaffDraft)] == [boss]


def test_another_window_keeps_its_text_while_a_form_with_the_same_draft_is_sent(
    database: Database, author: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    def keep(text: str) -> Saved:
        return save(database, author, None, text, kept, Box.EXPORT)

    kept = Kept(uuid4())
    keep("For the mayor")
    later = "For the council"

    with meanwhile(monkeypatch, exports, "find", partial(keep, later)):
        ask(clearing(database, author, kept.id), author_id=author, actor=author.hex, token=uuid4())

    ((draft,),) = list_drafts(database, author, "").values()
    assert draft.words[Box.EXPORT.texts[-1]] == later
