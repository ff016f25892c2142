"""Recorded requests are due as the law says, and are extended and closed once."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.consent.models import ConsentEvidence
from app.consent.rules.standing import WithdrawalMethod
from app.content.holidays import load_holidays
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.rules.purposes import Purpose
from app.enquiries.models import LegalHold
from app.enquiries.store import legal_hold
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.rights.answers import close_request, extend_request
from app.rights.consent_decisions import withdraw_consent
from app.rights.models import RightsRequest
from app.rights.requests import open_request, view_request
from app.rights.rules.requests import (
    RESTRICTED,
    Answer,
    NewRequest,
    NotExtendable,
    OnRequest,
    RequestClosed,
    RightsDesk,
    RightsKind,
    RightsMethod,
    RightsOutcome,
    last_moment,
)
from app.rights.rules.statutory_clock import StatutoryClock
from tests.support.at_once import together
from tests.support.content.copy import ZH
from tests.support.enquiries.answers import LEDGER_KEY, OFFICE, RECEPTION
from tests.support.enquiries.people import LATER
from tests.support.exports.exporting import take
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.stored import audit, change_every, every, only, row_of

CHINA = RightsDesk(RECEPTION.mailing, StatutoryClock(OFFICE.zone, load_holidays(Path("no")), 15))
MONTHS_ALONE = replace(CHINA, clock=replace(CHINA.clock, prompt_days=60))
ACTOR = UUID(int=7).hex
DONE = Answer(RightsOutcome.FULFILLED, "Done.")


def enter(
    database: Database, person: UUID, desk: RightsDesk, received: str, kind: RightsKind
) -> UUID:
    """Record a request received at a local time; return its id."""
    at = datetime.fromisoformat(received).replace(tzinfo=OFFICE.zone).astimezone(UTC)
    asked = NewRequest(person, kind, RightsMethod.LETTER, at, actor=ACTOR)
    return open_request(database, LEDGER_KEY, desk, asked, at + timedelta(days=2)).id


def make_restriction(database: Database, person: UUID) -> UUID:
    """Record a request for restriction by an identified person; return its id."""
    request_id = enter(database, person, CHINA, "2026-03-04T10:00", RightsKind.RESTRICTION)
    change_every(database, RightsRequest, identity="proven", handled_by="")
    return request_id


def extend(database: Database, request_id: UUID, now: datetime) -> bool:
    return extend_request(
        database, LEDGER_KEY, MONTHS_ALONE, actor=ACTOR, request_id=request_id, reason="Many",
        now=now,
    )  # fmt: skip


def close(database: Database, request_id: UUID, answer: Answer = DONE) -> bool:
    return close_request(
        database, LEDGER_KEY, RECEPTION.mailing, actor=ACTOR, request_id=request_id,
        answer=answer, now=LATER,
    )  # fmt: skip


def test_an_extension_is_possible_once_and_before_the_month_ends(
    database: Database, person: UUID
) -> None:
    # No end of a month from then on, nor from its entry two days later, is put off by a weekend.
    request_id = enter(database, person, MONTHS_ALONE, "2026-03-08T10:00", RightsKind.ACCESS)
    asked = row_of(database, RightsRequest, request_id)
    too_late = asked.due_at
    with pytest.raises(NotExtendable):
        extend(database, request_id, too_late)
    assert row_of(database, RightsRequest, request_id).extended_at is None
    change_every(database, RightsRequest, reminders=1)
    assert extend(database, request_id, last_moment(too_late))
    extended = row_of(database, RightsRequest, request_id)
    assert (extended.extension_reason, extended.handled_by) == ("Many", ACTOR)
    in_three_months = MONTHS_ALONE.clock.after_months(asked.received_at, 3)
    assert (extended.due_at, extended.statutory_due_at) == (in_three_months, in_three_months)
    assert extended.reminders == 0, "the later due day is reminded of, too"
    with pytest.raises(NotExtendable):
        extend(database, request_id, last_moment(too_late))
    assert len(audit(database, AuditEvent.RIGHTS_EXTENDED.tag)) == 1


def test_only_one_of_two_concurrent_closers_succeeds(database: Database, person: UUID) -> None:
    request_id = enter(database, person, CHINA, "2026-03-04T10:00", RightsKind.OBJECTION)

    def click() -> bool:
        with suppress(RequestClosed):
            return close(database, request_id)
        return False

    assert sorted(together(4, lambda _: click())) == [False] * 3 + [True]
    assert len(audit(database, AuditEvent.RIGHTS_CLOSED.tag)) == 1
    with pytest.raises(RequestClosed):
        extend(database, request_id, LATER)


def test_a_restriction_holds_the_data_and_ends_all_due_dates(
    database: Database, person: UUID
) -> None:
    request_id = make_restriction(database, person)
    assert only(database, select(Lead.due_at)) is not None

    close(database, request_id)

    assert row_of(database, RightsRequest, request_id).handled_by == ACTOR
    with database.reading() as session:
        hold = session.scalars(select(LegalHold)).one()
        assert (hold.person_id, hold.reason, hold.placed_by) == (person, RESTRICTED, ACTOR)
        assert (hold.until, hold.restricts) == (None, True)
        assert legal_hold.list_held(session, LATER) == {person}
        assert session.execute(select(Lead.due_at, Lead.consent)).one() == (None, "restricted")


def test_a_restriction_that_is_refused_holds_nothing(database: Database, person: UUID) -> None:
    request_id = enter(database, person, CHINA, "2026-03-04T10:00", RightsKind.RESTRICTION)
    close(database, request_id, Answer(RightsOutcome.REFUSED, "No ground of Art. 18 holds."))
    assert every(database, LegalHold) == []
    assert only(database, select(Lead.due_at)) is not None


def test_an_unknown_request_is_not_found(database: Database) -> None:
    for act in (
        lambda: close(database, uuid4()),
        lambda: extend(database, uuid4(), LATER),
        lambda: enter(database, uuid4(), CHINA, "2026-03-04T10:00", RightsKind.ACCESS),
        lambda: view_request(database, LEDGER_KEY, actor=ACTOR, request_id=uuid4(), now=LATER),
    ):
        with pytest.raises(NotFound):
            act()
    assert len(audit(database, AuditEvent.RIGHTS_VIEWED.tag)) == 0


@pytest.mark.parametrize("kind", [RightsKind.WITHDRAWAL, RightsKind.ACCESS])
def test_the_answer_to_a_withdrawal_tells_of_those_who_hold_a_list(
    database: Database, person: UUID, kind: RightsKind
) -> None:
    take(database)
    request_id = enter(database, person, CHINA, "2026-03-04T10:00", kind)
    assert withdraw_consent(
        database, LEDGER_KEY, CHINA, person_id=person, purpose=Purpose.PRIVACY_POLICY,
        method=WithdrawalMethod.ON_REQUEST, gpc=False, now=LATER,
        on_request=OnRequest(request_id, ACTOR),
    )  # fmt: skip
    sealed = [json.loads(each.payload) for each in every(database, ConsentEvidence)]
    assert [each["taken_by"] for each in sealed if each["kind"] == "consent.withdrawn"] == [ACTOR]
    change_every(database, RightsRequest, identity="proven")
    close(database, request_id)
    mailer = NullMailer()
    deliver(database, mailer, LATER)

    confirmed = select(OutboxMessage).where(OutboxMessage.kind == MessageKind.ERASURE_ASKED)
    assert only(database, confirmed).state == "sent"
    [answer] = [each for each in mailer.sent if f"{ZH.staff.nav.requests}的答复" in each.subject]
    assert (ZH.my_data.recipients.asking(n=1) in answer.text) is (kind is RightsKind.WITHDRAWAL)
