"""Ask for a draft to be published, for a second person to decide."""

from datetime import datetime

from app.consent.rules.policy_draft import DraftState
from app.consent.steps.hold_draft import hold_draft, require_ready
from app.consent.steps.note_draft import note_draft
from app.content.wording import Wording
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent


def propose_draft(
    database: Database,
    ledger_key: bytes,
    wording: Wording,
    *,
    doc: str,
    edition: int,
    actor: str,
    now: datetime,
) -> None:
    """Propose the draft of a document, as it was looked at, for publication.

    :raises DraftChangedMeanwhile: if somebody has saved it or decided on it meanwhile.
    :raises DraftNotReady: if it cannot be published as it stands.
    :raises SourceProblem: if its sources are not in order.
    """
    with database.transaction() as session:
        draft = hold_draft(session, doc, edition, DraftState.OPEN)
        require_ready(session, wording, draft)
        draft.state, draft.proposed_by = DraftState.PROPOSED.value, actor
        draft.proposed_at, draft.reason = now, ""
        note_draft(session, ledger_key, AuditEvent.POLICY_PROPOSED, draft, actor=actor, at=now)
