"""Give leads to a person, or to nobody."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import NotAnAssignee
from app.leads.models.lead import Lead
from app.leads.rules.many_leads import LeadOutcome, Outcome, SeenLead
from app.leads.steps.act_on_leads import act_on_leads
from app.leads.steps.give_lead import give_lead
from app.leads.steps.tell_owner import tell_owner
from app.leads.store.assignee import list_assignees
from app.mail.rules.mailing import Mailing


def assign_leads(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    seen: Sequence[SeenLead],
    owner_id: UUID | None,
    now: datetime,
) -> tuple[LeadOutcome, ...]:
    """Give leads to a person, or to nobody, each with a line in its history and an audit event.

    A lead that somebody else changed since it was seen is left as it is, and so is one whose
    person has withdrawn; one that has this owner already needs nothing. Whoever is given some by
    somebody else gets one mail.

    :raises NotAnAssignee: if the account may not work on leads, or no longer; nothing is changed.
    """
    with database.transaction() as session:
        assignees = {each.id for each in list_assignees(session, now)}
        if owner_id is not None and owner_id not in assignees:
            raise NotAnAssignee("This account cannot be given leads.")

        def assign(lead: Lead, version: int) -> Outcome:
            return _assign(session, ledger_key, lead, version, owner_id, actor, now)

        outcomes = act_on_leads(session, seen, assign)
        pairs = zip(seen, outcomes, strict=True)
        given = [each.id for each, became in pairs if became.outcome is Outcome.DONE]
        tell_owner(session, mailing, owner_id, given, actor=actor, at=now)
        return outcomes


def _assign(
    session: Session,
    ledger_key: bytes,
    lead: Lead,
    version: int,
    owner_id: UUID | None,
    actor: str,
    now: datetime,
) -> Outcome:
    if lead.owner_id == owner_id:
        return Outcome.SAME
    given = give_lead(
        session, ledger_key, lead, owner_id, actor=actor, expected_version=version, at=now
    )
    return Outcome.DONE if given else Outcome.CHANGED
