"""An import is undone as a whole within a day; leads that somebody has worked on stay."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ImportSettled, NotFound
from app.enquiries.models import Enquiry, Person
from app.enquiries.rules.enquiry import person_key
from app.leads.models import Lead, LeadImport
from app.leads.moves import assign_leads
from app.leads.notes import add_note
from app.leads.placement import place_leads
from app.leads.rules.closing import Closing, Elsewhere
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, SeenLead
from app.leads.undo import undo_act, undoable
from app.mail.models import OutboxMessage
from app.rights.import_undo import PEOPLE_AT_ONCE, carry_out_undoing, undo_import, undoing_waits
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import Certificate
from app.rights.rules.import_undo import Stayed
from app.rights.steps.erasure import erase_person
from app.rights.store.import_undo import GOES, count_fates
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import move
from tests.support.ledger.evidence import bundle, check
from tests.support.ledger.sealing import make_sealer, seal_all
from tests.support.reception.imports import accept, author, csv_file, draft, row
from tests.support.rights.erasing import tools
from tests.support.stored import audit, every, only, read_by

LATER, TOUCHED = NOW + timedelta(hours=1), "touched@example.com"


def rows(count: int) -> bytes:
    """Return a file of different people."""
    return csv_file(
        *(row(name=f"P{n}", email=f"p{n}@example.com", message=f"No. {n}") for n in range(count))
    )


def imported(database: Database, by: UUID, content: bytes) -> UUID:
    """Import a file; return the import's id."""
    draft_id = draft(database, by, content)
    accept(database, by, draft_id)
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)
    return draft_id


def undo(database: Database, tmp_path: Path, import_id: UUID, by: UUID) -> LeadImport:
    """Undo an import to the end."""
    undo_import(database, LEDGER_KEY, import_id=import_id, actor=by, of_anybody=False, now=LATER)
    while undoing_waits(database):
        carry_out_undoing(database, tools(tmp_path, mail_leaves=True), LATER)
    return only(database, LeadImport)


def people(database: Database) -> list[str | None]:
    """Return the addresses of all people."""
    return sorted(every(database, Person.email_key), key=str)


@pytest.mark.engine("both")
def test_untouched_leads_go_and_the_ledger_keeps_its_entries(
    database: Database, by: UUID, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path, database)
    found = undo(database, tmp_path, imported(database, by, rows(PEOPLE_AT_ONCE + 3)), by)

    assert (found.removed, found.left) == (PEOPLE_AT_ONCE + 3, {})
    assert people(database) == []
    assert every(database, Lead) == []
    assert every(database, ConsentEvidence) == []
    assert len(every(database, ConsentRecord)) == PEOPLE_AT_ONCE + 3
    assert every(database, OutboxMessage) == []
    told = every(database, select(AuditRecord.event).where(AuditRecord.event.like("%:import:undo")))
    assert sorted(told) == [AuditEvent.IMPORT_UNDONE.tag, AuditEvent.IMPORT_UNDOING_ENDED.tag]
    seal_all(database, sealer)
    bundle(database, sealer, tmp_path / "b")
    checked = check(tmp_path / "b", sealer, sealer.folder.kept_checkpoint())
    assert checked["kinds"]["consent.given"] == PEOPLE_AT_ONCE + 3


def test_what_is_left_is_counted_by_its_reason(
    database: Database, by: UUID, tmp_path: Path
) -> None:
    known = make_submission()
    submit_enquiry(database, RECEPTION, known, NOW - timedelta(days=1))
    # Somebody who is known already counts once, as one who was written to.
    confirmed = make_submission(email=TOUCHED, idempotency_key="touched")
    submit_enquiry(database, RECEPTION, confirmed, NOW - timedelta(days=1))
    content = csv_file(
        row(name="Touched", email=TOUCHED),
        row(name="Touched", email=TOUCHED, message="Another"),
        row(name="Known", email=known.email, message="From the fair"),
        row(name="Gone", email="gone@example.com"),
    )
    import_id = imported(database, by, content)
    touched = only(
        database,
        select(Lead.id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Enquiry.message == "Another"),
    )
    add_note(
        database,
        LEDGER_KEY,
        RECEPTION.mailing,
        actor=by.hex,
        lead_id=touched,
        token=uuid4(),
        text="Called.",
        mentions=(),
        now=NOW,
    )
    found = undo(database, tmp_path, import_id, by)

    assert (found.removed, found.left) == (1, {Stayed.WORKED: 2, Stayed.KNOWN: 1})
    assert people(database) == sorted([TOUCHED, person_key(known.email)])


