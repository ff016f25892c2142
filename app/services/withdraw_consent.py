"""Withdraw consent to one purpose, with effect at once."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.consent import Act, Purpose, State
from app.domain.errors import NotFound
from app.domain.mailing import Mailing
from app.domain.rights import RightsKind, RightsMethod
from app.domain.standing import standing
from app.domain.withdrawal import WithdrawalMethod, forbidden_messages, to_withdraw
from app.services.steps.open_rights_request import open_rights_request
from app.services.steps.record_follow_up import FollowUp, after_all, record_follow_up
from app.services.steps.refresh_consent_state import refresh_consent_state
from app.store import consent as consents
from app.store import person_data, response_clock


def withdraw_consent(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    person_id: UUID,
    purpose: Purpose,
    method: WithdrawalMethod,
    gpc: bool,
    now: datetime,
) -> bool:
    """Record that a person withdrew a purpose, and cancel what it forbids; return whether it stood.

    Whoever reads where consent stands, from then on reads "withdrawn". With the privacy policy
    all optional consent falls too, handling stops, and a request for erasure opens. Withdrawing
    what does not stand records nothing.

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
        _stop(session, mailing, person_id, withdrawn, now)
    return True


def _stop(
    session: Session,
    mailing: Mailing,
    person_id: UUID,
    withdrawn: tuple[Purpose, ...],
    now: datetime,
) -> None:
    kinds = forbidden_messages(withdrawn)
    if kinds:
        person_data.cancel_messages(session, person_id, kinds, now)
    if Purpose.PRIVACY_POLICY in withdrawn:
        response_clock.stop_for_person(session, person_id)
        open_rights_request(
            session, mailing, person_id, RightsKind.ERASURE, RightsMethod.MY_DATA, now
        )
