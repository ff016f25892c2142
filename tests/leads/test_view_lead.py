"""Every view of a lead or a consent record is audited."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from app.consent.models import ConsentEvidence, ConsentRecord
from app.consent.publication import publish_policies
from app.consent.records import view_consent
from app.consent.rules.consent import Document, Notice
from app.consent.store import policies
from app.core.db import Database
from app.core.models import AuditRecord, LedgerPending
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, StorageUnavailable
from app.leads.lead_view import view_lead
from app.leads.models import Lead
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_notice,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import add_account
from tests.support.ledger.sealing import tamper
from tests.support.site import content, make_settings
from tests.support.stored import count_rows, every, execute, only, read_by, without_table

ACTOR = UUID(int=7).hex


@pytest.fixture
def lead_id(database: Database) -> UUID:
    """A lead in the database."""
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    return only(database, select(Lead.id))


@pytest.fixture
def record_id(database: Database, lead_id: UUID) -> UUID:
    """The consent record of that lead."""
    return only(database, select(ConsentRecord.id))


def published_notice(database: Database) -> Notice:
    """Return the notice of a Chinese page that shows the published words."""
    texts = {
        text.doc: text.sha256
        for text in read_by(database, policies.list_all)
        if (text.lang, text.version) == ("zh", 1)
    }
    documents = tuple(
        Document(doc, "zh", 1, texts[doc]) for doc in ("cookie_policy", "privacy_policy")
    )
    return make_notice(documents=documents, block_sha256=texts["consent_block"])


def events(database: Database) -> list[tuple[str, str, str]]:
    """Read the audit trail: event, actor and subject."""
    return [(e.event, e.actor, e.subject) for e in every(database, AuditRecord)]


def test_a_lead_is_shown_with_its_enquiry_and_consent_and_each_view_is_audited(
    database: Database, lead_id: UUID
) -> None:
    account_id = add_account(database, name="林")
    view, _again = (
        view_lead(database, LEDGER_KEY, actor=ACTOR, lead_id=lead_id, now=NOW) for _ in range(2)
    )

    assert (view.lead.id, view.enquiry.name) == (lead_id, "张伟 🏭")
    assert view.record.id == view.enquiry.consent_record_id
    assert view.decisions["updates_email"] == "not_given"
    assert (view.history, view.names) == ([], {account_id.hex: "林"})
    assert events(database) == [(AuditEvent.LEAD_VIEWED.tag, ACTOR, lead_id.hex)] * 2
    payload = every(database, AuditRecord.payload)[0]
    assert json.loads(payload)["details"] == {}
    assert "Zhang" not in payload.decode()


@pytest.mark.parametrize("table", ["audit_event", "ledger_pending"])
@pytest.mark.parametrize("what", ["lead", "record"])
def test_what_is_viewed_without_an_audit_event_is_not_shown(
    database: Database, lead_id: UUID, record_id: UUID, table: str, what: str
) -> None:
    views: dict[str, Callable[..., object]] = {
        "lead": partial(view_lead, lead_id=lead_id),
        "record": partial(view_consent, record_id=record_id),
    }
    before = count_rows(database)

    with without_table(database, table), pytest.raises((StorageUnavailable, DBAPIError)):
        views[what](database, LEDGER_KEY, actor=ACTOR, now=NOW)

    assert count_rows(database) == before


def test_a_missing_object_is_not_found_and_leaves_no_trace(database: Database) -> None:
    with pytest.raises(NotFound):
        view_lead(database, LEDGER_KEY, actor=ACTOR, lead_id=uuid4(), now=NOW)
    with pytest.raises(NotFound):
        view_consent(database, LEDGER_KEY, actor=ACTOR, record_id=uuid4(), now=NOW)

    assert count_rows(database) == {}


def test_a_consent_record_is_shown_with_the_exact_words(database: Database, tmp_path: Path) -> None:
    publish_policies(database, LEDGER_KEY, content(), make_settings(tmp_path).installation, NOW)
    submit_enquiry(database, RECEPTION, make_submission(notice=published_notice(database)), NOW)
    record_id = only(database, select(ConsentRecord.id))

    view = view_consent(database, LEDGER_KEY, actor=ACTOR, record_id=record_id, now=NOW)

    block, *documents = view.words
    assert [each.recomputed for each in documents] == [
        document["sha256"] for document in view.record.documents
    ]
    assert (block.recomputed, block.lang) == (view.record.block_sha256, "zh")
    assert view.evidence is not None
    assert view.pending


def test_evidence_that_does_not_open_the_commitment_names_no_words(
    database: Database, record_id: UUID
) -> None:
    forged = b'{"block_sha256":"0","documents":[]}'
    tamper(database, update(ConsentEvidence).values(payload=forged))

    view = view_consent(database, LEDGER_KEY, actor=ACTOR, record_id=record_id, now=NOW)

    assert [each.recorded for each in view.words] == [
        view.record.block_sha256,
        *(document["sha256"] for document in view.record.documents),
    ]


def test_erased_evidence_and_sealed_entries_are_shown_as_such_and_the_view_is_audited(
    database: Database, record_id: UUID
) -> None:
    execute(database, delete(ConsentEvidence))
    execute(database, delete(LedgerPending))

    view = view_consent(database, LEDGER_KEY, actor=ACTOR, record_id=record_id, now=NOW)

    assert view.evidence is None
    assert not view.pending
    assert events(database) == [(AuditEvent.CONSENT_VIEWED.tag, ACTOR, record_id.hex)]
