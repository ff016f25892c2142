"""Tags, topics, results, later wordings and relations of leads."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, bindparam, delete, func, literal, or_, select, update
from sqlalchemy.orm import Session

from app.core.store.statements import insert_rows
from app.enquiries.models import Enquiry
from app.enquiries.store.enquiry import list_corrected
from app.leads.models import Lead, LeadEvent
from app.leads.models.facts import LeadAmendment, LeadRelation, LeadResult, LeadTag, LeadTopic
from app.leads.rules.facts import Result
from app.leads.rules.lead import LeadEventKind

_each = select(LeadTag.lead_id, LeadTag.tag).order_by(LeadTag.lead_id, LeadTag.tag).subquery()
TAGGED = (
    select(_each.c.lead_id, func.aggregate_strings(_each.c.tag, "; ").label("tags"))
    .group_by(_each.c.lead_id)
    .subquery("tagged")
)
"""The tags of each lead that has some, in alphabetical order, as one text."""


def list_tags(session: Session, lead_id: UUID) -> Sequence[str]:
    """Return a lead's tags in alphabetical order."""
    theirs = select(LeadTag.tag).where(LeadTag.lead_id == lead_id).order_by(LeadTag.tag)
    return session.scalars(theirs).all()


def add_tag(session: Session, lead: Lead, tag: str) -> None:
    """Give a locked lead a tag that it does not have."""
    session.add(LeadTag(lead_id=lead.id, tag=tag, place=lead.place))


def remove_tag(session: Session, lead: Lead, tag: str) -> None:
    """Take a tag away from a lead."""
    session.execute(delete(LeadTag).where(LeadTag.lead_id == lead.id, LeadTag.tag == tag))


def place_facts(session: Session, lead_ids: Collection[UUID]) -> None:
    """Give the tags and the topics of leads the places that these have just got."""
    placed = select(Lead.place).where(Lead.id == LeadTag.lead_id).scalar_subquery()
    session.execute(
        update(LeadTag).where(LeadTag.lead_id.in_(lead_ids)).values(place=placed),
        execution_options={"synchronize_session": False},
    )
    asked = session.execute(
        select(Lead.id, Lead.place, Lead.enquiry_id, Enquiry.topics)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids))
    ).all()
    later = list_corrected(session, [row.enquiry_id for row in asked], "topics")
    rows = [
        {"lead_id": row.id, "topic": topic, "place": row.place}
        for row in asked
        for topic in _named(later.get(row.enquiry_id, row.topics))
    ]
    insert_rows(session, LeadTopic, rows)


def put_topics(session: Session, lead: Lead, topics: Sequence[str]) -> None:
    """Store the corrected topics of a locked lead; one without a place gets them with it."""
    if lead.place is not None:
        remove_topics(session, select(Lead.id).where(Lead.id == lead.id))
        rows = [{"lead_id": lead.id, "topic": each, "place": lead.place} for each in _named(topics)]
        insert_rows(session, LeadTopic, rows)


def _named(topics: Sequence[str]) -> Sequence[str]:
    return list(dict.fromkeys(topics or [""]))


def remove_topics(session: Session, leads: Select[UUID]) -> None:
    """Delete the topics of leads that are deleted, which a statement selects."""
    session.execute(
        delete(LeadTopic).where(LeadTopic.lead_id.in_(leads)),
        execution_options={"synchronize_session": False},
    )


def _known_tags() -> Select[str]:
    """Return the statement that looks up tags in the index, each step the next."""
    known = (
        select(func.min(LeadTag.tag).label("tag"), literal(1).label("step"))
        .where(LeadTag.tag >= bindparam("first"))
        .cte("known", recursive=True)
    )
    following = (
        select(func.min(LeadTag.tag)).where(LeadTag.tag > known.c.tag).correlate(known)
    ).scalar_subquery()
    going_on = known.c.tag.is_not(None), known.c.step < bindparam("limit")
    known = known.union_all(select(following, known.c.step + 1).where(*going_on))
    return select(known.c.tag).where(known.c.tag.is_not(None)).order_by(known.c.step)


