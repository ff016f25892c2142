"""Work on a lead or a mail and an act on its person wait for each other, and none is aborted."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from uuid import UUID

import pytest

from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.rules.errors import NotFound
from app.core.rules.purposes import Purpose
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.leads.rules.lead import ConsentState
from app.leads.rules.lead_status import LeadStatus
from app.leads.store import lead as leads
from app.leads.store import lead_index, undo
from app.mail.rules.delivery import MessageKind, MessageState
from app.mail.store import outbox
from app.rights.answers import extend_request
from app.rights.consent_decisions import withdraw_consent
from app.rights.erasure import approve_erasure
from app.rights.outside.erasing import Order
from app.rights.rules.erasure import ErasureGround
from app.rights.steps.erasure import erase_person
from app.rights.store import erasure, person_data, requests
from tests.leads.test_undo import set_status
from tests.rights.erasure.test_erase_beside_others import WORK, lead_of
from tests.support.at_once import meanwhile
from tests.support.enquiries.answers import LEDGER_KEY, NOW, RIGHTS_DESK
from tests.support.enquiries.people import LATER, person_of, write_to_us
from tests.support.leads.desk_work import MAILING, QUIET_DESK, add_account, send
from tests.support.mail.mailing import NullMailer, deliver, outbox_of
from tests.support.rights.erasing import APPROVER, ERASED_AT, ask, erase, propose, tools
from tests.support.stored import change_every

pytestmark = pytest.mark.engine("postgresql", only=True)

LOCKED_BY: dict[str, tuple[ModuleType, str]] = {
    "note": (leads, "lock"),
    "reply": (leads, "lock"),
    "contact": (leads, "lock"),
    "place": (lead_index, "lock_unplaced"),
}


def withdraw(database: Database, _folder: Path, person: UUID) -> None:
    """Withdraw all consent of a person."""
    withdraw_consent(
        database, LEDGER_KEY, RIGHTS_DESK, person_id=person, purpose=Purpose.PRIVACY_POLICY,
        method=WithdrawalMethod.MY_DATA, gpc=False, now=NOW,
    )  # fmt: skip


ACTS: dict[str, Callable[[Database, Path, UUID], object]] = {
    "erasure": erase,
    "withdrawal": withdraw,
}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("work", LOCKED_BY)
def test_an_act_on_a_person_waits_for_work_on_their_lead(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, work: str, act: str
) -> None:
    enquiry = write_to_us(database)
    person, lead = person_of(database, enquiry), lead_of(database, enquiry)

    with meanwhile(monkeypatch, *LOCKED_BY[work], lambda: ACTS[act](database, tmp_path, person)):
        WORK[work](database, lead)


@pytest.mark.parametrize("act", ACTS)
def test_an_act_on_a_person_waits_for_work_on_their_lead_that_can_be_undone(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    author, enquiry = add_account(database, role="handler"), write_to_us(database)
    person, lead = person_of(database, enquiry), lead_of(database, enquiry)

    with meanwhile(monkeypatch, undo, "lock_states", lambda: ACTS[act](database, tmp_path, person)):
        set_status(database, author, lead, LeadStatus.SPAM)


@pytest.mark.parametrize("act", ACTS)
def test_an_act_on_a_person_waits_for_their_next_enquiry_to_enter_the_lists(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    person = person_of(database, write_to_us(database))
    place_leads(database, LEDGER_KEY, MAILING, NOW)
    write_to_us(database, LATER)
    # Whatever is not shown yet of the first enquiry is shown with the second.
    change_every(database, Lead, consent=ConsentState.WITHDRAWN)

    with meanwhile(
        monkeypatch, lead_index, "lock_unplaced", lambda: ACTS[act](database, tmp_path, person)
    ):
        place_leads(database, LEDGER_KEY, MAILING, LATER)


def test_an_erasure_waits_for_the_answer_to_a_request_of_the_person(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = person_of(database, write_to_us(database))
    request = ask(database, person)

    with meanwhile(monkeypatch, requests, "lock", lambda: erase(database, tmp_path, person)):
        extend_request(
            database, LEDGER_KEY, QUIET_DESK, actor="", request_id=request, reason="Many", now=LATER
        )


def test_the_approval_of_an_erasure_waits_for_another_erasure_of_the_person(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = person_of(database, write_to_us(database))
    proposal = propose(database, person)
    expired = Order(
        person_id=person, ground=ErasureGround.RETENTION, proposer="", approver="", at=ERASED_AT
    )

    def erase_expired() -> None:
        with database.transaction() as session, suppress(NotFound):
            erase_person(session, tools(tmp_path), expired)

    with meanwhile(monkeypatch, erasure, "lock_proposal", erase_expired):
        approve_erasure(
            database, tools(tmp_path), actor=APPROVER, proposal_id=proposal, now=ERASED_AT
        )


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("step", ["lock_next", "mark_sent"])
def test_an_act_on_a_person_waits_for_the_worker_that_sends_their_mail(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, act: str
) -> None:
    enquiry = write_to_us(database)
    person = person_of(database, enquiry)
    send(database, lead_of(database, enquiry))

    with meanwhile(monkeypatch, outbox, step, lambda: ACTS[act](database, tmp_path, person)):
        deliver(database, NullMailer(), NOW + timedelta(hours=2))

    assert all(each.last_error == "" for each in outbox_of(database))


def test_mail_waits_a_second_for_an_act_on_its_person(database: Database) -> None:
    person = person_of(database, write_to_us(database))
    mailer = NullMailer()

    with database.transaction() as session:
        person_data.lock(session, person)
        deliver(database, mailer)
        assert mailer.sent == []

    [mail] = [each for each in outbox_of(database) if each.kind == MessageKind.ACKNOWLEDGEMENT]
    assert (mail.state, mail.attempts) == (MessageState.QUEUED, 0)
    assert deliver(database, mailer, NOW + timedelta(seconds=1)) == 1
