"""Enquiries as they reach the service: answers, notices and submissions with sensible defaults."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from app.consent.rules.consent import Document, Notice, text_sha256
from app.core.db import Database
from app.core.rules.opening_hours import parse_week
from app.core.rules.purposes import Purpose
from app.core.rules.working_time import HolidayCalendar, WorkingHours
from app.enquiries.rules.enquiry import Answers
from app.leads.rules.first_response import FirstResponse
from app.mail.rules.delivery import Mailing
from app.reception import submissions
from app.reception.rules.incoming import Reception, Submission
from app.reception.submissions import Received
from app.rights.rules.requests import NewRequest, RightsDesk, RightsKind, RightsMethod
from app.rights.rules.statutory_clock import StatutoryClock

NOW = datetime(2026, 3, 4, 8, 30, 15, 250_000, tzinfo=UTC)
"""A moment at which a test can happen, exact to the millisecond that records keep."""

LEDGER_KEY = bytes(range(32))
DESK = "desk@zone.example"
RATE_KEY = bytes(range(32, 64))
OFFICE = WorkingHours(
    parse_week("Mon-Fri 09:00-12:00 13:30-17:30"), ZoneInfo("Asia/Shanghai"), HolidayCalendar()
)
FIRST_RESPONSE = FirstResponse(OFFICE, 8 * 60)
RECEPTION = Reception(LEDGER_KEY, RATE_KEY, Mailing("zone.example", DESK), FIRST_RESPONSE)
STATUTORY_CLOCK = StatutoryClock(OFFICE.zone, OFFICE.calendar, 15)
RIGHTS_DESK = RightsDesk(RECEPTION.mailing, STATUTORY_CLOCK)


def share_ledger_key(instance: Path) -> None:
    """Give a new instance, whose processes check entries, the key with which tests queue them."""
    instance.mkdir(mode=0o700, exist_ok=True)
    (instance / "secrets").mkdir(mode=0o700, exist_ok=True)
    key = instance / "secrets" / "ledger_key"
    if not key.exists():
        key.write_text(f"{LEDGER_KEY.hex()}\n", "ascii")
        key.chmod(0o600)


def erasure_asked(person_id: UUID, at: datetime = NOW, words: str = "") -> NewRequest:
    """Return a request for erasure, as a person makes it on their own page."""
    return NewRequest(person_id, RightsKind.ERASURE, RightsMethod.MY_DATA, at, words, language="en")


def reception(**mailing: Any) -> Reception:
    """Return the dependencies of reception, with another address or language of the desk."""
    return replace(RECEPTION, mailing=replace(RECEPTION.mailing, **mailing))


PURPOSES = (
    Purpose.PRIVACY_POLICY,
    Purpose.COOKIE_POLICY,
    Purpose.UPDATES_EMAIL,
    Purpose.UPDATES_PHONE,
)
REQUIRED_TICKS = {"privacy_policy": True, "cookie_policy": True}


def make_answers(**changes: Any) -> Answers:
    """Return a complete set of answers, with some of them changed."""
    usual = {
        "name": "张伟 🏭",
        "email": "Wei.Zhang@example.com",
        "organisation": "示例新材料有限公司",
        "country": "CN",
        "topics": ("sites", "talent"),
        "message": "我们希望了解园区载体。\nSecond line 👍",
        "phone": "020 8211 0000",
        "reply_language": "zh",
    }
    return Answers.of({**usual, **changes})


def make_notice(**changes: Any) -> Notice:
    """Return the notice of a page in Chinese, with some of it changed."""
    usual = Notice(
        form="contact/1",
        lang="zh",
        shown_at=NOW - timedelta(minutes=3),
        block_sha256=text_sha256("block"),
        documents=(
            Document("cookie_policy", "zh", 1, text_sha256("cookies")),
            Document("privacy_policy", "zh", 2, text_sha256("privacy")),
        ),
        purposes=PURPOSES,
    )
    return replace(usual, **changes)


def make_submission(**changes: Any) -> Submission:
    """Return a submission with the two required boxes ticked, with some of it changed.

    A change of `email` changes both the answer and its normalised form. Each key opens a form with
    answers of its own, since the same answers within a day are the same enquiry.
    """
    key = changes.get("idempotency_key", "")
    answers = changes.pop("answers", make_answers(**({"website": f"{key}.example"} if key else {})))
    if "email" in changes:
        answers = replace(answers, email=changes["email"])
    usual = Submission(
        answers=answers,
        email=answers.email,
        phone_e164="+862082110000",
        notice=make_notice(),
        ticks={purpose.value: purpose.value in REQUIRED_TICKS for purpose in PURPOSES},
        gpc=False,
        campaign="fair-2026",
        idempotency_key="one-form-opened-once",
        received_at=NOW,
        ip_address="192.0.2.17",
    )
    return replace(usual, **changes)


def submit_enquiry(
    database: Database, reception: Reception, submission: Submission, at: datetime
) -> Received:
    """Send a form at a moment."""
    return submissions.submit_enquiry(database, reception, replace(submission, received_at=at))
