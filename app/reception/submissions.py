"""Reception of enquiries by the form: everything that follows commits together, or nothing."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable, TooManySubmissions
from app.core.rules.rate import ACKNOWLEDGEMENTS, Count, SubmissionCounts, submission_counts
from app.core.rules.request_id import current_request, on_behalf_of
from app.core.rules.tokens import RECEIPT_LINK, TOKEN_BYTES, token_sha256
from app.core.steps.records import new_id
from app.core.store import rate_count as rates
from app.core.store.statements import rows_held_back
from app.enquiries.rules.enquiry import is_free_mail, person_key
from app.enquiries.store import enquiry as enquiries
from app.leads.rules.lead import Listing
from app.leads.rules.response_clock import ClockState, started
from app.leads.store import lead as leads
from app.reception.rules.incoming import Reception, Submission
from app.reception.rules.spam import Signals, judge, text_signals
from app.reception.steps.intake import (
    Numbers,
    Stored,
    acknowledge_enquiry,
    listing_of,
    record_given,
)
from app.reception.steps.repetition import insert_sent


@dataclass(frozen=True)
class Received:
    """The stored enquiry's reference, and the token that opens its confirmation."""

    reference: str
    token: str
    repeated: bool


def submit_enquiry(database: Database, reception: Reception, submission: Submission) -> Received:
    """Store an enquiry with its person, lead, consent and messages, all or nothing.

    The same submission sent again is recognised and answered with the first one's reference, as
    is what the same person sends again within a day, with the same answers and ticks.
    Submissions that arrive together share one transaction.

    :raises TooManySubmissions: if its network floods the server; nothing is stored.
    :raises StorageUnavailable: if the database cannot be reached or written; nothing is stored.
    """
    try:
        answer = database.together(_receive, _arrival(reception, submission))
    except DBAPIError as error:
        # In any case nothing is stored, and the visitor is to get their text back.
        raise StorageUnavailable("The database refused the enquiry.") from error
    if isinstance(answer, TooManySubmissions):
        raise answer
    return answer


@dataclass(frozen=True)
class _Arrival:
    """A submission to be stored, with everything that can be computed beforehand."""

    reception: Reception
    submission: Submission
    email_key: str
    counts: SubmissionCounts
    token: str
    clock: ClockState
    listing: Listing
    request: str


def _arrival(reception: Reception, submission: Submission) -> _Arrival:
    key, now = person_key(submission.email), submission.received_at
    clock = started(reception.first_response, now)
    # Of the desk's own clock, for suspects too: a sender must not learn what becomes of theirs.
    told = reception.answer_by(clock.first_due_at)
    return _Arrival(
        reception=reception,
        submission=replace(submission, answer_by=told) if told else submission,
        email_key=key,
        counts=submission_counts(
            reception.rate_key, submission.ip_address, key, now, reception.minute_limit
        ),
        token=secrets.token_urlsafe(TOKEN_BYTES),
        clock=clock,
        listing=listing_of(submission),
        request=current_request(),
    )


def _receive(session: Session, arrivals: Sequence[_Arrival]) -> list[Received | TooManySubmissions]:
    """Store the submissions that arrived together, and return an answer to each.

    A flood from one network holds up nobody else.
    """
    numbers = Numbers(session, [count for each in arrivals for count in each.counts.all()])
    refused = [_refusal(each, numbers) for each in arrivals]
    let_in = [each for each, no in zip(arrivals, refused, strict=True) if no is None]
    received = iter(_receive_all(session, let_in, numbers) if let_in else [])
    answers = [next(received) if no is None else no for no in refused]
    # Only new enquiries use up acknowledgements.
    uncounted = [
        count
        for each, answer in zip(arrivals, answers, strict=True)
        if isinstance(answer, TooManySubmissions) or answer.repeated
        for count in each.counts.mail.all()
    ]
    rates.count_up(session, uncounted, by=-1)
    return answers


def _refusal(arrival: _Arrival, numbers: Numbers) -> TooManySubmissions | None:
    minute = arrival.counts.minute
    mine = numbers.next([each.count for each in minute])
    for budget in minute:
        if budget.is_exceeded(mine):
            return TooManySubmissions(budget.ends - arrival.submission.received_at)
    return None


def _receive_all(
    session: Session, arrivals: Sequence[_Arrival], numbers: Numbers
) -> list[Received]:
    submissions = [each.submission for each in arrivals]
    keys, now = [each.email_key for each in arrivals], submissions[0].received_at
    known = enquiries.find_or_create_people(session, keys, now)
    stored = insert_sent(session, submissions, [known[key].id for key in keys], now)
    new = [(each, its) for each, its in zip(arrivals, stored, strict=True) if not its.repeated]
    with rows_held_back(session):
        for arrival, its in new:
            mail = numbers.next(arrival.counts.mail.all())
            with on_behalf_of(arrival.request):
                _follow_up(session, arrival, its, known[arrival.email_key], mail)
        for arrival, its in zip(arrivals, stored, strict=True):
            until = arrival.submission.received_at + RECEIPT_LINK
            enquiries.add_receipt_token(session, token_sha256(arrival.token), its.id, until)
    return [
        Received(its.reference, each.token, its.repeated)
        for each, its in zip(arrivals, stored, strict=True)
    ]


def _follow_up(
    session: Session,
    arrival: _Arrival,
    its: Stored,
    person: enquiries.Known,
    numbers: Mapping[Count, int],
) -> None:
    """Store the lead, the consent and the mails of a new enquiry, given the numbers of its counts.

    One beyond the budget is acknowledged by its page alone, which offers the same receipt.
    """
    submission, reception, counts = arrival.submission, arrival.reception, arrival.counts.mail
    now = submission.received_at
    this_hour = numbers[counts.networks[0].count] if counts.networks else 1
    verdict = judge(_signals(submission, this_hour, numbers[counts.mailbox_day]))
    leads.insert_lead(
        session,
        new_id(now),
        its.id,
        verdict.suspicions,
        now,
        arrival.clock,
        arrival.listing,
        by_volume=verdict.by_volume,
    )
    record_given(session, reception.ledger_key, submission, its, person.id, now)
    confirmed = person.email_confirmed_at is not None
    if ACKNOWLEDGEMENTS.allows(counts, numbers, confirmed=confirmed):
        acknowledge_enquiry(session, reception.mailing, submission, its, person.id, now)


def _signals(submission: Submission, from_network: int, from_address: int) -> Signals:
    return Signals(
        honeypot_filled=submission.honeypot_filled,
        seconds_on_form=(submission.received_at - submission.notice.shown_at).total_seconds(),
        from_network=from_network,
        from_address=from_address,
        disposable=submission.disposable,
        free_mail=is_free_mail(submission.email),
        text=text_signals(submission.answers),
    )
