"""An import stores all valid rows or none, with evidence of the statement about them."""

import hashlib
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.consent.models import ConsentDecision, ConsentEvidence, ConsentRecord
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import ImportRefused, NotFound
from app.core.rules.retention import RetentionPeriods
from app.enquiries.models import Enquiry, Person
from app.leads.models import Lead, LeadEvent
from app.leads.rules.lead_status import LeadStatus
from app.ledger.consent_proof import prove_consent
from app.mail.models import OutboxMessage
from app.reception.rules.imports import Statement
from app.reception.rules.incoming import Handling
from app.reception.store.drafts import find_left_over, list_drafts
from app.rights.retention import clear_expired
from tests.consent.test_consent_evidence import commitment_by_hand
from tests.ledger.bundles.test_prove_consent import keys, verified
from tests.support.at_once import together
from tests.support.enquiries.answers import (
    FIRST_RESPONSE,
    NOW,
    RECEPTION,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import move
from tests.support.ledger.evidence import bundle, check
from tests.support.ledger.sealing import make_sealer, publish, seal_all
from tests.support.reception.imports import (
    STATEMENT,
    accept,
    author,
    csv_file,
    draft,
    preview,
    row,
)
from tests.support.stored import audit, count_rows, every, only, read_by, without_table

ANA = "Ana@example.com"
THREE = csv_file(
    row(),
    row(name="Ana", email=ANA, received="2026-03-03 10:30", message="Sites?"),
    row(name="", country="Atlantis", message=""),
)


def test_valid_rows_become_enquiries_with_leads_and_no_mail(database: Database, by: UUID) -> None:
    draft_id = draft(database, by, THREE)
    accept(database, by, draft_id)

    first, second = every(database, select(Enquiry).order_by(Enquiry.received_at.desc()))
    leads = every(database, Lead)
    events = every(database, LeadEvent)
    people = every(database, Person.email_key)
    [event] = audit(database, AuditEvent.ENQUIRIES_IMPORTED.tag)
    assert every(database, OutboxMessage) == []
    assert (first.name, first.country, first.topics) == ("李示例", "CN", ["sites", "talent"])
    assert (second.name, second.email) == ("Ana", ANA)
    assert {(each.channel, each.entered_by) for each in (first, second)} == {("import", by.hex)}
    assert sorted(people, key=str) == [None, ANA.lower()]
    assert {each.status for each in leads} == {"new"}
    assert {each.first_due_at for each in leads} == {FIRST_RESPONSE.due(NOW)}
    assert {each.received_at for each in leads} == {each.received_at for each in (first, second)}
    assert {each.import_id for each in leads} == {draft_id}
    assert [(each.kind, each.details) for each in events] == [
        ("received", {"channel": "import"})
    ] * 2
    assert event.subject == draft_id.hex
    assert json.loads(event.payload)["details"] == {
        "count": 2,
        "left_out": 1,
        "already_there": 0,
        "sha256": hashlib.sha256(THREE).hexdigest(),
        "method": "paper",
        "given_on": "2026-03-04",
        "block_sha256": only(database, select(ConsentRecord.block_sha256).distinct()),
    }
    assert count_rows(database)["import_draft"] == 1


def test_an_address_from_a_chinese_keyboard_is_stored_plain(database: Database, by: UUID) -> None:
    accept(database, by, draft(database, by, csv_file(row(email="ｗｅｉ＠example。com"))))

    assert only(database, Enquiry.email) == only(database, Person.email_key) == "wei@example.com"


def test_each_rows_evidence_recomputes_and_claims_only_what_was_stated(
    database: Database, by: UUID
) -> None:
    draft_id = draft(database, by, THREE)
    accept(database, by, draft_id)

    records = {each.id: each for each in every(database, ConsentRecord)}
    evidence = every(database, ConsentEvidence)
    decisions = every(database, ConsentDecision)
    assert len(evidence) == len(records) == 2
    for each in evidence:
        record = records[each.consent_record_id]
        assert commitment_by_hand(each.salt, each.payload) == record.commitment
        payload = json.loads(each.payload)
        assert (payload["method"], payload["form"]) == ("import_paper", f"import/{draft_id.hex}")
        # Nobody was asked about anything else.
        assert payload["decisions"] == {"privacy_policy": "given"}
        assert payload["decisions"] == {
            one.purpose: one.state for one in decisions if one.consent_record_id == record.id
        }


def test_a_bundle_with_imported_records_passes_the_offline_verifier(
    database: Database, by: UUID, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path / "instance", database)
    accept(database, by, draft(database, by, THREE))
    seal_all(database, sealer)
    bundle(database, sealer, tmp_path / "b")

    found = check(tmp_path / "b", sealer, sealer.folder.kept_checkpoint())

    assert found["kinds"] == {"audit": 6, "consent.given": 2}
    # The proof of a row stands alone like that of a form.
    publish(database, sealer)
    records = every(database, select(Enquiry.consent_record_id))
    assert len(records) == 2
    for each in records:
        assert verified(prove_consent(database, each, keys(sealer)), sealer) == 8


def test_the_same_file_again_finds_every_row_present(database: Database, by: UUID) -> None:
    accept(database, by, draft(database, by, THREE))
    again = preview(database, by, draft(database, by, THREE))

    assert again.new == ()
    assert len(again.already_there) == 2
    assert all(each.there.startswith("GDZ-") for each in again.already_there)


def test_rows_sent_by_the_form_or_repeated_in_the_file_are_present(
    database: Database, by: UUID
) -> None:
    sent = make_submission()
    reference = submit_enquiry(database, RECEPTION, sent, NOW).reference
    rows = (row(email="WEI.ZHANG@example.com", message=sent.answers.message), row(), row())

    found = preview(database, by, draft(database, by, csv_file(*rows)))

    assert [each.row.row.number for each in found.new] == [3]
    assert [(each.there, each.repeats) for each in found.already_there] == [(reference, 0), ("", 3)]


def test_all_or_none_refuses_and_keeps_the_draft(database: Database, by: UUID) -> None:
    draft_id = draft(database, by, THREE)

    with pytest.raises(ImportRefused):
        accept(database, by, draft_id, all_or_none=True)

    assert "enquiry" not in count_rows(database)
    assert len(accept(database, by, draft_id).new) == 2


def test_a_draft_belongs_to_its_author_alone(database: Database, by: UUID) -> None:
    draft_id, other = draft(database, by, THREE), author(database)

    with pytest.raises(NotFound):
        preview(database, other, draft_id)
    with pytest.raises(NotFound):
        accept(database, other, draft_id)
    assert "enquiry" not in count_rows(database)


def test_drafts_stand_side_by_side_and_expire_in_a_day(database: Database, by: UUID) -> None:
    first = draft(database, by, THREE)
    second = draft(database, by, csv_file(row(name="Bo")))
    draft(database, author(database), THREE)
    assert {each.id for each in read_by(database, list_drafts, by)} == {first, second}

    clear_expired(database, RetentionPeriods(), NOW + timedelta(hours=23))
    assert (len(preview(database, by, first).new), len(preview(database, by, second).new)) == (2, 1)
    accept(database, by, first)
    with database.reading() as session:
        left = find_left_over(session, first, by)
        assert left
        assert {each.id for each in list_drafts(session, by)} == {left.id, second}
    clear_expired(database, RetentionPeriods(), NOW + timedelta(hours=25))
    for gone in (left.id, second):
        with pytest.raises(NotFound):
            preview(database, by, gone)


def test_accepted_twice_at_once_it_is_imported_once(database: Database, by: UUID) -> None:
    draft_id = draft(database, by, THREE)

    def send(_: int) -> int:
        try:
            return len(accept(database, by, draft_id).new)
        except NotFound:
            return 0

    assert sorted(together(4, send)) == [0, 0, 0, 2]
    assert count_rows(database)["enquiry"] == 2


@pytest.mark.parametrize("table", ["person", "lead", "consent_evidence", "lead_event"])
def test_a_failure_halfway_stores_no_row_and_keeps_the_draft(
    database: Database, by: UUID, table: str
) -> None:
    draft_id = draft(database, by, THREE)
    before = count_rows(database)
    with without_table(database, table), pytest.raises(Exception):  # noqa: B017
        accept(database, by, draft_id)

    assert count_rows(database) == before
    assert len(accept(database, by, draft_id).new) == 2


def test_rows_without_times_are_received_at_distinct_moments(database: Database, by: UUID) -> None:
    rows = [row(message=f"No. {number}", received=day) for number in range(40)
            for day in ("2026-03-03", "2026-03-04", "")]  # fmt: skip
    accept(database, by, draft(database, by, csv_file(*rows)))

    received = every(database, select(Enquiry.received_at))
    assert len(set(received)) == len(rows)
    assert max(received) <= NOW
    noon = datetime(2026, 3, 3, 4, 0, tzinfo=UTC)
    assert sum(noon <= each < noon + timedelta(minutes=1) for each in received) == 40


def test_answered_rows_wait_for_the_next_step_not_a_first_response(
    database: Database, by: UUID
) -> None:
    statement = Statement("en", STATEMENT.method, STATEMENT.given_on, Handling(by, answered=True))
    accept(database, by, draft(database, by, csv_file(row()), statement))

    lead = only(database, Lead)
    assert (lead.status, lead.owner_id, lead.first_due_at, lead.due_at) == (
        "acknowledged", by, None, FIRST_RESPONSE.next_step_due(NOW),
    )  # fmt: skip
    assert lead.first_answered_at == lead.received_at
    for status in (LeadStatus.QUALIFIED, LeadStatus.WAITING):
        lead = move(database, lead.id, status, actor=by.hex)
    assert (lead.first_due_at, lead.due_at) == (None, FIRST_RESPONSE.waits_until(NOW))
