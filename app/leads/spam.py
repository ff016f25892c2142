"""People's judgement of leads set aside: whether each is spam.

Those that are not are moved to the inbox by `move_to_inbox` in `moves.py`.
"""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from app.consent.rules.standing import Stop
from app.core.db import Database
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.steps.lead import move_lead
from app.leads.store import suspects
from app.leads.store.lead_view import list_stops


def judge_spam(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_ids: Collection[UUID],
    now: datetime,
) -> int:
    """Close leads that are set aside as spam; return how many.

    Each leaves the folder, with a line in its history and an audit event, and its promise ends. It
    can be reopened, which takes it to the inbox. A lead that somebody has judged already, as after
    a second click, is left unchanged; so is one whose person has restricted processing.
    """
    with database.transaction() as session:
        stops, judged = list_stops(session, lead_ids), 0
        for lead in suspects.list_open(session, lead_ids):
            if stops.get(lead.id) is Stop.RESTRICTED:
                continue
            move_lead(
                session,
                ledger_key,
                promise,
                lead,
                LeadStatus.SPAM,
                actor=actor,
                expected_version=lead.version,
                at=now,
            )
            judged += 1
        return judged