def test_one_who_cannot_be_erased_stays_and_holds_up_nobody_else(
    database: Database, by: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = imported(database, by, rows(3))

    def refused(session: Session, erasing: Erasing, order: Order) -> Certificate:
        person = session.get_one(Person, order.person_id)
        certificate = erase_person(session, erasing, order)
        if person.email_key == "p1@example.com":
            raise ValueError("a row of a kind that nobody knows")
        return certificate

    monkeypatch.setattr("app.rights.import_undo.erase_person", refused)
    found = undo(database, tmp_path, import_id, by)

    assert (found.removed, found.left) == (2, {Stayed.FAILED: 1})
    assert people(database) == ["p1@example.com"]
    assert len(every(database, Lead)) == 1


def test_those_who_stay_are_walked_past_once(
    database: Database, by: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_id = imported(database, by, rows(PEOPLE_AT_ONCE + 1))
    asked: list[UUID] = []

    def stays(_session: Session, _import: UUID, person_id: UUID, _now: datetime) -> bool:
        asked.append(person_id)
        return False

    monkeypatch.setattr("app.rights.store.import_undo.is_removable", stays)
    assert undo(database, tmp_path, import_id, by).removed == 0
    assert len(asked) == len(set(asked)) == PEOPLE_AT_ONCE + 1


def test_an_undoing_waits_for_leads_that_have_no_place_yet(
    database: Database, by: UUID, tmp_path: Path
) -> None:
    draft_id = draft(database, by, rows(1))
    accept(database, by, draft_id)
    undo_import(database, LEDGER_KEY, import_id=draft_id, actor=by, of_anybody=False, now=NOW)

    carry_out_undoing(database, tools(tmp_path), NOW)
    assert undoing_waits(database)
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)
    carry_out_undoing(database, tools(tmp_path), NOW)

    assert not undoing_waits(database)
    assert people(database) == []


def test_an_import_is_undone_once_within_a_day_by_its_author_or_a_manager(
    database: Database, by: UUID
) -> None:
    import_id, other = imported(database, by, rows(1)), author(database)

    def order(actor: UUID, at: timedelta, *, of_anybody: bool = False) -> None:
        undo_import(
            database, LEDGER_KEY, import_id=import_id, actor=actor, of_anybody=of_anybody,
            now=NOW + at,
        )  # fmt: skip

    with pytest.raises(NotFound):
        order(other, timedelta(hours=1))
    with pytest.raises(ImportSettled):
        order(by, timedelta(days=1))
    order(other, timedelta(hours=23), of_anybody=True)
    order(by, timedelta(hours=23))
    assert [each.actor for each in audit(database, AuditEvent.IMPORT_UNDONE.tag)] == [other.hex]


def assigned(database: Database, by: UUID, chosen: Sequence[SeenLead] = ()) -> UUID:
    """Assign the leads, or all that there are; return the act."""
    act = uuid4()
    seen = chosen or [SeenLead(each.id, each.version) for each in every(database, Lead)]
    able = undoable(
        database, actor=by.hex, act_id=act, lead_ids=[each.id for each in seen], now=NOW
    )
    assign_leads(able, LEDGER_KEY, RECEPTION.mailing, actor=by.hex, seen=seen, owner_id=by, now=NOW)
    return act


@pytest.mark.engine("both")
def test_acts_that_were_undone_do_not_keep_leads(
    database: Database, by: UUID, tmp_path: Path
) -> None:
    import_id = imported(database, by, rows(3))
    act = assigned(database, by)
    assert read_by(database, count_fates, import_id, LATER) == {Stayed.WORKED: 3}
    undo_act(database, LEDGER_KEY, actor=by.hex, act_id=act, now=NOW)
    assert read_by(database, count_fates, import_id, LATER) == {GOES: 3}

    found = undo(database, tmp_path, import_id, by)

    assert (found.removed, found.left) == (3, {})
    assert people(database) == []


def test_an_answer_declared_elsewhere_and_undone_keeps_no_lead(
    database: Database, by: UUID, tmp_path: Path
) -> None:
    import_id, act = imported(database, by, rows(1)), uuid4()
    lead = only(database, Lead)
    said = Closing(elsewhere=Elsewhere(ContactChannel.PHONE, "They called.", LATER))
    move(database, lead.id, LeadStatus.NOT_PROCEEDING, LATER, actor=by.hex, act=act, said=said)
    undo_act(database, LEDGER_KEY, actor=by.hex, act_id=act, now=LATER)

    assert undo(database, tmp_path, import_id, by).removed == 1