_KNOWN_TAGS = _known_tags()


def list_known_tags(session: Session, limit: int, first: str = "") -> Sequence[str]:
    """Return up to `limit` tags that leads have, in alphabetical order, from one on."""
    return session.scalars(_KNOWN_TAGS, {"limit": limit, "first": first}).all()


def find_result(session: Session, lead_id: UUID) -> Result | None:
    """Return the result of a lead, if one is stored."""
    row = session.get(LeadResult, lead_id)
    names = Result.__dataclass_fields__
    return None if row is None else Result(**{name: getattr(row, name) for name in names})


def put_result(session: Session, lead_id: UUID, result: Result) -> None:
    """Store the result of a lead, in place of an earlier one."""
    session.merge(LeadResult(lead_id=lead_id, **vars(result)))


def list_amendments(session: Session, lead_id: UUID) -> Sequence[LeadAmendment]:
    """Return later wordings of staff's texts about a lead, oldest first."""
    return session.scalars(
        select(LeadAmendment)
        .where(LeadAmendment.lead_id == lead_id)
        .order_by(LeadAmendment.at, LeadAmendment.id)
    ).all()


def noted_since(
    session: Session, lead_id: UUID, kind: LeadEventKind, seen: datetime, actor: str
) -> bool:
    """Return whether somebody else has written a line of a kind in a history since a moment."""
    return bool(_lines_since(session, lead_id, [kind], seen, actor))


def corrected_since(
    session: Session, lead_id: UUID, item_id: UUID, seen: datetime, actor: str
) -> bool:
    """Return whether somebody else has corrected something that staff typed since a moment."""
    kinds = LeadEventKind.TASK_CORRECTED, LeadEventKind.CONTACT_CORRECTED
    lines = _lines_since(session, lead_id, kinds, seen, actor)
    return any(item_id.hex in (each.get("task"), each.get("message")) for each in lines) or any(
        each.item_id == item_id and each.at > seen and each.author != actor
        for each in list_amendments(session, lead_id)
    )


def _lines_since(
    session: Session, lead_id: UUID, kinds: Collection[LeadEventKind], seen: datetime, actor: str
) -> Sequence[Mapping[str, str]]:
    return session.scalars(
        select(LeadEvent.details)
        .where(LeadEvent.lead_id == lead_id, LeadEvent.kind.in_([each.value for each in kinds]))
        .where(LeadEvent.at > seen, LeadEvent.actor != actor)
    ).all()


MOST_RELATIONS = 100
"""The most relations of one lead that are looked up."""


def list_relations(session: Session, lead_id: UUID) -> Sequence[LeadRelation]:
    """Return the judgements about a lead and others, the newest first."""
    either = or_(LeadRelation.lead_id == lead_id, LeadRelation.other_id == lead_id)
    newest = LeadRelation.at.desc(), LeadRelation.lead_id, LeadRelation.other_id
    found = select(LeadRelation).where(either).order_by(*newest).limit(MOST_RELATIONS)
    return session.scalars(found).all()


def find_relation(session: Session, one: UUID, other: UUID) -> LeadRelation | None:
    """Return the judgement about two leads, if there is one."""
    return session.get(LeadRelation, (min(one, other), max(one, other)))


def add_relation(
    session: Session,
    one: UUID,
    other: UUID,
    *,
    verdict: str,
    likeness: Sequence[str],
    reason: str,
    actor: str,
    at: datetime,
) -> None:
    """Store a judgement about two leads, in place of an earlier one."""
    row = LeadRelation(
        lead_id=min(one, other),
        other_id=max(one, other),
        verdict=verdict,
        likeness=list(likeness),
        reason=reason,
        actor=actor,
        at=at,
    )
    session.merge(row)


def remove_relation(session: Session, relation: LeadRelation) -> None:
    """Delete a judgement."""
    session.delete(relation)
