"""Assignment of leads inside the caller's transaction, with mails to the new owners."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.rules.colleagues import present_deputy, taker_of_tasks
from app.accounts.store import staff
from app.accounts.store.staff import list_assignees
from app.consent.store.withdrawals import find_stop
from app.content.exchange_rates import exchange_rates
from app.core.rules.audit_events import OPERATOR, SYSTEM, AuditEvent
from app.core.rules.errors import NotAnAssignee
from app.core.rules.permissions import Permission
from app.core.steps.records import write_audit
from app.leads.models import Lead
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.routing import Example, Explanation, deal
from app.leads.steps.lead import write_lead_event
from app.leads.store import lead_work, planned_reply, routing
from app.leads.store.lead import lock_all, set_owner
from app.leads.store.open_work import OpenWork, list_open_work
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import outbox


def tell_one(
    session: Session,
    mailing: Mailing,
    notice: tuple[MessageKind, UUID],
    accounts: Sequence[UUID | None],
    at: datetime,
    details: Mapping[str, str] | None = None,
) -> None:
    """Queue a notice about an enquiry to an account; without one, to the desk's mailbox.

    :param notice: its kind, and the enquiry's id.
    :param accounts: the first that is active and may see leads gets the notice.
    """
    present = {each.id: each for each in staff.list_with(session, Permission.VIEW_LEADS)}
    account = next((present[each] for each in accounts if each in present), None)
    to = account.email if account else mailing.desk_email
    language = (account.language if account else "") or mailing.desk_language
    if to:
        kind, enquiry_id = notice
        told = QueuedMessage(kind, to, language, enquiry_id=enquiry_id, details={**(details or {})})
        queue_messages(session, [told], mailing.domain, at)


def tell_owner(
    session: Session,
    mailing: Mailing,
    owner_id: UUID | None,
    lead_ids: Collection[UUID],
    *,
    actor: str,
    at: datetime,
    apart: bool = False,
    **beside: Collection[UUID],
) -> None:
    """Queue one mail to the new owner of leads, unless they took them or there is no owner now.

    Leads from the same giver are added to that mail until it is sent, so that an import that the
    rules assign does not cause one mail per lead.

    :param actor: the account that gave the leads, or "system" for the desk's rules.
    :param apart: whether the mail has a line of its own, and so is joined with no other.
    :param beside: the ids of the `tasks` and `replies` handed over with them.
    """
    if owner_id is None or owner_id.hex == actor or not (lead_ids or any(beside.values())):
        return
    owner = staff.colleagues(session)[owner_id]
    kind, their = (
        MessageKind.ASSIGNED_NOTICE,
        {"by": actor, "to": owner_id.hex, "apart": "yes" if apart else ""},
    )
    waiting = None if apart else outbox.find_untried(session, kind, owner.email)
    joins = waiting is not None and their.items() <= waiting.details.items()
    before = waiting.details if waiting is not None and joins else their
    told = {
        name: ",".join(filter(None, (before.get(name), *(each.hex for each in ids))))
        for name, ids in {"leads": lead_ids, **beside}.items()
    }
    if waiting is not None and joins:
        waiting.details = {**before, **told}
        return
    notice = QueuedMessage(
        kind,
        owner.email,
        owner.language or mailing.desk_language,
        details={**their, **told},
    )
    queue_messages(session, [notice], mailing.domain, at)


def give_lead(
    session: Session,
    ledger_key: bytes,
    lead: Lead,
    owner_id: UUID | None,
    *,
    actor: str,
    expected_version: int,
    at: datetime,
    said: Mapping[str, str] | None = None,
) -> bool:
    """Set a lead's owner, with a line in its history and an audit event.

    :param expected_version: the version that the giver has seen.
    :param said: more for the line in the history.
    :returns: whether nobody had changed the lead since; otherwise nothing is done.
    """
    before = lead.owner_id
    if not set_owner(session, lead.id, expected_version, owner_id, at):
        return False
    change = {"from": before.hex if before else "", "to": owner_id.hex if owner_id else ""}
    write_lead_event(session, lead.id, LeadEventKind.OWNER, actor, at, {**change, **(said or {})})
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEAD_ASSIGNED,
        actor=actor,
        at=at,
        subject=lead.id.hex,
        details=change,
    )
    return True


def take_lead(session: Session, ledger_key: bytes, lead: Lead, *, actor: str, at: datetime) -> bool:
    """Give a lead without an owner to the account that speaks to its investor, if it may own leads.

    A lead that nobody may work on is given to nobody.

    :returns: whether the account has become the owner.
    """
    if lead.owner_id is not None or find_stop(session, lead.enquiry_id):
        return False
    speaker = UUID(actor)
    if speaker not in {each.id for each in list_assignees(session, at)}:
        return False
    return give_lead(
        session, ledger_key, lead, speaker, actor=actor, expected_version=lead.version, at=at
    )


def require_worker(session: Session, account_id: UUID) -> None:
    """Check that an account may work on leads.

    :raises NotAnAssignee: if it may not, or no longer.
    """
    if account_id not in {each.id for each in staff.list_with(session, Permission.WORK_LEADS)}:
        raise NotAnAssignee(f"The account {account_id} may not work on leads.")


def hand_over(
    session: Session,
    ledger_key: bytes,
    mailing: Mailing,
    account_id: UUID,
    actor: str,
    now: datetime,
    limit: int,
    to: UUID | None = None,
    line: str = "",
) -> Counter[str]:
    """Hand over up to `limit` leads, tasks and planned replies of an account; count what moved.

    All of it goes to the colleague that was chosen. If nobody was, leads and tasks go to the
    deputy; without one who is present, the leads have no owner any more, and `taker_of_tasks` says
    who gets the tasks; without anybody they stay. Planned replies then stay with their author, who
    may have been deactivated because somebody else used the account.
    All of it has lines in histories and audit events, and the new owner gets one mail.

    :param to: the colleague.
    :param line: what is said to the colleague, for the histories and the mail.
    :returns: how many of each kind moved; kinds of which none did are left out.
    :raises NotAnAssignee: if the colleague may not work on leads, or no longer.
    """
    people = staff.colleagues(session)
    by_itself = actor in {OPERATOR, SYSTEM}
    owner = to or present_deputy(people, account_id, now)
    taker = owner or taker_of_tasks(people, account_id, None if by_itself else UUID(actor), now)
    if to is not None:
        require_worker(session, to)
    # Whoever changes a lead, its tasks or its planned replies locks the lead first. So what is
    # listed again after the locks stays as it is, and two acts never wait for each other.
    locked = {
        each.id: each
        for each in lock_all(session, list_open_work(session, account_id, limit).about)
    }
    work = list_open_work(session, account_id, limit)
    moved = OpenWork(
        [each for each in work.leads if each.lead_id in locked],
        [each for each in work.tasks if each.lead_id in locked and taker],
        [each for each in work.replies if each.lead_id in locked and to],
    )
    said = {"line": line} if line else {}
    for lead in (locked[each.lead_id] for each in moved.leads):
        give_lead(
            session, ledger_key, lead, owner, actor=actor, expected_version=lead.version, at=now,
            said=said,
        )  # fmt: skip
    new = taker.hex if taker else ""
    lead_work.reassign_tasks(session, [each.id for each in moved.tasks], taker)
    planned_reply.set_author(session, [each.id for each in moved.replies], new)
    # Of a lead that moves with its tasks and replies, the history has once what was said.
    lines = {**dict.fromkeys(moved.about, said), **{each.lead_id: {} for each in moved.leads}}
    for task in moved.tasks:
        write_lead_event(
            session, task.lead_id, LeadEventKind.TASK_CORRECTED, actor, now,
            {"task": task.id.hex, "doer_from": account_id.hex, "doer_to": new}
            | lines[task.lead_id],
        )  # fmt: skip
    for reply in moved.replies:
        write_lead_event(
            session, reply.lead_id, LeadEventKind.REPLY_ASSIGNED, actor, now,
            {"planned": reply.id.hex, "from": account_id.hex, "to": new} | lines[reply.lead_id],
        )  # fmt: skip
    for event, some in (
        (AuditEvent.TASKS_HANDED_OVER, moved.tasks),
        (AuditEvent.REPLIES_HANDED_OVER, moved.replies),
    ):
        if some:
            write_audit(
                session,
                ledger_key,
                event,
                actor=actor,
                at=now,
                subject=account_id.hex,
                details={"to": new, "count": len(some)},
            )
    tell_owner(
        session,
        mailing,
        taker,
        [each.lead_id for each in moved.leads] if owner else [],
        # In the mail, "system" would stand for the routing rules.
        actor=OPERATOR if by_itself else actor,
        at=now,
        apart=to is not None,
        tasks=[each.id for each in moved.tasks],
        replies=[each.id for each in moved.replies],
    )
    return +Counter({kind: len(some) for kind, some in vars(moved).items()})


def deal_examples(
    session: Session, examples: Sequence[Example], now: datetime
) -> Sequence[Explanation]:
    """Return the new owners that the rules choose for leads in turn; nothing without active rules.

    :param examples: of leads that nobody owns, in order.
    """
    rules = [each for each in routing.list_rules(session) if each.active] if examples else []
    if not rules:
        return ()
    colleagues = staff.colleagues(session)
    return deal(rules, examples, colleagues, routing.count_open(session, colleagues), now)


def announce_leads(
    session: Session,
    ledger_key: bytes,
    mailing: Mailing,
    lead_ids: Collection[UUID],
    now: datetime,
) -> None:
    """Do what follows once a lead counts as a genuine enquiry, whichever way it came.

    The desk's mailbox gets its one notice, the owner that a colleague chose gets theirs, and the
    rules choose an owner for each lead without one. It follows when a lead gets its place in the
    lists, or is moved there from possible spam. Leads still set aside are left out. Of imported
    ones, the desk has a list, and gets no notice.
    """
    notices, given = [], defaultdict[tuple[UUID | None, str], list[UUID]](list)
    for lead_id, enquiry_id, owner_id, giver, news in routing.list_arrived(session, lead_ids):
        if news and mailing.desk_email:
            notices.append(
                QueuedMessage(
                    MessageKind.DESK_NOTICE,
                    mailing.desk_email,
                    mailing.desk_language,
                    enquiry_id=enquiry_id,
                )
            )
        if giver:
            given[owner_id, giver].append(lead_id)
    queue_messages(session, notices, mailing.domain, now)
    for (owner_id, giver), theirs in given.items():
        tell_owner(session, mailing, owner_id, theirs, actor=giver, at=now)
    route_leads(session, ledger_key, mailing, lead_ids, now)


def route_leads(
    session: Session,
    ledger_key: bytes,
    mailing: Mailing,
    lead_ids: Collection[UUID],
    now: datetime,
) -> None:
    """Give each lead without an owner to the one that the rules choose, and notify the new owners.

    Each has a line in its history and an audit event. A lead for which no rule chooses anybody
    stays without an owner.
    """
    unrouted = routing.list_unrouted(session, lead_ids, exchange_rates().worth)
    dealt = deal_examples(session, [example for _, example in unrouted], now)
    given = defaultdict[UUID, list[UUID]](list)
    for (lead_id, _), found in zip(unrouted, dealt, strict=False):
        if found.winner is None or found.taker is None:
            continue
        if not routing.give(session, lead_id, found.taker, now):
            continue
        given[found.taker].append(lead_id)
        told = {"from": "", "to": found.taker.hex, "rule": found.winner.name}
        write_lead_event(session, lead_id, LeadEventKind.OWNER, SYSTEM, now, told)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_ROUTED,
            actor=SYSTEM,
            at=now,
            subject=lead_id.hex,
            details={"to": found.taker.hex, "rule": found.winner.id.hex},
        )
    for taker, theirs in given.items():
        tell_owner(session, mailing, taker, theirs, actor=SYSTEM, at=now)
