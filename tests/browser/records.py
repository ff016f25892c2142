"""A record of each kind that has its own page in the back office."""

from datetime import timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord, ErasureCertificate, ErasureProposal, PolicyDraft
from app.consent.rules.consent import Act
from app.consent.rules.figures import MONTHS_KEPT, development, month_begins
from app.consent.rules.transfers import MechanismAct
from app.consent.steps.acts import record_follow_up
from app.consent.steps.transfers import write_act
from app.consent.store import consent as consents
from app.consent.store import policies
from app.consent.store.figures import count_courses, replace_figures
from app.core import clock
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.enquiries.models import Correction, Enquiry, LegalHold
from app.enquiries.rules.enquiry import correction_facts
from app.exports.models import Export, SavedExport
from app.exports.rules.export import ExportState
from app.leads.models import (
    ImportDraft,
    Lead,
    LeadEvent,
    LeadMessage,
    LeadNote,
    LeadTask,
)
from app.leads.models.routing import RoutingRule
from app.leads.models.views import SavedView
from app.ledger.models import LedgerBundle
from app.rights.rules.erasure import (
    Certificate,
    ErasureGround,
    Gone,
    Kept,
    ProposalState,
    Stays,
    Told,
)
from tests.browser.fact_records import add_facts, undone_import
from tests.browser.hostile import HOSTILE, hostile
from tests.support.consent.transfers import make_terms
from tests.support.enquiries.stored_rows import make_account, make_invitation
from tests.support.rights.requests import make_request

DOCUMENT = "privacy_policy"


DESK_ZONE = ZoneInfo("Asia/Shanghai")


def make_records(session: Session, key: bytes, account: UUID) -> dict[str, str]:
    """Add missing records; return an id for each parameter of the pages' addresses.

    :param key: the instance's ledger key.
    :param account: the owner and viewer of the records.
    """
    lead, enquiry = session.execute(
        select(Lead, Enquiry).join(Enquiry).order_by(Enquiry.received_at.desc()).limit(1)
    ).one()
    person = enquiry.person_id
    rule, draft, imported = _rule(account), _draft(account), undone_import(account)
    proposal, certificate = _proposal(account, person), _certificate(session, key, account)
    export = _export(account)
    saved, hold = _saved(account, export.id), _hold(account, person)
    session.add_all([rule, draft, imported, proposal, certificate, export, saved, hold])
    soon = clock.now() + timedelta(days=9)
    guest = make_invitation(uuid4().hex, name=HOSTILE, expires_at=soon)
    note, *work = _work(lead, account)
    session.add_all([note, *work, guest])
    add_facts(session, lead, account, note.id)
    _correct_name(session, key, enquiry, hostile("Anna"))
    their_export = _of_a_colleague(session)
    asked = make_request(
        person, kind="correction", identity="proven", identity_proof="call_back", asked=HOSTILE
    )
    session.add_all([asked, _bundle(account)])
    months = month_begins(clock.now(), DESK_ZONE, MONTHS_KEPT)
    replace_figures(session, development(count_courses(session, months), months), clock.now())
    if policies.find_waiting(session, DOCUMENT) is None:
        session.add(_policy_draft(session, account))
    found = {
        "doc": DOCUMENT,
        "code": "answer",
        "version": 1,
        "account_id": account,
        "lead_id": lead.id,
        "item_id": note.id,
        "record_id": session.scalars(select(ConsentRecord.id)).first(),
        "rule_id": rule.id,
        "draft_id": draft.id,
        "import_id": imported.id,
        "proposal_id": proposal.id,
        "request_id": asked.id,
        "enquiry_id": enquiry.id,
        "event_id": session.scalars(select(AuditRecord.id)).first(),
        "erasure_id": certificate.erasure_id,
        "export_id": export.id,
        "saved_id": saved.id,
        "person_id": person,
        "hold_id": hold.id,
        "mechanism_id": _mechanism(session, key, account),
        "their_export_id": their_export.id,
        "their_account_id": their_export.author_id,
    }
    return {name: str(value) for name, value in found.items()}


def _correct_name(session: Session, key: bytes, enquiry: Enquiry, name: str) -> None:
    """Correct the name in an enquiry under an act of its own, so that the ledger holds."""
    now, given = clock.now(), consents.get_record(session, enquiry.consent_record_id)
    facts = correction_facts(enquiry.id, now, {"name": name})
    act = record_follow_up(
        session, key, given, Act.CORRECTED, {}, method="my_data", gpc=False, at=now, facts=facts
    )
    session.add(
        Correction(
            id=uuid4(), enquiry_id=enquiry.id, consent_record_id=act, at=now, field="name",
            value=name,
        )
    )  # fmt: skip


