"""Everything held about a person can be downloaded, and both files hold the same."""

import csv
import io
import json
import zipfile
from uuid import UUID, uuid4

import pytest

from app.accounts.models import StaffDraft
from app.core import clock
from app.core.models import Base
from app.core.rules.audit_events import AuditEvent
from app.core.rules.tokens import LinkKind
from app.enquiries.models import Correction, Enquiry
from app.enquiries.rules.fields import FIELDS
from app.leads.models import COMPARED_BY, Lead, LeadMessage
from app.ledger.steps.sealing import Sealer
from app.rights.corrections import correct_enquiry
from app.rights.requests import open_request
from app.web.context import Zone
from app.web.rights.enquiry_file import DERIVED
from app.web.rights.person_file import CSV_COLUMNS
from tests.support.enquiries.answers import erasure_asked
from tests.support.enquiries.people import values_of
from tests.support.enquiries.stored_rows import add_lead
from tests.support.exports.exporting import take
from tests.support.leads.desk_work import add_account
from tests.support.ledger.sealing import publish, seal_all
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.stored import all_rows, audit, row_of

# Random ids, and what recognises a repeated submission: they say nothing more about the person.
NOT_IN_FILE = {"id", "person_id", "idempotency_key", "digest"}
ELSEWHERE = {
    "reference", "received_at", "language", "answer_by", "campaign", "channel", "entered_by",
    "consent_record_id",
}  # fmt: skip
ONLY_FOR_LISTS = {
    "place", "closed", "consent", "country", "sector", "reply_language", "size_band", "source",
    "minutes_left", "escalation", "escalates_at", "answer_minutes", "next_step", "status_before",
    "reached", "organisation_end", "intent", "readiness", "timeline",
}  # fmt: skip
"""Columns of a lead that repeat what the file says elsewhere, or only serve the desk's lists."""
FILE = "my-data"
DRAFT = {"note_text": "Not sent yet"}
PARTS = {
    "file", "person", "enquiries", "consent", "consent_acts", "messages", "links",
    "confirmations", "exports", "recipients", "requests", "drafts",
    "copies_received",
}  # fmt: skip


@pytest.fixture
def enquiry(client: PageClient, zone: Zone) -> UUID:
    """An enquiry that was corrected, exported and awaits erasure."""
    made = write(client, zone, phone="+86 20 8211 0000", name="=1+1", consent_updates_email=True)
    key, now = zone.secrets.ledger_key, clock.now()
    sent = row_of(zone, Enquiry, made)
    correct_enquiry(
        zone.database,
        key,
        person_id=sent.person_id,
        reference=sent.reference,
        values=values_of(sent, organisation="Example GmbH"),
        now=now,
    )
    take(zone.database, ledger_key=key, clock=lambda: now)
    open_request(zone.database, key, zone.rights_desk, erasure_asked(sent.person_id, now), now)
    token_for(zone, made, LinkKind.UNSUBSCRIBE)
    author = add_account(zone.database)
    with zone.database.transaction() as session:
        # A copy of a reply to another person.
        session.add(
            LeadMessage(
                id=uuid4(), lead_id=add_lead(session, now), at=now, direction="ours",
                channel="mail", author="1" * 32, language="en", template="", subject="Halls",
                text="For another", copies=[{"address": sent.email.upper(), "name": "Li",
                                             "account": "", "why": "Her lawyer"}],
            )
        )  # fmt: skip
        session.add(
            StaffDraft(
                id=uuid4(), account_id=author, box="note", subject="", person_id=sent.person_id,
                version=1, words={**DRAFT, "seen": now.isoformat()},
                saved_at=now,
            )
        )  # fmt: skip
    return made


