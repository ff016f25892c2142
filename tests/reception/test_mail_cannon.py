"""One machine that sends enquiries in strangers' names makes this service write to few of them."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

import pytest
from sqlalchemy import func, select

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.mail.rules.delivery import NOTICES_AN_HOUR, Mail
from app.reception import submissions as module
from app.reception.rules.incoming import Submission
from app.reception.rules.spam import FLOODED_NETWORK
from tests.support.content.copy import EN
from tests.support.enquiries.answers import DESK, LEDGER_KEY, NOW, RECEPTION, make_submission
from tests.support.mail.mailing import NullMailer, deliver
from tests.support.sizes import full_size
from tests.support.stored import write_by

MOST_TO_OTHERS = 50
SHOTS = 10_000 if full_size() else 320
TOGETHER = 32


def enquiries_within(seconds: float, count: int) -> Iterator[Submission]:
    """Yield enquiries in the names of strangers, from one machine."""
    for number in range(count):
        yield make_submission(
            email=f"stranger-{number}@{number % 7}.example",
            idempotency_key=f"shot-{number}",
            received_at=NOW + timedelta(seconds=seconds * number / count),
        )


def receive(database: Database, sent: Iterator[Submission]) -> None:
    while some := list(islice(sent, TOGETHER)):
        write_by(database, module._receive, [module._arrival(RECEPTION, each) for each in some])
    while place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW):
        pass


def mails_until(database: Database, days: int) -> list[Mail]:
    """Return the mails sent at once, at midnight, and on the days after."""
    mailer = NullMailer()
    for hours in range(0, days * 24 + 1, 12):
        deliver(database, mailer, NOW + timedelta(hours=hours, minutes=1))
    return mailer.sent


def counted(database: Database) -> tuple[int, int]:
    """Return the numbers of stored enquiries, and of leads in the inbox."""
    with database.reading() as session:
        stored = session.scalar(select(func.count()).select_from(Enquiry)) or 0
        in_inbox = select(func.count()).select_from(Lead).where(~Lead.suspect)
        return stored, session.scalar(in_inbox) or 0


@pytest.mark.engine("sqlite", only=True)
def test_of_ten_thousand_enquiries_in_a_minute_at_most_fifty_mails_leave(
    database: Database,
) -> None:
    receive(database, enquiries_within(60, SHOTS))

    left = mails_until(database, 2)
    assert 0 < len([each for each in left if each.recipient != DESK]) <= MOST_TO_OTHERS
    assert counted(database) == (SHOTS, FLOODED_NETWORK)
    *notices, digest = (each for each in left if each.recipient == DESK)
    assert len(notices) == NOTICES_AN_HOUR
    assert EN.mail.notices.desk_notice(count=FLOODED_NETWORK - NOTICES_AN_HOUR) in digest.text


@pytest.mark.engine("sqlite", only=True)
def test_two_hundred_from_one_office_over_a_morning_reach_the_inbox(database: Database) -> None:
    receive(database, enquiries_within(4 * 3600, 200))

    assert counted(database) == (200, 200)
