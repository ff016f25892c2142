"""What an account's last act changed of leads, and the way back."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import CursorResult, Uuid, delete, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from app.core.models import UtcDateTime
from app.core.store.statements import batches, insert_rows, table_of
from app.leads.models import Lead
from app.leads.models.facts import LeadUndo
from app.leads.store.lead import keep_people_of
from app.leads.store.response_clock import answerable

UNTIL = timedelta(days=1)
"""How long an act can be undone, if its author does nothing else."""

_LEAD = table_of(Lead)
_NOT_OF_THE_ACT = {
    "id", "enquiry_id", "place", "consent", "version", "changed_at", "answerable_id",
}  # fmt: skip
"""Columns that an undo does not restore: keys, what others decide, the count of changes, and who
answers for the first response, which follows from its owners."""

_COLUMNS = [each for each in _LEAD.columns if each.name not in _NOT_OF_THE_ACT]

State = Mapping[str, Any]
"""The columns of a lead by name, spelled for JSON."""


def _spelled(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.hex
    return value.isoformat() if isinstance(value, datetime) else value


def _read(column: str, spelled: Any) -> Any:
    kind = _LEAD.columns[column].type
    if spelled is None:
        return None
    if isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(spelled)
    return UUID(hex=spelled) if isinstance(kind, Uuid) else spelled


def lock_states(session: Session, lead_ids: Collection[UUID]) -> dict[UUID, tuple[int, State]]:
    """Lock leads until the transaction ends; return the version and the state of each."""
    session.flush()
    found: dict[UUID, tuple[int, State]] = {}
    keep_people_of(session, lead_ids)
    for some in batches(sorted(lead_ids)):
        rows = session.execute(
            select(_LEAD.c.id, _LEAD.c.version, *_COLUMNS)
            .where(_LEAD.c.id.in_(some))
            # In one order, as all acts on several leads take their locks.
            .order_by(_LEAD.c.id)
            .with_for_update()
        )
        for row in rows:
            values = zip(_COLUMNS, row[2:], strict=True)
            found[row[0]] = row[1], {each.name: _spelled(value) for each, value in values}
    return found


_OF_THE_SERVICE = {"escalation", "escalates_at", "priority"}
"""Columns that the service itself may change meanwhile, which is nobody's act."""


def told_by(state: State, changed: Collection[str]) -> State:
    """Return the columns by which an act of somebody since is noticed: those of people's acts."""
    return {
        name: value
        for name, value in state.items()
        if name in changed or name not in _OF_THE_SERVICE
    }


def keep(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Store what an act changed, one row a lead."""
    insert_rows(session, LeadUndo, rows)


def forget_others(session: Session, account_id: UUID, act_id: UUID, now: datetime) -> None:
    """Delete what an account's earlier acts changed, and what nobody can undo any more."""
    theirs = (LeadUndo.account_id == account_id) & (LeadUndo.act_id != act_id)
    session.execute(delete(LeadUndo).where(or_(theirs, LeadUndo.at < now - UNTIL)))


def list_changes(session: Session, account_id: UUID, act_id: UUID) -> Sequence[LeadUndo]:
    """Return what an account's act changed, by lead."""
    return session.scalars(
        select(LeadUndo)
        .where(LeadUndo.act_id == act_id, LeadUndo.account_id == account_id)
        .order_by(LeadUndo.lead_id)
    ).all()


_NAMED = ("status", "suspect", "owner_id")
"""The columns by which a change is named: the first that changed."""


def told(change: LeadUndo) -> tuple[str, str, str]:
    """Return the column by which a change is named, and its values before and after it."""
    name = next((each for each in _NAMED if each in change.before), min(change.before))
    values = (change.before[name], change.after[name])
    before, after = ("" if value is None else str(value) for value in values)
    return name.removesuffix("_id"), before, after


@dataclass(frozen=True)
class LastAct:
    """What an account did last to a lead, as long as it can be undone.

    :param what: the first of what it changed, such as "status".
    :param value: what that is since.
    :param count: how many leads it changed.
    """

    id: UUID
    at: datetime
    what: str
    value: str
    count: int


def find_last_act(session: Session, account_id: UUID, lead: Lead, now: datetime) -> LastAct | None:
    """Return an account's last act on a lead; None if it cannot be undone any more."""
    same = aliased(LeadUndo)
    count = select(func.count()).where(same.act_id == LeadUndo.act_id).scalar_subquery()
    found = session.execute(
        select(LeadUndo, count)
        .where(LeadUndo.lead_id == lead.id, LeadUndo.account_id == account_id)
        .where(LeadUndo.version == lead.version, LeadUndo.at > now - UNTIL)
    ).first()
    if found is None:
        return None
    change, leads = found
    if any(_spelled(getattr(lead, name)) != value for name, value in change.after.items()):
        return None
    what, _before, after = told(change)
    return LastAct(change.act_id, change.at, what, after, leads)


def restore(session: Session, change: LeadUndo, at: datetime) -> bool:
    """Set a lead back to the state before an act, if nothing has changed it since.

    A first response that has become due meanwhile counts for who owned the lead then.

    :returns: whether nothing had.
    """
    _version, state = lock_states(session, [change.lead_id])[change.lead_id]
    if any(state[name] != value for name, value in change.after.items()):
        return False
    before = {name: _read(name, value) for name, value in change.before.items()}
    result: CursorResult[Any] = session.connection().execute(
        update(_LEAD)
        .where(_LEAD.c.id == change.lead_id, _LEAD.c.version == change.version)
        .values(**before, version=_LEAD.c.version + 1, changed_at=at)
    )
    if "owner_id" in before:
        answers = answerable(before["owner_id"], at)
        its = _LEAD.c.id == change.lead_id
        session.connection().execute(update(_LEAD).where(its).values(answerable_id=answers))
    return result.rowcount == 1
