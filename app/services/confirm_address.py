"""Confirm an address from the mailed link, and with it the news that was asked for."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.consent import Act, Purpose, State
from app.domain.errors import NotFound
from app.domain.person_link import LinkKind
from app.domain.standing import Standing, standing
from app.models import ConsentRecord, PersonLink
from app.services.steps.record_follow_up import FollowUp, after_all, record_follow_up
from app.store import consent as consents
from app.store import enquiry as enquiries
from app.store import person_data, person_link

METHOD = "mailed_link"


def confirm_address(
    database: Database, ledger_key: bytes, *, token_sha256: bytes, gpc: bool, now: datetime
) -> Standing:
    """Record that the address is the person's own; return how news by e-mail stands then.

    What is confirmed is what the enquiry that the mail is about asked for: a tick that somebody
    else set on another form, with this address, stays unconfirmed. A second click changes nothing.

    :raises NotFound: if the link is unknown, out of date or revoked.
    """
    with database.transaction() as session:
        link = person_link.find_open(session, token_sha256, LinkKind.CONFIRM.value, now)
        person = None if link is None else person_data.lock(session, link.person_id)
        if link is None or person is None:
            raise NotFound("The link confirms nothing.")
        if person.email_confirmed_at is None:
            person.email_confirmed_at = now
        return _confirm_news(session, ledger_key, link, gpc=gpc, now=now)


def _confirm_news(
    session: Session, ledger_key: bytes, link: PersonLink, *, gpc: bool, now: datetime
) -> Standing:
    decided = consents.list_decisions_by_person(session, {link.person_id}).get(link.person_id, [])
    stands = standing(decided)[Purpose.UPDATES_EMAIL]
    original = _asked_in(session, link)
    if stands is not Standing.UNCONFIRMED or original is None:
        return stands
    follow_up = FollowUp(Act.CONFIRMED, {Purpose.UPDATES_EMAIL: State.GIVEN}, METHOD, gpc)
    record_follow_up(session, ledger_key, original, follow_up, after_all(decided, now))
    return Standing.GIVEN


def _asked_in(session: Session, link: PersonLink) -> ConsentRecord | None:
    """Return the act in which the link's own enquiry asked for news, if it did."""
    if link.enquiry_id is None:
        return None
    record_id = enquiries.get(session, link.enquiry_id).consent_record_id
    decisions = consents.list_decisions(session, record_id)
    if decisions.get(Purpose.UPDATES_EMAIL) != State.GIVEN:
        return None
    return consents.get_record(session, record_id)
