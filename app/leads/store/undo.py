"""The changes of an account's last act on leads, and how to undo them.

That is the columns of a lead, its tags, and what counts of what was said.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Select,
    Uuid,
    bindparam,
    delete,
    func,
    literal,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.orm import Session, aliased

from app.core.models import UtcDateTime
from app.core.rules.audit_events import SYSTEM
from app.core.store.statements import batches, insert_rows, table_of
from app.leads.models import Lead, LeadEvent, LeadMessage, LeadNote, LeadTask
from app.leads.models.facts import LeadAmendment, LeadTag, LeadUndo
from app.leads.models.replies import PlannedReply
from app.leads.rules.lead import LeadEventKind
from app.leads.store.facts import add_tag, remove_tag
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

TAGS, SAID = "tags", "said"
_BESIDE: Mapping[str, Select[*tuple[Any, ...]]] = {
    TAGS: select(LeadTag.lead_id, LeadTag.tag).order_by(LeadTag.tag),
    SAID: select(LeadMessage.lead_id, LeadMessage.id)
    .where(LeadMessage.undone.is_(False))
    .order_by(LeadMessage.id),
}
"""What acts change of leads in other tables: their tags, and the messages that count."""

TRACES, PLANNED = "traces", "planned"
_TAGGED = (LeadEventKind.TAG_ADDED.value, LeadEventKind.TAG_REMOVED.value)
WRITTEN: Mapping[type[Any], Sequence[Any]] = {
    # Tags are compared as such, where an act changed them.
    LeadEvent: (LeadEvent.actor != SYSTEM, LeadEvent.kind.not_in(_TAGGED)),
    LeadNote: (),
    LeadTask: (),
    LeadMessage: (),
    LeadAmendment: (),
}
"""Where people's acts on leads and messages leave rows that stay, and which of these rows do."""

_COUNTED = union_all(
    *(
        select(row.lead_id, literal(row.__tablename__).label("name"), func.count().label("n"))
        .where(row.lead_id.in_(bindparam("leads", expanding=True)), *those)
        .group_by(row.lead_id)
        for row, those in WRITTEN.items()
    )
)
_WAITING = select(PlannedReply.lead_id, PlannedReply.id).order_by(PlannedReply.id)

State = Mapping[str, Any]
"""The columns of a lead, and what is beside it, by name, spelled for JSON."""


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
        # In one order, as all acts on several leads take their locks.
        found |= _states(session, some, _STATES.order_by(_LEAD.c.id).with_for_update())
    return found


_STATES = select(_LEAD.c.id, _LEAD.c.version, *_COLUMNS)


def _states(
    session: Session, lead_ids: Sequence[UUID], statement: Select[Any] = _STATES
) -> dict[UUID, tuple[int, State]]:
    found: dict[UUID, tuple[int, dict[str, Any]]] = {}
    for row in session.execute(statement.where(_LEAD.c.id.in_(lead_ids))):
        values = zip(_COLUMNS, row[2:], strict=True)
        found[row[0]] = row[1], {each.name: _spelled(value) for each, value in values}
        found[row[0]][1].update({name: [] for name in _BESIDE})
        found[row[0]][1].update({TRACES: {}, PLANNED: []})
    for name, beside in {**_BESIDE, PLANNED: _WAITING}.items():
        its = beside.selected_columns[0].in_(list(found))
        for lead_id, value in session.execute(beside.where(its)):
            found[lead_id][1][name].append(_spelled(value))
    for lead_id, name, n in session.execute(_COUNTED, {"leads": list(found)}):
        found[lead_id][1][TRACES][name] = n
    return dict(found)


def changed_by(earlier: State, state: State) -> Collection[str]:
    """Return the changes of an act that an undo restores; the traces of an act stay."""
    restored = [name for name in state if name not in (TRACES, PLANNED)]
    return [name for name in restored if state[name] != earlier[name]]


_APART = {"escalation", "escalates_at", "priority", *_BESIDE}
"""What may change meanwhile without being in the way of an act that left it as it was: columns that
the service itself changes, which is nobody's act, and what is beside the lead."""


def told_by(state: State, changed: Collection[str]) -> State:
    """Return the values that reveal a later act: those that this act changed, and traces."""
    return {name: value for name, value in state.items() if name in changed or name not in _APART}


