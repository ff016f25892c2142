"""The withdrawal of consent in a transaction, with everything that it stops."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.consent import Act, State
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.rules.standing import Decision, WithdrawalMethod, forbidden_messages
from app.consent.steps.acts import after_all, record_follow_up
from app.core.rules.purposes import Purpose
from app.exports.rules.export import NotifyKind
from app.exports.steps.consent_watch import files_against
from app.exports.steps.receivers import open_notify_tasks
from app.exports.store.receivers import list_references_of
from app.leads.steps.lead import refresh_consent_state
from app.leads.store import response_clock
from app.rights.rules.requests import NewRequest, RightsDesk, RightsKind, RightsMethod
from app.rights.steps.requests import confirm_erasure, open_rights_request
from app.rights.store import person_data


@dataclass(frozen=True)
class Withdrawn:
    """A withdrawal as it is listed, and whether a letter confirms the erasure that it asks for."""

    listed: ListedWithdrawal
    mailed: bool


def withdraw(
    session: Session,
    ledger_key: bytes,
    desk: RightsDesk,
    *,
    person_id: UUID,
    decided: Sequence[Decision],
    withdrawn: Collection[Purpose],
    method: WithdrawalMethod,
    gpc: bool,
    now: datetime,
    taken_by: str = "",
    first_at: datetime | None = None,
) -> Withdrawn | None:
    """Record the withdrawal of purposes, and stop dependent work; return what was recorded.

    Mail that it forbids is cancelled, and the receivers of exports are to be told. With the privacy
    policy, handling stops and a request for erasure is opened, which one letter confirms with its
    due day. The caller has locked the person.

    :param decided: everything that the person ever decided.
    :param withdrawn: only purposes that are in effect; if there are none, nothing is done.
    :param taken_by: the account that acts for the person; empty if they do so.
    :param first_at: when they withdrew, if that is repeated: the letter of that time still holds.
    """
    original = person_data.find_latest_giving(session, person_id, withdrawn)
    if original is None:
        return None
    at = after_all((each.at for each in decided), now)
    act = record_follow_up(
        session,
        ledger_key,
        original,
        Act.WITHDRAWN,
        dict.fromkeys(withdrawn, State.WITHDRAWN),
        method=method.value,
        gpc=gpc,
        at=at,
        taken_by=taken_by,
    )
    refresh_consent_state(session, {person_id})
    if kinds := forbidden_messages(withdrawn):
        person_data.cancel_messages(session, person_id, kinds, now)
    theirs = list_references_of(session, {person_id}, now)
    open_notify_tasks(session, theirs, NotifyKind.WITHDRAWAL, now, files_against(withdrawn))
    mailed = False
    if Purpose.PRIVACY_POLICY in withdrawn:
        response_clock.stop_for_person(session, person_id, now)
        asked_at = first_at or now
        erasure = NewRequest(person_id, RightsKind.ERASURE, RightsMethod.MY_DATA, asked_at)
        opened = open_rights_request(session, ledger_key, desk, erasure, now)
        if opened.new and first_at is None:
            cause = Purpose.PRIVACY_POLICY.value
            mailed = confirm_erasure(session, desk.mailing, opened.id, now, withdrawn=cause)
    listed = ListedWithdrawal(act.hex, person_id.hex, tuple(withdrawn), at)
    return Withdrawn(listed, mailed)
