"""Receive an enquiry: everything that follows from it commits together, or nothing does."""

import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.consent import Act, ConsentAct, Notice, decide
from app.domain.duplicates import name_key, organisation_key
from app.domain.enquiry import Answers, person_key, submission_digest
from app.domain.errors import TooManySubmissions
from app.domain.mail_domain import is_free_mail
from app.domain.mailing import Mailing
from app.domain.rate import (
    HARD_LIMIT,
    MINUTE,
    Count,
    SubmissionCounts,
    over_limit,
    submission_counts,
)
from app.domain.reference import new_reference
from app.domain.retention import RECEIPT_LINK
from app.domain.spam import Signals, judge, text_signals
from app.domain.token import TOKEN_BYTES, token_sha256
from app.services.steps.announce_enquiry import Announcement, announce_enquiry
from app.services.steps.new_id import new_id
from app.services.steps.record_consent import record_consent
from app.store import enquiry as enquiries
from app.store import lead as leads
from app.store import person as people
from app.store import rate_count as rates
from app.store.statements import rows_held_back


@dataclass(frozen=True)
class Submission:
    """A validated form as it came in.

    :param answers: normalised.
    :param email: the address in email-validator's normalised form.
    :param phone_e164: the telephone number in international form, or an empty string.
    :param notice: what the page showed beside the boxes, from its signed token.
    :param ticks: for each box shown, whether it was ticked.
    :param gpc: whether the browser sent `Sec-GPC: 1`.
    :param ip_address: where it came from; counted by its network and not stored.
    :param honeypot_filled: whether the field that people do not see was filled.
    :param disposable: whether the address is at a provider of throw-away mailboxes.
    """

    answers: Answers
    email: str
    phone_e164: str
    notice: Notice
    ticks: Mapping[str, bool]
    gpc: bool
    campaign: str
    idempotency_key: str
    ip_address: str = ""
    honeypot_filled: bool = False
    disposable: bool = False


@dataclass(frozen=True)
class Reception:
    """What a use-case of reception needs from the installation.

    :param minute_limit: submissions from one network within a minute, beyond which the server
        protects itself.
    """

    ledger_key: bytes
    rate_key: bytes
    mailing: Mailing
    minute_limit: int = HARD_LIMIT


@dataclass(frozen=True)
class Received:
    """The stored enquiry's reference, and the token that opens its confirmation."""

    reference: str
    token: str
    repeated: bool


def submit_enquiry(
    database: Database, reception: Reception, submission: Submission, now: datetime
) -> Received:
    """Store an enquiry with its person, lead, consent and messages, all or nothing.

    The same submission sent again is recognised and answered with the first one's reference.
    Submissions that arrive together share one transaction.

    :raises TooManySubmissions: if its network floods the server; nothing is stored.
    :raises StorageUnavailable: if the database cannot be reached or written; nothing is stored.
    """
    return database.together(_receive, _arrival(reception, submission, now))


@dataclass
class _Arrival:
    """A submission on its way into the database, with the ids that it gets there."""

    reception: Reception
    submission: Submission
    now: datetime
    email_key: str
    digest: str
    counts: SubmissionCounts
    token: str
    enquiry_id: UUID
    reference: str
    consent_id: UUID
    repeated: bool = False


def _arrival(reception: Reception, submission: Submission, now: datetime) -> _Arrival:
    """Work out beforehand what needs no database: the writer's turn is short."""
    key = person_key(submission.email)
    return _Arrival(
        reception=reception,
        submission=submission,
        now=now,
        email_key=key,
        digest=submission_digest(submission.answers, submission.ticks),
        counts=submission_counts(reception.rate_key, submission.ip_address, key, now),
        token=secrets.token_urlsafe(TOKEN_BYTES),
        enquiry_id=new_id(now),
        reference=new_reference(secrets.choice),
        consent_id=new_id(now),
    )


def _receive(session: Session, arrivals: Sequence[_Arrival]) -> list[Received]:
    known = people.find_or_create(session, (each.email_key for each in arrivals), arrivals[0].now)
    new = _insert_enquiries(session, arrivals, known)
    counted = _Counted(session, new)
    with rows_held_back(session):
        for arrival in new:
            _follow_up(session, arrival, known[arrival.email_key], counted)
        for arrival in arrivals:
            enquiries.add_receipt_token(
                session,
                token_sha256(arrival.token),
                arrival.enquiry_id,
                arrival.now + RECEIPT_LINK,
            )
    return [Received(each.reference, each.token, each.repeated) for each in arrivals]