def keep(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Store the changes of an act, one row a lead."""
    insert_rows(session, LeadUndo, rows)


def forget_others(session: Session, account_id: UUID, act_id: UUID, now: datetime) -> None:
    """Delete the changes of an account's earlier acts, and those that cannot be undone any more."""
    theirs = (LeadUndo.account_id == account_id) & (LeadUndo.act_id != act_id)
    session.execute(delete(LeadUndo).where(or_(theirs, LeadUndo.at < now - UNTIL)))


def list_changes(session: Session, account_id: UUID, act_id: UUID) -> Sequence[LeadUndo]:
    """Return the changes of an account's act, by lead."""
    return session.scalars(
        select(LeadUndo)
        .where(LeadUndo.act_id == act_id, LeadUndo.account_id == account_id)
        .order_by(LeadUndo.lead_id)
    ).all()


_NAMED = ("status", "suspect", "owner_id")
"""The columns by which a change is named: the first that changed."""


def told(change: LeadUndo) -> tuple[str, str, str]:
    """Return the column that names a change, and its values before and after it.

    Tags are words of staff, so that they are not among the values.
    """
    name = next((each for each in _NAMED if each in change.before), min(change.before))
    if name == TAGS:
        return TAGS, "", ""
    values = (change.before[name], change.after[name])
    before, after = ("" if value is None else str(value) for value in values)
    return name.removesuffix("_id"), before, after


def declared(change: LeadUndo) -> UUID | None:
    """Return the id of the message that an act added: the answer elsewhere that it declared."""
    return next((UUID(hex=each) for each in _added(change, SAID)), None)


def told_of_tags(change: LeadUndo) -> Mapping[str, str]:
    """Return the tag that an act added or took away, and whether the lead has it again."""
    back = _removed(change, TAGS)
    tag = next(iter(back or _added(change, TAGS)), None)
    return {"tag": tag, "has": "yes" if back else "no"} if tag else {}


def _added(change: LeadUndo, name: str) -> list[str]:
    return [each for each in change.after.get(name, ()) if each not in change.before.get(name, ())]


def _removed(change: LeadUndo, name: str) -> list[str]:
    return [each for each in change.before.get(name, ()) if each not in change.after.get(name, ())]


@dataclass(frozen=True)
class LastAct:
    """An account's last act on a lead, as long as it can be undone.

    :param what: its first change, such as "status".
    :param value: the value since that change.
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
    if _changed_since(change, _states(session, [lead.id])[lead.id][1]):
        return None
    what, _before, after = told(change)
    return LastAct(change.act_id, change.at, what, after, leads)


def restore(session: Session, change: LeadUndo, at: datetime) -> bool:
    """Set a lead back to the state before an act, if nothing has changed it since.

    A first response that has become due meanwhile counts for who owned the lead then. A declared
    answer stays among the messages, and counts for nothing.

    :returns: whether nothing had.
    """
    version, state = lock_states(session, [change.lead_id])[change.lead_id]
    if version != change.version or _changed_since(change, state):
        return False
    _restore_beside(session, change)
    own = {name: value for name, value in change.before.items() if name not in _BESIDE}
    before = {name: _read(name, value) for name, value in own.items()}
    _mark_undone(session, change)
    its = update(_LEAD).where(_LEAD.c.id == change.lead_id)
    restored = its.values(**before, version=_LEAD.c.version + 1, changed_at=at)
    session.connection().execute(restored)
    if "owner_id" in before:
        answers = answerable(before["owner_id"], at)
        session.connection().execute(its.values(answerable_id=answers))
    return True


def _changed_since(change: LeadUndo, state: State) -> bool:
    return any(state[name] != value for name, value in change.after.items())


def _mark_undone(session: Session, change: LeadUndo) -> None:
    # Nobody has acted since, so that all of the account's lines since then are the act's.
    its = (LeadEvent.lead_id == change.lead_id, LeadEvent.actor == change.account_id.hex)
    session.execute(update(LeadEvent).where(*its, LeadEvent.at >= change.at).values(undone=True))


def _restore_beside(session: Session, change: LeadUndo) -> None:
    lead = session.get_one(Lead, change.lead_id)
    message_id = declared(change)
    if message_id:
        session.get_one(LeadMessage, message_id).undone = True
    for tag in _added(change, TAGS):
        remove_tag(session, lead, tag)
    for tag in _removed(change, TAGS):
        add_tag(session, lead, tag)
