"""Decisions about consent that follow the form: an address confirmed, a purpose withdrawn."""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from uuid import UUID

import structlog

from app.consent.rules.consent import Act, State
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.rules.standing import Standing, WithdrawalMethod, standing, to_withdraw
from app.consent.steps.acts import after_all, find_asked, record_follow_up
from app.consent.store import consent as consents
from app.consent.store.withdrawals import mark_listed
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, StorageUnavailable, existing
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind
from app.core.steps.records import write_audit
from app.leads.steps.lead import refresh_consent_state
from app.mail.store import person_link
from app.rights.rules.requests import OnRequest, RightsDesk
from app.rights.steps.withdrawal import Withdrawn, withdraw
from app.rights.store import person_data

METHOD = "mailed_link"

_log = structlog.get_logger()


def confirm_address(
    database: Database,
    ledger_key: bytes,
    *,
    token_sha256: bytes,
    purposes: Collection[Purpose],
    gpc: bool,
    now: datetime,
) -> Mapping[Purpose, Standing]:
    """Record that the address is the person's own, and their consent to the chosen purposes.

    Only purposes that the link's own enquiry asked for can be agreed to, and only if they have not
    been withdrawn since. A second click changes nothing.

    :param purposes: those that the person chose on the page behind the link.
    :return: the new standing of each purpose that the enquiry asked for.
    :raises NotFound: if the link is unknown, expired or revoked.
    """
    with database.transaction() as session:
        link = person_link.find_open(session, token_sha256, LinkKind.CONFIRM.value, now)
        person = None if link is None else person_data.lock(session, link.person_id)
        if link is None or person is None:
            raise NotFound("The link is unknown, expired or revoked.")
        if person.email_confirmed_at is None:
            person.email_confirmed_at = now
        decided = consents.list_decisions_by_person(session, {person.id}).get(person.id, [])
        asked = find_asked(session, link, decided)
        if asked is None:
            return {}
        chosen = [each for each in asked.waiting if each in purposes]
        if chosen:
            # News by telephone is agreed to for the number of that form, and for no other.
            phone = asked.phone if Purpose.UPDATES_PHONE in chosen else ""
            record_follow_up(
                session,
                ledger_key,
                asked.record,
                Act.CONFIRMED,
                dict.fromkeys(chosen, State.GIVEN),
                method=METHOD,
                gpc=gpc,
                at=after_all((each.at for each in decided), now),
                phone=phone,
            )
            refresh_consent_state(session, {asked.record.person})
        stands = standing(decided) | dict.fromkeys(chosen, Standing.GIVEN)
        return {each: stands[each] for each in asked.purposes}


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
) -> Withdrawn | None:
    """Withdraw consent to a purpose and cancel the mail this forbids; return None if none stood.

    Readers of the person's consent see "withdrawn" from then on. With the privacy policy, all
    optional consent is withdrawn too. If there is no consent to withdraw, nothing is recorded.
    It stands even if it cannot be listed outside the database.

    :param on_request: the request and the account that acts for the person; None if they do so.
    :raises NotFound: if there is no such person.
    """
    with database.transaction() as session:
        existing(person_data.lock(session, person_id), f"There is no person {person_id}.")
        decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
        withdrawn = to_withdraw(standing(decided), purpose)
        done = withdraw(
            session,
            ledger_key,
            desk,
            person_id=person_id,
            decided=decided,
            withdrawn=withdrawn,
            method=method,
            gpc=gpc,
            now=now,
            taken_by=on_request.actor if on_request else "",
        )
        if done is None:
            return None
        if on_request is not None:
            write_audit(
                session,
                ledger_key,
                AuditEvent.WITHDRAWN_ON_REQUEST,
                actor=on_request.actor,
                at=now,
                subject=person_id.hex,
                details={"request": on_request.request_id.hex, "purpose": purpose.value},
            )
    if desk.list_withdrawal is not None:
        _list(database, desk.list_withdrawal, done.listed)
    return done


def _list(
    database: Database, list_withdrawal: Callable[[bytes], None], act: ListedWithdrawal
) -> None:
    """List a committed withdrawal outside the database; if that fails, the worker tries again."""
    try:
        list_withdrawal(act.line())
        with database.transaction() as session:
            mark_listed(session, [UUID(act.id)])
    except (OSError, StorageUnavailable):
        _log.exception("withdrawal.unlisted", record=act.id)