def _insert_enquiries(
    session: Session, arrivals: Sequence[_Arrival], known: Mapping[str, people.Known]
) -> list[_Arrival]:
    """Insert the enquiries; return the new ones, and give the repeated ones the first one's id."""
    rows = {each.enquiry_id: _enquiry_row(each, known[each.email_key].id) for each in arrivals}
    stored = enquiries.insert_unless_repeated(session, list(rows.values()))
    for arrival in arrivals:
        while arrival.enquiry_id not in stored and not arrival.repeated:
            first = enquiries.find_by_submission(
                session, arrival.submission.idempotency_key, arrival.digest
            )
            if first is not None:
                arrival.enquiry_id, arrival.reference = first.id, first.reference
                arrival.repeated = True
            else:
                # The reference was taken, once in some 10^11 enquiries.
                arrival.reference = new_reference(secrets.choice)
                row = rows[arrival.enquiry_id] | {"reference": arrival.reference}
                stored |= enquiries.insert_unless_repeated(session, [row])
    return [each for each in arrivals if not each.repeated]


class _Counted:
    """How many submissions there have been from where, up to each of those that came together."""

    def __init__(self, session: Session, arrivals: Sequence[_Arrival]) -> None:
        self._following = Counter(count for each in arrivals for count in each.counts.all())
        self._total = rates.count_up(session, self._following.elements())

    def number_of(self, count: Count) -> int:
        """Return the number of the next submission under a count; asked for once for each."""
        self._following[count] -= 1
        return self._total[count] - self._following[count]


def _follow_up(
    session: Session, arrival: _Arrival, person: people.Known, counted: _Counted
) -> None:
    """Store what follows from a new enquiry.

    :raises TooManySubmissions: if its network is over the limit.
    """
    submission, reception, now = arrival.submission, arrival.reception, arrival.now
    this_minute, this_hour, today = map(counted.number_of, arrival.counts.all())
    if over_limit(this_minute, reception.minute_limit):
        raise TooManySubmissions(arrival.counts.network_minute[1] + MINUTE - now)
    suspicions = judge(_signals(submission, this_hour, today, now)).suspicions
    leads.insert_lead(session, new_id(now), arrival.enquiry_id, suspicions, now)
    act = _consent_act(submission, arrival.consent_id, person.id, now)
    record_consent(session, reception.ledger_key, act, submission.notice.lang)
    announcement = Announcement(
        enquiry_id=arrival.enquiry_id,
        person_id=person.id,
        email=submission.email,
        language=submission.notice.lang,
        address_confirmed=person.email_confirmed_at is not None,
        from_address_today=today,
        suspect=bool(suspicions),
    )
    announce_enquiry(session, reception.mailing, announcement, now)


def _signals(
    submission: Submission, from_network: int, from_address: int, now: datetime
) -> Signals:
    return Signals(
        honeypot_filled=submission.honeypot_filled,
        seconds_on_form=(now - submission.notice.shown_at).total_seconds(),
        from_network=from_network,
        from_address=from_address,
        disposable=submission.disposable,
        free_mail=is_free_mail(submission.email),
        text=text_signals(submission.answers),
    )


def _consent_act(
    submission: Submission, record_id: UUID, person_id: UUID, now: datetime
) -> ConsentAct:
    notice = submission.notice
    return ConsentAct(
        id=record_id.hex,
        act=Act.GIVEN,
        person=person_id.hex,
        time=now,
        method="web_form",
        form=notice.form,
        gpc=submission.gpc,
        block_sha256=notice.block_sha256,
        documents=notice.documents,
        decisions=decide(notice.purposes, submission.ticks),
    )


def _enquiry_row(arrival: _Arrival, person_id: UUID) -> dict[str, object]:
    submission, answers = arrival.submission, arrival.submission.answers
    return {
        **vars(answers),
        "id": arrival.enquiry_id,
        "reference": arrival.reference,
        "person_id": person_id,
        "consent_record_id": arrival.consent_id,
        "topics": list(answers.topics),
        "phone_e164": submission.phone_e164,
        "received_at": arrival.now,
        "language": submission.notice.lang,
        "campaign": submission.campaign,
        "idempotency_key": submission.idempotency_key,
        "digest": arrival.digest,
        "organisation_key": organisation_key(answers.organisation),
        "name_key": name_key(answers.name),
    }
