"""Let a person go whose time is over, as a whole and for good."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.consent import Act, State
from app.consent.rules.standing import Standing, standing
from app.consent.steps.record_follow_up import FollowUp, after_all, record_follow_up
from app.consent.store import consent as consents
from app.core.rules.moments import months_after
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import Certificate, ErasureGround
from app.rights.rules.keeping import PersonFacts
from app.rights.steps.erase_person import erase_person
from app.rights.store import person_data

SYSTEM = "system"
METHOD = "system"

_STANDS = (Standing.GIVEN, Standing.UNCONFIRMED)


def let_person_go(
    session: Session,
    tools: Erasing,
    facts: PersonFacts,
    mails: Collection[str],
    at: datetime,
    now: datetime,
) -> Certificate:
    """Record that what consent stands has expired, and erase the person; return the certificate.

    That their time is over was settled when the periods were, and is what the privacy policy says,
    so that nobody decides it anew. What opens their acts of consent stays for a time of its own,
    unless that is over too.

    :param facts: read in this transaction, with the person locked.
    :param mails: names of mail files that were found to hold the person.
    :param at: the moment at which their time is over.
    :raises NotFound: if there is no such person.
    """
    since = facts.evidence_since
    stays = since is not None and months_after(since, tools.evidence_months) > at
    _expire(session, tools.ledger_key, facts.person_id, now)
    order = Order(
        person_id=facts.person_id,
        ground=ErasureGround.RETENTION,
        proposer=SYSTEM,
        approver=SYSTEM,
        at=now,
        mails=mails,
        evidence_since=since if stays else None,
    )
    return erase_person(session, tools, order)


def _expire(session: Session, key: bytes, person_id: UUID, now: datetime) -> None:
    decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
    standing_now = [each for each, stands in standing(decided).items() if stands in _STANDS]
    original = person_data.find_latest_giving(session, person_id, standing_now)
    if original is None:
        return
    decisions = dict.fromkeys(standing_now, State.NOT_GIVEN)
    expired = FollowUp(Act.EXPIRED, decisions, METHOD, gpc=False)
    record_follow_up(session, key, original, expired, after_all(decided, now))
