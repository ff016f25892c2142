"""The routing rules of new leads, and the numbers of open leads of owners."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Update, and_, exists, func, select, text, update
from sqlalchemy.orm import Session

from app.consent.store.withdrawals import is_stopped
from app.enquiries.models import Enquiry
from app.enquiries.store.enquiry import list_corrected
from app.leads.models import STILL_OPEN, Lead
from app.leads.models.routing import RoutingRule
from app.leads.rules.amount import comparable_band
from app.leads.rules.routing import CONDITIONS, Example, Rule
from app.leads.store.response_clock import answerable
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind

_CHOSEN_BY = (
    Lead.reply_language,
    Lead.country,
    Lead.sector,
    Lead.size_band,
    Enquiry.currency,
    Enquiry.topics,
    Enquiry.id,
)
"""What rules choose by."""


def lock_rules(session: Session) -> None:
    """Lock all rules against additions, changes and deletions until the transaction ends."""
    # On SQLite a writer is alone anyway.
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE routing_rule IN SHARE ROW EXCLUSIVE MODE"))


def list_rows(session: Session) -> Sequence[RoutingRule]:
    """Return all rules in order."""
    return session.scalars(select(RoutingRule).order_by(RoutingRule.position, RoutingRule.id)).all()


def list_rules(session: Session) -> list[Rule]:
    """Return all rules in order, as they are applied."""
    return [_rule(row) for row in list_rows(session)]


def get_row(session: Session, rule_id: UUID) -> RoutingRule | None:
    """Return a rule by its id, if there is one."""
    return session.get(RoutingRule, rule_id)


def add(session: Session, row: RoutingRule) -> None:
    """Add a rule."""
    session.add(row)
    session.flush()


def remove(session: Session, row: RoutingRule) -> None:
    """Delete a rule."""
    session.delete(row)
    session.flush()


def change(session: Session, row: RoutingRule, values: Mapping[str, Any]) -> None:
    """Change a rule."""
    for name, value in values.items():
        setattr(row, name, value)
    session.flush()


def set_order(session: Session, ids: Sequence[UUID]) -> None:
    """Set the positions of the rules by an order, from 0 on."""
    for position, rule_id in enumerate(ids):
        session.execute(
            update(RoutingRule).where(RoutingRule.id == rule_id).values(position=position)
        )


def count_open(session: Session, owners: Collection[UUID]) -> dict[UUID, int]:
    """Return the number of open leads of each owner, from the index alone."""
    if not owners:
        return {}
    # Spelled as in the index of open leads by owner.
    found = session.execute(
        select(Lead.owner_id, func.count())
        .where(text(STILL_OPEN), Lead.owner_id.in_(owners))
        .group_by(Lead.owner_id)
    )
    return {owner: count for owner, count in found if owner is not None}


def list_arrived(
    session: Session, lead_ids: Collection[UUID]
) -> Sequence[Row[UUID, UUID, UUID | None, str, bool]]:
    """Return the ids of those leads that are in the inbox, and what decides whom to notify of them.

    That is the enquiry's id, the owner, the account that entered or imported it (empty if the
    person wrote it), and whether the desk is still to be notified, which it never is of an import.
    Leads that nobody may work on are left out.
    """
    announced = exists().where(
        OutboxMessage.enquiry_id == Lead.enquiry_id,
        OutboxMessage.kind == MessageKind.DESK_NOTICE.value,
    )
    news = and_(Lead.import_id.is_(None), ~announced)
    return session.execute(
        select(Lead.id, Lead.enquiry_id, Lead.owner_id, Enquiry.entered_by, news)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids), Lead.suspect.is_(False), ~is_stopped())
        .order_by(Lead.received_at, Lead.id)
    ).all()


def list_unrouted(
    session: Session, lead_ids: Collection[UUID], worth: Mapping[str, float]
) -> Sequence[tuple[UUID, Example]]:
    """Return those leads that are in the inbox, open and without an owner, oldest first.

    Each comes with the attributes that rules choose by. Leads that nobody may work on are left out.

    :param worth: the value of each currency, as `comparable_band` takes it.
    """
    found = session.execute(
        select(Lead.id, *_CHOSEN_BY)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(
            Lead.id.in_(lead_ids),
            Lead.owner_id.is_(None),
            Lead.suspect.is_(False),
            Lead.closed.is_(False),
            ~is_stopped(),
        )
        .order_by(Lead.received_at, Lead.id)
    )
    rows = [(lead_id, values) for lead_id, *values in found]
    examples = _examples(session, [values for _lead_id, values in rows], worth)
    return [(lead_id, each) for (lead_id, _values), each in zip(rows, examples, strict=True)]


def find_example(session: Session, reference: str, worth: Mapping[str, float]) -> Example | None:
    """Return an enquiry's attributes for routing rules, by its reference.

    :param worth: the value of each currency, as `comparable_band` takes it.
    """
    found = session.execute(
        select(*_CHOSEN_BY)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Enquiry.reference == reference)
    ).one_or_none()
    return None if found is None else _examples(session, [found], worth)[0]


def give(session: Session, lead_id: UUID, owner_id: UUID, at: datetime) -> bool:
    """Give a lead to a person if it has no owner; return whether it had none."""
    statement: Update = (
        update(Lead)
        .where(Lead.id == lead_id, Lead.owner_id.is_(None))
        .values(owner_id=owner_id, version=Lead.version + 1, changed_at=at)
        .values(answerable_id=answerable(owner_id, at))
        .returning(Lead.id)
    )
    return session.execute(statement).first() is not None


def _examples(
    session: Session, rows: Sequence[Sequence[Any]], worth: Mapping[str, float]
) -> list[Example]:
    """Return the attributes of leads, those from the enquiry in their corrected form."""
    enquiries = [row[-1] for row in rows]
    currencies = list_corrected(session, enquiries, "currency")
    asked = list_corrected(session, enquiries, "topics")
    examples = []
    for language, country, sector, band, currency, topics, enquiry_id in rows:
        size = comparable_band(band, currencies.get(enquiry_id, currency), worth)
        about = frozenset(asked.get(enquiry_id, topics))
        examples.append(Example(language, country, sector, size, about))
    return examples


def _rule(row: RoutingRule) -> Rule:
    return Rule(
        id=row.id,
        name=row.name,
        owners=tuple(map(UUID, row.owners)),
        most_open=row.most_open,
        active=row.active,
        **{column: frozenset(getattr(row, column)) for column in CONDITIONS.values()},
    )
