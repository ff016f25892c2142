"""Receive an enquiry: everything that follows from it commits together, or nothing does."""

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.consent import Act, ConsentAct, Notice, decide
from app.domain.delivery import MessageKind
from app.domain.enquiry import Answers, person_key, submission_digest
from app.domain.reference import new_reference
from app.domain.retention import RECEIPT_LINK
from app.domain.token import TOKEN_BYTES, token_sha256
from app.services.steps.queue_messages import QueuedMessage, queue_messages
from app.services.steps.record_consent import record_consent
from app.store import enquiry as enquiries
from app.store import lead as leads
from app.store import person as people


@dataclass(frozen=True)
class Submission:
    """A validated form as it came in.

    :param answers: normalised.
    :param email: the address in email-validator's normalised form.
    :param phone_e164: the telephone number in international form, or an empty string.
    :param notice: what the page showed beside the boxes, from its signed token.
    :param ticks: for each box shown, whether it was ticked.
    :param gpc: whether the browser sent `Sec-GPC: 1`.
    """

    answers: Answers
    email: str
    phone_e164: str
    notice: Notice
    ticks: Mapping[str, bool]
    gpc: bool
    campaign: str
    idempotency_key: str


@dataclass(frozen=True)
class Reception:
    """What a use-case of reception needs from the installation."""

    ledger_key: bytes
    mail_domain: str
    desk_email: str
    desk_language: str = "en"


@dataclass(frozen=True)
class Received:
    """The stored enquiry's reference, and the token that opens its confirmation."""

    reference: str
    token: str
    repeated: bool


def submit_enquiry(
    database: Database, reception: Reception, submission: Submission, now: datetime
) -> Received:
    """Store an enquiry with its person, lead, consent and messages in one transaction.

    The same submission sent again is recognised and answered with the first one's reference.
    """
    digest = submission_digest(submission.answers, submission.ticks)
    with database.transaction() as session:
        enquiry_id, reference = _store(session, reception, submission, digest, now)
        repeated = enquiry_id is None
        if enquiry_id is None:
            enquiry_id, reference = _first(session, submission.idempotency_key, digest)
        token = secrets.token_urlsafe(TOKEN_BYTES)
        enquiries.add_receipt_token(session, token_sha256(token), enquiry_id, now + RECEIPT_LINK)
    return Received(reference, token, repeated)


def _store(
    session: Session, reception: Reception, submission: Submission, digest: str, now: datetime
) -> tuple[UUID | None, str]:
    person_id = people.find_or_create(session, uuid4(), person_key(submission.email), now)
    act = _consent_act(submission, person_id, now)
    enquiry_id, reference = uuid4(), _free_reference(session)
    row = _enquiry_row(submission, digest, now) | {
        "id": enquiry_id,
        "reference": reference,
        "person_id": person_id,
        "consent_record_id": UUID(act.id),
    }
    if not enquiries.insert_unless_repeated(session, row):
        return None, ""
    leads.insert_lead(session, uuid4(), enquiry_id, (), now)
    record_consent(session, reception.ledger_key, act, submission.notice.lang)
    queue_messages(
        session, _messages(reception, submission, enquiry_id), reception.mail_domain, now
    )
    return enquiry_id, reference


def _first(session: Session, idempotency_key: str, digest: str) -> tuple[UUID, str]:
    first = enquiries.get_by_submission(session, idempotency_key, digest)
    return first.id, first.reference


def _free_reference(session: Session) -> str:
    reference = new_reference(secrets.choice)
    while enquiries.reference_exists(session, reference):
        reference = new_reference(secrets.choice)
    return reference


def _consent_act(submission: Submission, person_id: UUID, now: datetime) -> ConsentAct:
    notice = submission.notice
    return ConsentAct(
        id=uuid4().hex,
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


def _enquiry_row(submission: Submission, digest: str, now: datetime) -> dict[str, object]:
    answers = submission.answers
    return {
        **asdict(answers),
        "topics": list(answers.topics),
        "phone_e164": submission.phone_e164,
        "received_at": now,
        "language": submission.notice.lang,
        "campaign": submission.campaign,
        "idempotency_key": submission.idempotency_key,
        "digest": digest,
        "organisation_key": "",
        "name_key": "",
    }


def _messages(
    reception: Reception, submission: Submission, enquiry_id: UUID
) -> list[QueuedMessage]:
    messages = [
        QueuedMessage(
            MessageKind.ACKNOWLEDGEMENT,
            submission.email,
            submission.notice.lang,
            enquiry_id=enquiry_id,
        )
    ]
    if reception.desk_email:
        messages.append(
            QueuedMessage(
                MessageKind.DESK_NOTICE,
                reception.desk_email,
                reception.desk_language,
                enquiry_id=enquiry_id,
            )
        )
    return messages
