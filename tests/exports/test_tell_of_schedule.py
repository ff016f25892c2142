"""The mails about a schedule that needs two people."""

import pytest

from app.core.db import Database
from app.core.rules.permissions import Role
from app.exports.models.export import ExportSchedule
from app.exports.rules.export_columns import COLUMNS
from app.mail.outside.mail import NullMailer
from app.mail.rules.delivery import Mail
from tests.mail.test_letters import words
from tests.support.exports.schedules import approve, change, draft, save
from tests.support.leads.desk_work import add_account
from tests.support.mail.mailing import deliver

KIM, LI = "kim@example.org", "li@example.org"


def letters(database: Database) -> list[Mail]:
    """Send what is queued; give each mail."""
    mailer = NullMailer()
    deliver(database, mailer)
    return list(mailer.sent)


def told(database: Database) -> list[str]:
    """Send what is queued; give whom it went to."""
    return sorted(mail.recipient for mail in letters(database))


@pytest.fixture
def schedule(database: Database) -> ExportSchedule:
    """What Kim, who may export, has set up, when Li was the only colleague who may as well."""
    kim = add_account(database, email=KIM, name="Kim", role=Role.EXPORTER.value)
    add_account(database, email=LI, name="Li", role=Role.ADMINISTRATOR.value, language="zh")
    return save(database, kim)


def edit(database: Database, schedule: ExportSchedule, name: str = "ERP") -> None:
    """Change a schedule as its author does."""
    by = change(database, schedule.account_id)
    by.save(draft(name=name), allowed=COLUMNS, schedule_id=schedule.id)


@pytest.mark.parametrize(
    ("language", "subject", "said"),
    [
        (
            "en",
            "A scheduled export waits for your approval: CRM",
            "the scheduled export “CRM”. Each of its exports of more than 1,000 enquiries waits",
        ),
        (
            "zh",
            "有一项定期导出等待您批准：CRM",
            "定期导出“CRM”。在同事批准此计划之前，每次超过1,000条的导出",
        ),
    ],
)
def test_colleagues_who_may_export_are_asked_in_their_own_language(
    database: Database, language: str, subject: str, said: str
) -> None:
    author = add_account(database, email=KIM, name="Kim", role=Role.EXPORTER.value)
    add_account(database, email=LI, role=Role.ADMINISTRATOR.value, language=language)
    add_account(database, email="no@example.org", role=Role.HANDLER.value)
    add_account(database, email="gone@example.org", role=Role.EXPORTER.value, active=False)

    schedule = save(database, author)
    (mail,) = letters(database)

    assert (mail.recipient, mail.language, mail.subject) == (LI, language, subject)
    assert mail.text.startswith("Kim")
    assert said in words(mail)
    address = f"http://localhost:8000/staff/exports/schedules/{schedule.id}"
    assert f"{address}\n" in mail.text
    assert f'href="{address}"' in mail.html


def test_a_change_of_what_was_approved_is_told_again_and_another_one_is_not(
    database: Database, schedule: ExportSchedule
) -> None:
    other = add_account(database, email="wu@example.org", role=Role.EXPORTER.value)
    assert told(database) == [LI]
    edit(database, schedule)
    assert told(database) == []

    approve(database, other, schedule.id)
    edit(database, schedule, "BI")
    mails = letters(database)
    assert sorted(mail.recipient for mail in mails) == [LI, "wu@example.org"]
    assert all(mail.subject.endswith("BI") for mail in mails)
    edit(database, schedule, "DW")
    assert told(database) == []


def test_a_change_of_what_was_refused_is_told_again(
    database: Database, schedule: ExportSchedule
) -> None:
    other = add_account(database, email="wu@example.org", role=Role.EXPORTER.value)
    change(database, other).refuse(schedule.id, "Germany alone will do.")
    letters(database)

    edit(database, schedule)

    assert told(database) == [LI, "wu@example.org"]


def test_a_change_of_what_rests_is_told_once_it_goes_on(
    database: Database, schedule: ExportSchedule
) -> None:
    other = add_account(database, email="wu@example.org", role=Role.EXPORTER.value)
    approve(database, other, schedule.id)
    letters(database)
    change(database, other).pause(schedule.id)
    edit(database, schedule)
    assert told(database) == []

    change(database, schedule.account_id).resume(schedule.id)

    assert told(database) == [LI, "wu@example.org"]


def test_what_goes_on_as_it_was_approved_is_told_to_nobody(
    database: Database, schedule: ExportSchedule
) -> None:
    other = add_account(database, email="wu@example.org", role=Role.EXPORTER.value)
    approve(database, other, schedule.id)
    letters(database)

    change(database, other).pause(schedule.id)
    change(database, schedule.account_id).resume(schedule.id)

    assert told(database) == []


def test_nobody_is_told_where_no_export_needs_two_people(database: Database) -> None:
    author = add_account(database, email=KIM, role=Role.EXPORTER.value)
    add_account(database, email=LI, role=Role.EXPORTER.value)

    change(database, author, approval_rows=0).save(draft(), allowed=COLUMNS)

    assert told(database) == []


@pytest.mark.parametrize("act", ["approve", "refuse", "pause"])
def test_a_mail_that_leaves_when_it_waits_no_more_asks_for_nothing(
    database: Database, schedule: ExportSchedule, act: str
) -> None:
    other = add_account(database, email="wu@example.org", role=Role.EXPORTER.value)
    by = change(database, other)
    acts = {
        "approve": lambda: by.approve(schedule.id, schedule.mark),
        "refuse": lambda: by.refuse(schedule.id, "Germany alone will do."),
        "pause": lambda: by.pause(schedule.id),
    }
    acts[act]()

    (mail,) = letters(database)

    assert "现已有人作出决定或将其暂停，无须再处理" in words(mail)
    assert "请核对" not in words(mail)


def test_no_mail_leaves_of_a_schedule_that_is_deleted(
    database: Database, schedule: ExportSchedule
) -> None:
    change(database, schedule.account_id).delete(schedule.id)

    assert letters(database) == []