def _of_a_colleague(session: Session) -> Export:
    """Add an export that awaits approval, by another administrator."""
    colleague = make_account(name=hostile("Bo"), role="administrator")
    export = _export(colleague.id)
    export.state, export.expected, export.progress = ExportState.AWAITING_APPROVAL.value, 1500, 0
    export.snapshot_at = export.progress_at = export.closed_at = None
    export.count = export.bytes = export.sha256 = export.members_sha256 = None
    export.left_out, export.withdrawn_since = {}, []
    session.add_all([colleague, export])
    return export


def _policy_draft(session: Session, author: UUID) -> PolicyDraft:
    """Return the draft of a policy that a second person may publish."""
    made = policies.find_in_force(session, DOCUMENT)
    assert made is not None
    more = {"en": f"## A new section\n\n{HOSTILE}", "zh": f"## 新增一节\n\n{HOSTILE}"}
    return PolicyDraft(
        id=uuid4(), doc=DOCUMENT, base_version=1, source="editor",
        sources={lang: f"{made.sources[lang]}\n\n{more[lang]}" for lang in more},
        texts={lang: f"{made.texts[lang]}\n{more[lang]}\n" for lang in more},
        changed={"en": HOSTILE, "zh": HOSTILE}, categories=["purpose"],
        shipped_sha256=made.shipped_sha256, author=author.hex, created_at=clock.now(),
        edition=1, changed_at=clock.now(), state="proposed", proposed_by=uuid4().hex,
        proposed_at=clock.now(), decided_by="", decided_at=None, reason=HOSTILE, sole=False,
        version=None, reconfirm=True,
    )  # fmt: skip


def _work(lead: Lead, account: UUID) -> list[Any]:
    """Return the texts of the desk and the investor about a lead, and a view of leads."""
    now, by, own = clock.now(), account.hex, {"lead_id": lead.id, "at": clock.now()}
    said = {"channel": "mail", "language": "en", "template": "", "text": HOSTILE}
    routed = {"rule": HOSTILE, "from": "", "to": by}
    return [
        LeadNote(id=uuid4(), author=by, text=HOSTILE, mentions=[by], **own),
        LeadMessage(id=uuid4(), direction="ours", author=by, subject=HOSTILE, **said, **own),
        LeadMessage(id=uuid4(), direction="theirs", author=by, subject="", **said, **own),
        LeadEvent(id=uuid4(), actor="system", kind="owner", details=routed, **own),
        LeadTask(
            id=uuid4(), lead_id=lead.id, created_at=now, author=by, assignee_id=account,
            title=HOSTILE, due_on=now.date(), due_time=None, done_at=None, done_by="",
        ),
        SavedView(
            id=uuid4(), owner_id=account, name=HOSTILE, shared=True, query="folder=all",
            created_at=now,
        ),
    ]  # fmt: skip


def _rule(owner: UUID) -> RoutingRule:
    """Return a rule that is switched off, so that it assigns no enquiry of other tests."""
    return RoutingRule(
        id=uuid4(), position=1, name=hostile("Germany"), languages=[], countries=["DE"], sectors=[],
        owners=[owner.hex], most_open=None, active=False, changed_at=clock.now(),
    )  # fmt: skip


def _draft(author: UUID) -> ImportDraft:
    """Return an import draft with one valid and one invalid row."""
    markup = '"{}"'.format(HOSTILE.replace('"', '""'))
    text = f"name,email,message,{markup}\n{markup},ana@example.com,{markup}\nBob,nowhere,{markup}\n"
    return ImportDraft(
        id=uuid4(), author_id=author, created_at=clock.now(), name=f"{HOSTILE}.csv",
        content=text.encode(),
        choices={
            "lang": "en", "method": "paper", "given_on": day_at_desk(),
            "owner": "", "answered": False,
        },
    )  # fmt: skip


