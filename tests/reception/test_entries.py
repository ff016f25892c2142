"""An enquiry entered by staff is stored like one from the form, with equal evidence."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.consent.models import ConsentDecision, ConsentEvidence, ConsentRecord
from app.consent.rules.consent import Bound
from app.consent.store import policies
from app.core.db import Database
from app.core.models import AuditRecord, LedgerPending
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotAgreed
from app.enquiries.models import Enquiry, Person
from app.enquiries.rules.enquiry import enquiry_facts
from app.enquiries.rules.fields import FIELDS
from app.leads.models import Lead, LeadEvent
from app.mail.models import OutboxMessage
from app.reception.entries import Entered, enter_enquiry
from app.reception.rules.incoming import Channel, ConsentMethod, Handling, Incoming
from tests.consent.test_consent_evidence import commitment_by_hand, mac_by_hand
from tests.support.at_once import together
from tests.support.enquiries.answers import (
    FIRST_RESPONSE,
    LEDGER_KEY,
    NOW,
    PURPOSES,
    RECEPTION,
    make_answers,
    make_notice,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import add_account
from tests.support.ledger.evidence import bundle, check, publish_words, published_notice
from tests.support.ledger.sealing import make_sealer, seal_all
from tests.support.stored import count_rows, every, only, read_by

CALLED_AT = NOW - timedelta(days=1)
AGREED = {each.value: each.value == "privacy_policy" for each in PURPOSES}
ROUTED = Handling(owner_id=None)


def incoming(**changes: object) -> Incoming:
    """Return an enquiry made by telephone a day ago, without an e-mail address."""
    answers = make_answers(email="", organisation="", country="", topics=())
    usual = Incoming(
        answers=answers,
        email="",
        phone_e164="",
        notice=make_notice(form="by-hand/1"),
        ticks=AGREED,
        idempotency_key="one-page-opened-once",
        received_at=CALLED_AT,
        method=ConsentMethod.PHONE,
        channel=Channel.PHONE,
        entered_by="0" * 32,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def with_address(email: str, **changes: object) -> Incoming:
    return incoming(answers=make_answers(email=email), email=email, **changes)


def enter(database: Database, entry: Incoming, handling: Handling = ROUTED) -> Entered:
    return enter_enquiry(database, RECEPTION, entry, handling, NOW)


def test_without_an_address_the_entry_is_a_new_person_who_gets_no_mail(
    database: Database,
) -> None:
    enter(database, incoming())
    enter(database, incoming(idempotency_key="the-next-page-opened"))

    assert [person.email_key for person in every(database, Person)] == [None, None]
    assert every(database, OutboxMessage.kind) == []


def test_with_an_address_the_person_is_acknowledged_as_by_the_form(database: Database) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    enter(database, with_address("WEI.ZHANG@example.com"), Handling(add_account(database)))

    people = every(database, select(Enquiry.person_id))
    kinds = every(database, select(OutboxMessage.kind).order_by(OutboxMessage.kind))
    assert len(people) == 2
    assert len(set(people)) == 1
    assert kinds == ["enquiry.acknowledgement", "enquiry.acknowledgement"]


def test_an_unconfirmed_address_has_the_forms_daily_acknowledgement_limit(
    database: Database,
) -> None:
    for number in range(6):
        enter(database, with_address("bo@example.com", idempotency_key=f"page-{number}"))

    assert every(database, OutboxMessage.kind) == ["enquiry.acknowledgement"] * 3


def test_the_lead_is_new_and_its_clock_starts_at_receipt(
    database: Database,
) -> None:
    owner = add_account(database)
    entered = enter(database, incoming(), Handling(owner))

    lead = only(database, Lead)
    enquiry = only(database, Enquiry)
    event = only(database, LeadEvent)
    audited = only(database, AuditRecord)
    assert (lead.id, lead.owner_id, lead.suspect) == (entered.lead_id, owner, False)
    assert (lead.status, lead.received_at) == ("new", CALLED_AT)
    assert lead.first_due_at == lead.due_at == FIRST_RESPONSE.due(CALLED_AT)
    assert (enquiry.received_at, enquiry.channel, enquiry.entered_by) == (
        CALLED_AT, "phone", "0" * 32,
    )  # fmt: skip
    assert (event.kind, event.actor, event.details) == (
        "received", "0" * 32, {"channel": "phone"},
    )  # fmt: skip
    assert (audited.event, audited.actor, audited.subject) == (
        AuditEvent.ENQUIRY_ENTERED.tag, "0" * 32, entered.lead_id.hex,
    )  # fmt: skip
    assert json.loads(audited.payload)["details"] == {"channel": "phone", "method": "phone"}


@pytest.mark.parametrize("method", ConsentMethod)
def test_the_recomputed_evidence_says_how_and_with_which_words(
    database: Database, method: ConsentMethod
) -> None:
    enter(database, incoming(method=method))

    record = only(database, ConsentRecord)
    evidence = only(database, ConsentEvidence)
    person = only(database, Person.id)
    decisions = {each.purpose: each.state for each in every(database, ConsentDecision)}
    pending = only(
        database, select(LedgerPending).where(LedgerPending.commitment == record.commitment)
    )
    assert commitment_by_hand(evidence.salt, evidence.payload) == record.commitment
    assert pending.mac == mac_by_hand(LEDGER_KEY, pending)
    payload = json.loads(evidence.payload)
    bound = {name: payload.pop(name) for name in ("email", "enquiry", "phone")}
    facts = only(database, Enquiry)
    given = {field.name: facts.answer(field.name) for field in FIELDS}
    about = enquiry_facts(facts.id, facts.received_at, given)
    expected = Bound(facts.email, facts.phone_e164, about).values(evidence.root)
    assert bound == {name: expected[name] for name in bound}
    notice = make_notice()
    assert payload == {
        "act": "given",
        "block_sha256": notice.block_sha256,
        "decisions": decisions,
        "documents": [vars(document) for document in notice.documents],
        "form": "by-hand/1",
        "gpc": False,
        "id": record.id.hex,
        "kind": "consent.given",
        "method": method.value,
        "person": person.hex,
        "taken_by": "0" * 32,
        "time": "2026-03-04T08:30:15.250Z",
        "v": 2,
    }
    assert decisions == {
        "privacy_policy": "given",
        "cookie_policy": "not_given",
        "updates_email": "not_given",
        "updates_phone": "not_given",
    }


def test_without_agreement_to_the_privacy_policy_nothing_is_stored(database: Database) -> None:
    for others in (False, True):
        with pytest.raises(NotAgreed):
            enter(
                database, incoming(ticks={**dict.fromkeys(AGREED, others), "privacy_policy": False})
            )

    assert count_rows(database) == {}


def test_sent_twice_at_once_it_is_one_enquiry(database: Database) -> None:
    answers = together(6, lambda _: enter(database, incoming()))

    assert len({answer.lead_id for answer in answers}) == 1
    assert sorted(answer.repeated for answer in answers) == [False] + [True] * 5
    counts = count_rows(database)
    assert (counts["person"], counts["enquiry"], counts["lead"], counts["audit_event"]) == (
        1, 1, 1, 1,
    )  # fmt: skip


def test_a_bundle_with_an_entered_record_passes_the_offline_verifier(
    database: Database, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path / "instance", database)
    publish_words(database)
    notice = published_notice(read_by(database, policies.list_all), "en", "by-hand/1")
    enter(database, incoming(notice=notice, method=ConsentMethod.PAPER))
    seal_all(database, sealer)
    bundle(database, sealer, tmp_path / "b")

    found = check(tmp_path / "b", sealer, sealer.folder.kept_checkpoint())

    assert found["kinds"] == {"audit": 6, "consent.given": 1}
