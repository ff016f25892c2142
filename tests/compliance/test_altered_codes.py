"""A code that somebody wrote past the service never takes a page of the console away."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import and_, select, update

from app.consent.models import ConsentCoverage, ConsentFigure, TransferAct
from app.consent.rules.figures import COUNTED, STANDINGS
from app.core import clock
from app.core.db import Database
from app.core.models import Base, SecurityRecord
from app.core.rules.permissions import Role
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.enquiries.store.legal_hold import insert_hold
from app.exports.models import Export, NotifyTask
from app.ledger.models import LedgerAnchor, LedgerBundle
from app.rights.models import RetentionRun, RightsRequest
from tests.compliance.ledger.ledger_desk import seal, work
from tests.compliance.rights.test_erasures import propose
from tests.staff.desk import another_browser, receive, record_of, withdraw, zone_of
from tests.staff.exports.exports import export_file
from tests.support.consent.transfers import make_terms
from tests.support.ledger.sealing import tamper
from tests.support.pages.page_client import PageClient
from tests.support.rights.requests import hold_row, make_request

DAY = timedelta(days=1)

# Each column of a code that the console shows, with the pages that show it.
CODES = {
    "consent_record.act": ("record", "report", "records", "subject", "subject_report",
                           "coverage", "standing", "withdrawals"),
    "consent_record.method": ("record", "report", "records", "subject", "subject_report"),
    "consent_record.lang": ("record", "report", "records", "subject", "subject_report", "words"),
    "consent_decision.state": ("record", "report", "records", "subject", "subject_report",
                               "request", "standing", "withdrawals", "coverage"),
    "consent_decision.purpose": ("record", "report", "records", "subject", "subject_report",
                                 "request", "withdrawals", "coverage"),
    "consent_figure.purpose": ("standing", "standing.csv"),
    "consent_coverage.people": ("coverage",),
    "consent_coverage.asked": ("coverage",),
    "consent_coverage.refusals": ("coverage",),
    "policy_draft.state": ("policies", "policy", "draft"),
    "policy_draft.source": ("policies", "policy", "draft"),
    "transfer_act.act": ("transfers", "transfers.csv", "front"),
    "transfer_act.terms": ("transfers", "transfers.csv", "front", "register"),
    "rights_request.kind": ("requests", "closed", "request", "subject", "subject_report",
                            "erasure", "front", "erasures"),
    "rights_request.method": ("requests", "closed", "request"),
    "rights_request.language": ("requests", "request"),
    "rights_request.identity": ("requests", "request", "subject"),
    "rights_request.identity_proof": ("requests", "request"),
    "rights_request.outcome": ("requests", "closed", "request", "subject_report"),
    "erasure_proposal.state": ("erasures", "erasure", "subject", "subject_report", "front"),
    "erasure_proposal.ground": ("erasures", "erasure"),
    "export.state": ("exports", "access", "subject", "front"),
    "export.purpose": ("exports", "access", "subject", "receivers", "withdrawals"),
    "export.format": ("exports", "access", "subject", "receivers"),
    "export.preset": ("exports", "receivers"),
    "export.language": ("exports", "receivers"),
    "export.approver_tie": ("exports",),
    "notify_task.kind": ("receivers", "front"),
    "retention_run.kind": ("retention", "front"),
    "retention_run.actor": ("retention",),
    "ledger_bundle.state": ("bundle",),
    "ledger_bundle.problem": ("bundle",),
    "ledger_bundle.owner": ("bundle",),
    "ledger_verification.state": ("ledger", "front"),
    "ledger_verification.phase": ("ledger", "front"),
    "ledger_verification.findings": ("ledger", "front"),
    "ledger_anchor.kind": ("ledger", "prove"),
    "audit_event.event": ("access", "access.csv", "subject", "security", "security.csv", "ledger"),
    "audit_event.actor": ("access", "access.csv", "subject", "security", "security.csv"),
    "security_event.event": ("security", "security.csv"),
    "security_event.detail": ("security", "security.csv"),
    "enquiry.language": ("subject", "request"),
    "enquiry.channel": ("subject", "request"),
    "lead.status": ("subject", "request", "erasure", "receivers"),
}  # fmt: skip


@pytest.fixture
def pages(app: Flask, auditor: PageClient) -> dict[str, str]:
    """Fill the console with something of everything; return the addresses of its pages."""
    now, database = clock.now(), zone_of(app).database
    withdraw(app, receive(app, now - 3 * DAY, email="gone@example.com", news=True))
    reference = receive(app, now - 2 * DAY)
    export_file(another_browser(app, Role.EXPORTER), "?folder=all")
    with database.transaction() as session:
        person = session.scalars(
            select(Enquiry.person_id).where(Enquiry.reference == reference)
        ).one()
        session.add_all(_rows(person, session.scalars(select(Export.id)).one(), now))
        asked = session.scalars(
            select(RightsRequest.id).where(RightsRequest.closed_at.is_(None))
        ).first()
        insert_hold(session, hold_row(person, now, restricts=False))
    erasure = propose(auditor).url
    auditor.get("/compliance/policies/privacy_policy/draft")
    seal(app)
    auditor.get("/compliance/ledger").form(action="/compliance/ledger/verify").submit()
    work(app)
    record = f"/compliance/consents/{record_of(app, reference)}"
    subject = f"/compliance/subjects/{person}"
    return {
        **{name: f"/compliance/{name}" for name in _BY_NAME},
        "front": "/compliance/",
        "records": "/compliance/consents",
        "record": record,
        "report": f"{record}/report",
        "words": f"{record}/words",
        "subject": subject,
        "subject_report": f"{subject}/report",
        "closed": "/compliance/requests?state=closed",
        "request": f"/compliance/requests/{asked}",
        "erasure": erasure,
        "policy": "/compliance/policies/privacy_policy",
        "draft": "/compliance/policies/privacy_policy/draft",
        "bundle": "/compliance/ledger/bundle",
        "prove": "/compliance/ledger/prove",
    }


_BY_NAME = (
    "coverage", "standing", "standing.csv", "withdrawals", "policies", "transfers",
    "transfers.csv", "register", "requests", "erasures", "exports", "access", "access.csv",
    "receivers", "retention", "ledger", "security", "security.csv",
)  # fmt: skip


def _rows(person: UUID, export: UUID, now: datetime) -> list[Base]:
    """Return rows of everything that staff and worker would take long to make."""
    asked = {
        "id": uuid4(), "asked_at": now, "asked_by": "system", "owner": uuid4().hex,
        "owned_until": now, "started_at": now, "done": 0, "total": 0, "ended_at": now,
    }  # fmt: skip
    return [
        make_request(person, identity="proven", identity_proof="other_link"),
        make_request(person, closed_at=now, outcome="done", kind="objection"),
        NotifyTask(
            id=uuid4(), export_id=export, enquiry_id=uuid4(), reference="GDZ-7F3K-92QX",
            kind="withdrawal", opened_at=now, done_by="",
        ),
        RetentionRun(
            id=uuid4(), actor="system", started_at=now, kind="enquiry", place="", kept=0,
            gone={"enquiry": 1}, progress_at=now, ended_at=now,
        ),
        LedgerBundle(
            **asked, state="complete", reason="Audit", origin="localhost/ledger/1", size=3,
            bytes=3, sha256="0" * 64, file_until=now + DAY, problem="",
        ),
        LedgerAnchor(
            id=uuid4(), at=now, kind="witness", place="w", origin="localhost/ledger/1", size=1,
            root="0" * 64,
        ),
        TransferAct(
            id=uuid4(), at=now, act="recorded", actor="system", mechanism_id=uuid4(),
            terms=make_terms().as_json(), reason="",
        ),
        SecurityRecord(
            id=uuid4(), at=now, event="sign_in_refused", detail="", subject="", network="", count=1
        ),
        ConsentCoverage(counted_at=now, people=[], asked=[], refusals=[]),
        *(
            ConsentFigure(
                month=f"{now:%Y-%m}", purpose=each, acts=dict.fromkeys(COUNTED, 0),
                people=dict.fromkeys(STANDINGS, 0), counted_at=now,
            )
            for each in Purpose
        ),
    ]  # fmt: skip


@contextmanager
def altered(database: Database, name: str) -> Iterator[None]:
    """Write unknown codes into a column; restore its values afterwards."""
    table_name, column_name = name.split(".")
    table = Base.metadata.tables[table_name]
    column, keys = table.c[column_name], list(table.primary_key)
    odd: Any = ODD.get(name, "odd")
    with database.reading() as session:
        rows = session.execute(select(column.label("was"), *keys)).all()
    assert rows, f"There is no row of {name}."
    rows = rows[:1] if column.primary_key else rows
    where = [and_(*(key == row._mapping[key.name] for key in keys)) for row in rows]
    tamper(database, *(update(table).where(each).values({column: odd}) for each in where))
    yield
    back = zip([column == odd] if column.primary_key else where, rows, strict=True)
    tamper(database, *(update(table).where(each).values({column: row.was}) for each, row in back))


ODD: dict[str, Any] = {
    "transfer_act.terms": {"mechanism": "odd"},
    "consent_coverage.people": [[[["odd", "odd", 1]], 1]],
    "consent_coverage.asked": [["odd", 1, 1, []]],
    "consent_coverage.refusals": [["2026-03", "odd", "odd", "odd", 1, 1]],
    "ledger_verification.findings": [{"odd": "odd"}],
}


def test_an_unknown_code_in_any_column_fails_no_page(
    app: Flask, auditor: PageClient, pages: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    database, failed = zone_of(app).database, []
    monkeypatch.setitem(app.config, "PROPAGATE_EXCEPTIONS", False)
    for name, shown_on in CODES.items():
        with altered(database, name):
            for page in shown_on:
                response = auditor.flask_client.get(pages[page], base_url=auditor.origin)
                if response.status_code != 200:
                    failed.append(f"{name}: {page} {response.status_code}")

    assert not failed