def _export(author: UUID) -> Export:
    """Return a completed export with a person who has since been erased."""
    now = clock.now()
    return Export(
        id=uuid4(), author_id=author, actor=author.hex, reason=f"For the\nweekly {HOSTILE}",
        purpose="follow_up", filter={"folder": "all", "country": "DE"}, since_last=True,
        format="csv", preset="readable", language="zh", columns=["reference", "received_at"],
        schema=2, time_zone="Asia/Shanghai", prepared=False, state="complete",
        requested_at=now, expected=3, approver_id=None, approved_at=None, decision_reason=HOSTILE,
        snapshot_at=now, progress=2, progress_at=now, closed_at=now, count=2, bytes=2048,
        sha256="ab" * 32, members_sha256="cd" * 32, left_out={"withdrawn": 1},
        withdrawn_since=[
            {"enquiry": uuid4().hex, "act": "erased", "at": "2026-03-04T01:30:00.000Z"}
        ],
        file_until=None, fetched_at=None, saved_id=None,
    )  # fmt: skip


def _saved(author: UUID, last_export_id: UUID) -> SavedExport:
    """Return a saved export with a unique name."""
    return SavedExport(
        id=uuid4(), author_id=author, name=f"New enquiries to the CRM {uuid4().hex[:4]} {HOSTILE}",
        reason=HOSTILE, purpose="follow_up", filter={"folder": "mine", "country": "DE"},
        format="csv", preset="hubspot", language="en", columns=["reference", "received_at"],
        created_at=clock.now(), last_export_id=last_export_id,
    )  # fmt: skip


def _proposal(by: UUID, person: UUID) -> ErasureProposal:
    return ErasureProposal(
        id=uuid4(), person=person, request_id=None, ground=ErasureGround.NO_BASIS.value,
        remark=HOSTILE, proposed_by=by.hex, proposed_at=clock.now(),
        state=ProposalState.OPEN.value, decided_by="", decided_at=None, why_not=HOSTILE,
        erasure_id=None,
    )  # fmt: skip


def _mechanism(session: Session, key: bytes, by: UUID) -> UUID:
    """Record a mechanism for a transfer abroad; return its id."""
    terms = make_terms(reference=hostile("17"), assessed_by=hostile("Li"), remarks=HOSTILE)
    return write_act(
        session, key, MechanismAct.RECORDED, mechanism_id=None, actor=by.hex, at=clock.now(),
        terms=terms,
    )  # fmt: skip


def _bundle(by: UUID) -> LedgerBundle:
    now = clock.now()
    return LedgerBundle(
        id=uuid4(), asked_at=now, asked_by=by.hex, state="complete", owner=uuid4().hex,
        owned_until=now, done=2, total=2, reason=HOSTILE, origin="zone.example/ledger/1", size=1,
        bytes=1000, sha256="0" * 64, file_until=now + timedelta(days=1), problem="",
    )  # fmt: skip


def _hold(by: UUID, person: UUID) -> LegalHold:
    """Return a hold that ends soon."""
    return LegalHold(
        id=uuid4(), person_id=person, reason=HOSTILE, placed_by=by.hex,
        placed_at=clock.now(), until=clock.now() + timedelta(days=9), lifted_by="",
        told_at=clock.now(), why_lifted=HOSTILE,
    )  # fmt: skip


def _certificate(session: Session, key: bytes, by: UUID) -> ErasureCertificate:
    """Return the certificate of a person erased long ago, after its event is written."""
    erasure, person, now = uuid4(), uuid4(), clock.now()
    certificate = Certificate(
        erasure.hex, person.hex, now, ErasureGround.NO_BASIS, uuid4().hex, "", "system", by.hex,
        sole=False, again=False, told=Told.NO_ADDRESS, gone={Gone.PEOPLE: 1, Gone.ENQUIRIES: 2},
        stays=[Kept(Stays.CONSENT_RECORDS, 2), Kept(Stays.COPIES, until=now)],
    )  # fmt: skip
    payload = certificate.payload()
    write_audit(
        session,
        key,
        AuditEvent.PERSON_ERASED,
        actor=by.hex,
        at=now,
        subject=person.hex,
        details={
            "erasure": erasure.hex,
            "proposal": certificate.proposal,
            "ground": certificate.ground.value,
            "sole": 0,
            "again": 0,
            "certificate": sha256(payload).hexdigest(),
        },
    )
    return ErasureCertificate(erasure_id=erasure, person=person, at=now, payload=payload)


def day_at_desk() -> str:
    """Return today's date at the desk, on which the current policies were published."""
    return clock.now().astimezone(DESK_ZONE).date().isoformat()
