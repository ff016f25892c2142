"""Mails about an export that needs two people."""

from uuid import UUID

import pytest

from app.core.db import Database
from app.core.rules.permissions import Role
from app.exports.models import Export
from app.exports.request import decide_export, request_export
from app.exports.rules.approval import ExportRules
from tests.support.content.copy import EN
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import REQUEST
from tests.support.exports.people import three_people
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.mail.mailing import mailed
from tests.support.stored import change_row

KIM, LI, REASON = "kim@example.org", "li@example.org", "Germany alone will do."


@pytest.fixture
def author(database: Database) -> UUID:
    """An account that may export, beside a colleague who may as well."""
    three_people(database)
    mailed(database)
    return add_account(database, email=KIM, name="Kim", role=Role.EXPORTER.value)


def ask(database: Database, author: UUID) -> UUID:
    """Request an export that needs approval; return its id."""
    return request_export(
        database, LEDGER_KEY, REQUEST, ExportRules(approval_rows=2), author_id=author,
        actor=author.hex, prepared=False, now=NOW, mailing=MAILING,
    ).id  # fmt: skip


def decide(database: Database, export_id: UUID, by: UUID, *, approves: bool) -> None:
    """Approve or refuse an export."""
    decide_export(
        database, LEDGER_KEY, export_id=export_id, approver_id=by, approves=approves,
        reason="" if approves else REASON, now=NOW, mailing=MAILING,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "subject", "said"),
    [
        ("en", "An export is waiting for your approval", "Kim asks to export 3 enquiries"),
        ("zh", "有一项导出等待您批准", "Kim申请导出3条咨询"),
    ],
)
def test_colleagues_who_may_export_are_asked_in_their_language(
    database: Database, author: UUID, language: str, subject: str, said: str
) -> None:
    add_account(database, email=LI, role=Role.ADMINISTRATOR.value, language=language)
    add_account(database, email="no@example.org", role=Role.HANDLER.value)

    export_id = ask(database, author)
    (mail,) = mailed(database)

    assert mail.recipient == LI
    assert mail.subject.startswith(subject)
    assert said in mail.text
    assert f"/staff/exports/{export_id}" in mail.text


def test_a_mail_sent_after_the_decision_asks_for_nothing(database: Database, author: UUID) -> None:
    other = add_account(database, email=LI, role=Role.EXPORTER.value)

    export_id = ask(database, author)
    decide(database, export_id, other, approves=True)
    change_row(database, Export, export_id, approver_tie="role")
    mails = {mail.recipient: mail for mail in mailed(database)}

    assert EN.export_mail.decided_already in " ".join(mails[LI].text.split())
    for said in (EN.export_mail.approved.after("name"), EN.export_mail.tie_role):
        assert said in " ".join(mails[KIM].text.split())


def test_the_author_learns_the_reason_for_a_refusal(database: Database, author: UUID) -> None:
    other = add_account(database, email=LI, name="Li", role=Role.EXPORTER.value)
    export_id = ask(database, author)
    mailed(database)

    decide(database, export_id, other, approves=False)
    (mail,) = mailed(database)

    assert mail.recipient == KIM
    assert mail.subject.startswith(EN.export_mail.subject_refused.before("id"))
    assert EN.export_mail.refused(name="Li") in mail.text
    assert REASON in mail.text
