"""Data that is due for deletion, for pages and for the run that deletes it."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.consent import Act, State
from app.consent.rules.standing import Standing, standing
from app.consent.steps.acts import after_all, record_follow_up
from app.consent.store import consent as consents
from app.core.rules.audit_events import SYSTEM
from app.core.rules.retention import RetentionClass
from app.ledger.steps.stated import longest_stated, stated_audit_months
from app.rights.outside.erasing import Erasing, Order
from app.rights.rules.erasure import Certificate, ErasureGround
from app.rights.rules.retention import DueQuestion, DueRecord, PersonFacts, due_person
from app.rights.steps.erasure import erase_person
from app.rights.store import expiry, person_data, retention, retention_people

_AT_ONCE = 5000
"""Candidates per query of a whole plan: preparing one takes as long as reading some hundreds."""
_MOMENT = timedelta(milliseconds=1)

Found = tuple[datetime, str, DueRecord | None]
"""The place of a candidate, and its due record if it is due."""

_Place = tuple[datetime, UUID]
METHOD = "system"
_STANDS = (Standing.GIVEN, Standing.UNCONFIRMED)


@dataclass(frozen=True)
class Planned:
    """A page of the due records of one class.

    :param place: the cursor of the next page; empty at the end.
    """

    due: Sequence[DueRecord]
    place: str


def plan_retention(session: Session, asked: DueQuestion, place: str, limit: int) -> Planned:
    """Return the due records among the next `limit` candidates of a class after a cursor.

    The dry run and the job both use this, so that they agree.

    :param place: the cursor; empty for the beginning.
    """
    found = _LOOK[asked.kind](session, asked, _read(place), limit)
    more = len(found) == limit
    return Planned([due for _at, _key, due in found if due], _spell(found) if more else "")


def iter_planned(
    session: Session, asked: DueQuestion, at_once: int = _AT_ONCE
) -> Iterator[DueRecord]:
    """Yield all due records of a class, read in batches.

    :param at_once: candidates per batch; fewer if only the first records are wanted.
    """
    place, more = "", True
    while more:
        planned = plan_retention(session, asked, place, at_once)
        yield from planned.due
        place, more = planned.place, bool(planned.place)
        session.expunge_all()


def _rows(
    session: Session, asked: DueQuestion, after: tuple[datetime, str] | None, limit: int
) -> Sequence[Found]:
    due = expiry.list_due(session, asked, after, limit)
    return [(each.since, each.id, each) for each in due]


def _people(
    session: Session, asked: DueQuestion, after: tuple[datetime, str] | None, limit: int
) -> Sequence[Found]:
    candidates = retention_people.list_candidates(session, asked, _by_id(after), limit)
    facts = retention_people.read_facts(session, [person for person, *_ in candidates], asked.now)
    return [
        (received_at, lead_id.hex, due_person(facts[person], asked))
        for person, received_at, lead_id in candidates
    ]


def _evidence(
    session: Session, asked: DueQuestion, after: tuple[datetime, str] | None, limit: int
) -> Sequence[Found]:
    rows = retention.list_evidence(session, asked.bound, asked.now, _by_id(after), limit)
    return [(row.since, row.person.hex, asked.due(row.person.hex, row.since)) for row in rows]


def _audits(
    session: Session, asked: DueQuestion, after: tuple[datetime, str] | None, limit: int
) -> Sequence[Found]:
    # A shorter period counts for what happens once a privacy policy that states it is published,
    # and an event that was sealed long after it happened stays: to the auditor, both would look
    # emptied early. No period is shorter than the one published last.
    stated = stated_audit_months(session)
    shortest = replace(asked, stated=longest_stated(stated, datetime.max.replace(tzinfo=UTC)))
    rows = retention.list_audits(session, shortest.bound, _by_id(after), limit)
    aside = {
        json.loads(payload)["details"]["commitment"]
        for payload in retention.list_quarantines(session)
    }
    found: list[Found] = []
    for row in rows:
        own = replace(asked, stated=longest_stated(stated, row.at))
        due = None if row.commitment in aside else own.due(row.id.hex, row.at)
        found.append((row.at, row.id.hex, due))
    return found


_Look = Callable[[Session, DueQuestion, tuple[datetime, str] | None, int], Sequence[Found]]

_LOOK: Mapping[RetentionClass, _Look] = {
    **dict.fromkeys(expiry.PASSING, _rows),
    RetentionClass.SUSPECT: _people,
    RetentionClass.ENQUIRY: _people,
    RetentionClass.EVIDENCE: _evidence,
    RetentionClass.AUDIT: _audits,
}


def _by_id(after: tuple[datetime, str] | None) -> _Place | None:
    return None if after is None else (after[0], UUID(after[1]))


def _spell(found: Sequence[Found]) -> str:
    at, key, _due = found[-1]
    return f"{at.isoformat()} {key}"


def _read(place: str) -> tuple[datetime, str] | None:
    """Return the place in a cursor that `_spell` made.

    :raises ValueError: if the cursor is not valid.
    """
    if not place:
        return None
    at, _, key = place.partition(" ")
    return datetime.fromisoformat(at), key


def let_person_go(
    session: Session,
    tools: Erasing,
    facts: PersonFacts,
    mails: Collection[str],
    at: datetime,
    now: datetime,
) -> Certificate:
    """Record the expiry of the person's consent, and erase the person; return the certificate.

    The retention periods and the privacy policy have settled this, so nobody decides it again.
    The evidence of their acts of consent is kept for its own period, unless that is over too.

    :param facts: read in this transaction, with the person locked.
    :param mails: names of mail files that mention the person.
    :param at: the latest end of their period.
    :raises NotFound: if there is no such person.
    """
    since = facts.evidence_since
    stays = since is not None and tools.periods.of(RetentionClass.EVIDENCE).end(since) > at
    expired_at = _expire(session, tools.ledger_key, facts.person_id, now)
    order = Order(
        person_id=facts.person_id,
        ground=ErasureGround.RETENTION,
        proposer=SYSTEM,
        approver=SYSTEM,
        # Entries of one moment have no order, and an erasure must follow the records it lists.
        at=expired_at + _MOMENT if expired_at else now,
        mails=mails,
        evidence_since=since if stays else None,
    )
    return erase_person(session, tools, order)


def _expire(session: Session, key: bytes, person_id: UUID, now: datetime) -> datetime | None:
    """Record that a person's remaining consent has expired; return when, if there was any."""
    decided = consents.list_decisions_by_person(session, {person_id}).get(person_id, [])
    standing_now = [each for each, stands in standing(decided).items() if stands in _STANDS]
    original = person_data.find_latest_giving(session, person_id, standing_now)
    if original is None:
        return None
    decisions = dict.fromkeys(standing_now, State.NOT_GIVEN)
    at = after_all((each.at for each in decided), now)
    record_follow_up(
        session, key, original, Act.EXPIRED, decisions, method=METHOD, gpc=False, at=at
    )
    return at
