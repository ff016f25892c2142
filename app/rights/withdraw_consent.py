"""Withdraw consent to one purpose, with effect at once."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.consent import Act, Purpose, State
from app.consent.rules.standing import standing
from app.consent.rules.withdrawal import WithdrawalMethod, forbidden_messages, to_withdraw
from app.consent.steps.record_follow_up import FollowUp, after_all, record_follow_up
from app.consent.steps.refresh_consent_state import refresh_consent_state
from app.consent.store import consent as consents
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.write_audit import write_audit
from app.leads.store import response_clock
from app.rights.rules.rights import Asked, OnRequest, RightsDesk, RightsKind, RightsMethod
from app.rights.steps.open_rights_request import open_rights_request
from app.rights.store import person_data


def withdraw_consent(
    database: Database,
    ledger_key: bytes,
    desk: RightsDesk,
    *,
    person_id: UUID,
    purpose: Purpose,
    method: WithdrawalMethod,
    gpc: bool,
    now: datetime,
    on_request: OnRequest | None = None,
) -> bool:
    """Record that a person withdrew a purpose, and cancel what it forbids; return whether it stood.

    Whoever reads where consent stands, from then on reads "withdrawn". With the privacy policy
    all optional consent falls too, handling stops, and a request for erasure opens. Withdrawing
    what does not stand records nothing.

    :param on_request: who does it for the person, unless they do so themselves.
    :raises NotFound: if there is no such person.
    """
    with database.transaction() as session:
        if person_data.lock(session, person_id) is None:
            raise NotFound(f"There is no person {person_id}.")
        decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
        withdrawn = to_withdraw(standing(decided), purpose)
        original = person_data.find_latest_giving(session, person_id, withdrawn)
        if original is None:
            return False
        decisions = dict.fromkeys(withdrawn, State.WITHDRAWN)
        follow_up = FollowUp(Act.WITHDRAWN, decisions, method.value, gpc)
        record_follow_up(session, ledger_key, original, follow_up, after_all(decided, now))
        refresh_consent_state(session, {person_id})
        _cancel_forbidden(session, person_id, withdrawn, now)
        if on_request is not None:
            _record_who(session, ledger_key, person_id, purpose, on_request, now)
        if Purpose.PRIVACY_POLICY in withdrawn:
            response_clock.stop_for_person(session, person_id)
            asked = Asked(person_id, RightsKind.ERASURE, RightsMethod.MY_DATA, now)
            open_rights_request(session, ledger_key, desk, asked, now)
    return True


def _record_who(
    session: Session,
    ledger_key: bytes,
    person_id: UUID,
    purpose: Purpose,
    by: OnRequest,
    now: datetime,
) -> None:
    write_audit(
        session,
        ledger_key,
        AuditEvent.WITHDRAWN_ON_REQUEST,
        actor=by.actor,
        at=now,
        subject=person_id.hex,
        details={"request": by.request_id.hex, "purpose": purpose.value},
    )


def _cancel_forbidden(
    session: Session, person_id: UUID, withdrawn: tuple[Purpose, ...], now: datetime
) -> None:
    kinds = forbidden_messages(withdrawn)
    if kinds:
        person_data.cancel_messages(session, person_id, kinds, now)
