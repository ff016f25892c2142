"""Every kind of fact that staff note of a lead, in hostile words."""

from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core import clock
from app.leads.models import Lead, LeadEvent, LeadImport
from app.leads.models.facts import LeadAmendment
from app.leads.rules.facts import Result, Verdict
from app.leads.store import facts
from tests.browser.hostile import HOSTILE


def add_facts(session: Session, lead: Lead, account: UUID, item_id: UUID) -> None:
    """Add a tag, a result, a priority by hand, a relation and a later wording to a lead.

    :param item_id: the note that has the later wording.
    """
    now, by = clock.now(), account.hex
    other = session.scalars(select(Lead.id).where(Lead.id != lead.id).limit(1)).first()
    tag = HOSTILE.casefold()[:40]
    result = Result(12_000_000, "CNY", 80, HOSTILE, now.date(), "terms")
    if tag not in facts.list_tags(session, lead.id):
        facts.add_tag(session, lead, tag)
    facts.put_result(session, lead.id, result)
    lead.priority_reason = HOSTILE
    told = {
        "tag_added": {"tag": tag},
        "result": result.told(),
        "priority": {"from": "low", "to": "high", "by_hand": "yes", "reason": HOSTILE},
        "related": {"other": uuid4().hex, "verdict": "linked"},
    }
    session.add_all(
        LeadEvent(id=uuid4(), lead_id=lead.id, at=now, actor=by, kind=kind, details=details)
        for kind, details in told.items()
    )
    own = {"lead_id": lead.id, "item_id": item_id, "author": by}
    session.add(LeadAmendment(id=uuid4(), at=now, text=HOSTILE, **own))
    if other is not None:
        facts.add_relation(
            session,
            lead.id,
            other,
            verdict=Verdict.LINKED.value,
            likeness=["same_phone"],
            reason=HOSTILE,
            actor=by,
            at=now,
        )


def undone_import(author: UUID) -> LeadImport:
    """Return an import that was undone in part."""
    return LeadImport(
        id=uuid4(), author_id=author, at=clock.now(), count=9, undone_at=clock.now(),
        undone_by=author, removed=4, left={"held": 1, "worked": 2, "known": 2},
        ended_at=clock.now(),
    )  # fmt: skip