def test_the_json_holds_everything_as_sent_and_as_corrected(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    open_page(client, token_for(zone, enquiry))
    answer = client.get("/en/my-data/file.json")

    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.headers["Content-Disposition"] == f"attachment; filename={FILE}.json"
    assert answer.headers["Cache-Control"] == "no-store"
    document = json.loads(answer.body)
    assert set(document) == PARTS
    assert not [part for part in PARTS if not document[part]]
    (held,) = document["enquiries"]
    sent = row_of(zone, Enquiry, enquiry)
    for name in (field.name for field in FIELDS):
        assert held["as_sent"][name] == getattr(sent, name)
    (correction,) = held["corrections"]
    assert (correction["field"], correction["value"]) == ("organisation", "Example GmbH")
    assert held["progress"] == "received"
    assert held["first_response_due"].endswith("Z")
    assert held["first_response_at"] is None
    stands = {each["purpose"]: each["standing"] for each in document["consent"]}
    assert (stands["privacy_policy"], stands["updates_email"]) == ("given", "unconfirmed")
    corrected, given = document["consent_acts"]
    assert (corrected["act"], corrected["decisions"]) == ("corrected", {})
    assert correction["consent_act"] == corrected["id"]
    assert given["decisions"]["updates_phone"] == "not_given"
    assert {each["kind"] for each in document["links"]} == {"my_data", "unsubscribe"}
    assert document["exports"][0]["purpose"] == "follow_up"
    assert document["requests"][0]["kind"] == "erasure"
    assert document["drafts"][0]["words"] == DRAFT
    (copied,) = document["copies_received"]
    assert (copied["name"], copied["why"], copied["subject"]) == ("Li", "Her lawyer", "Halls")
    # A reply to somebody else, of which this person got a copy.
    assert "For another" not in answer.text


def test_every_enquiry_column_is_in_the_file_or_excluded_on_purpose() -> None:
    columns = set(Base.metadata.tables["enquiry"].columns.keys())

    assert columns == {*(field.name for field in FIELDS), *DERIVED} | ELSEWHERE | NOT_IN_FILE
    assert set(Correction.__table__.columns.keys()) - {"id", "enquiry_id"} == {
        "field",
        "value",
        "at",
        "consent_record_id",
    }
    told = set(Lead.__table__.columns.keys()) - ONLY_FOR_LISTS - set(COMPARED_BY)
    assert told - {
        "id",
        "enquiry_id",
        "version",
        "owner_id",
        "answerable_id",
        "by_volume",
        "import_id",
    } == {
        "received_at",
        "status",
        "suspect",
        "suspicions",
        "changed_at",
        "due_at",
        "first_due_at",
        "first_answered_at",
        "declared",
        "held_at",
        "judged",
        "priority",
        "priority_reason",
    }


def test_the_csv_holds_every_value_of_the_json_and_no_formula(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    open_page(client, token_for(zone, enquiry))
    document = json.loads(client.get("/zh/my-data/file.json").body)
    answer = client.get("/zh/my-data/file.csv")

    assert answer.headers["Content-Type"].startswith("text/csv")
    assert answer.body.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig"), newline="")))
    assert list(rows[0]) == list(CSV_COLUMNS)
    assert {row["part"] for row in rows} == PARTS
    values = {(row["part"], row["number"], row["field"]): row["value"] for row in rows}
    assert len(values) == len(rows)
    sent = document["enquiries"][0]["as_sent"]
    told = {
        ("enquiries", "1", "as_sent.message"): sent["message"],
        ("enquiries", "1", "as_sent.topics[2]"): sent["topics"][1],
        ("enquiries", "1", "as_sent.name"): "'=1+1",
        ("enquiries", "1", "set_aside"): "false",
        ("enquiries", "1", "corrections[1].value"): "Example GmbH",
        ("person", "", "email_confirmed_at"): "",
    }
    assert told.items() <= values.items()
    kept = [each for each in rows if each["field"] == "documents[1].sha256"]
    assert [len(each["value"]) for each in kept] == [64, 64]


def test_downloading_the_data_changes_nothing(
    client: PageClient, zone: Zone, enquiry: UUID
) -> None:
    open_page(client, token_for(zone, enquiry))
    before = all_rows(zone)
    for path in ("", "/file.json", "/file.csv", "/erase", "/revoke", "/withdraw/updates_email"):
        client.get(f"/en/my-data{path}")
        client.send("HEAD", f"/en/my-data{path}", expect=200)

    assert all_rows(zone) == before


def test_the_zip_holds_both_files_and_the_proof_of_consent(
    client: PageClient, zone: Zone, enquiry: UUID, sealer: Sealer
) -> None:
    seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    open_page(client, token_for(zone, enquiry))
    answer = client.get("/zh/my-data/file.zip")

    assert answer.headers["Cache-Control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert json.loads(files[f"{FILE}.json"])["person"]
    assert files[f"{FILE}.csv"].startswith(b"\xef\xbb\xbf")
    proofs = [content for name, content in files.items() if name.endswith(".tlog-proof")]
    assert [each.startswith(b"c2sp.org/tlog-proof@v1\nextra ") for each in proofs] == [True] * 2
    assert [each.actor for each in audit(zone, AuditEvent.RIGHTS_PACK.tag)] == [""]
