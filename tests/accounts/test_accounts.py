"""Changes of accounts by administrators, and the work that an account hands over."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.accounts.accounts import (
    change_profile,
    change_role,
    change_signatures,
    reset_factors,
)
from app.accounts.models import StaffAccount, StaffPasskey
from app.accounts.passkeys import NewPasskey, add_passkey
from app.accounts.rules.owner_notice import OwnerNotice
from app.accounts.rules.sign_in import Challenge
from app.accounts.store import staff
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.errors import LastAdministrator
from app.core.rules.permissions import Role
from app.leads import handover
from app.leads.models import Lead, LeadEvent, LeadTask
from app.leads.tasks import add_task
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY, NOW
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.leads.leaving import leave
from tests.support.stored import change_row, every, only, row_of, trail, write_by

pytestmark = pytest.mark.engine("both")


@pytest.mark.parametrize("deputised", [True, False])
@pytest.mark.parametrize("role", [None, Role.READER, Role.AUDITOR])
def test_whoever_works_on_leads_no_longer_hands_them_over_with_their_tasks_in_batches(
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    role: Role | None,
    *,
    deputised: bool,
) -> None:
    monkeypatch.setattr(handover, "BATCH", 2)
    boss = add_account(database, role="administrator")
    deputy = add_account(database, role="handler") if deputised else None
    leaver = add_account(database, role="handler", deputy_id=deputy)
    with database.transaction() as session:
        for place in (None, None, 1, 2, 3):
            add_lead(session, owner_id=leaver, place=place)
        closed = add_lead(session, owner_id=leaver, place=4, closed=True, status="won")
        other = add_lead(session, owner_id=boss, place=5)
    for _ in range(3):
        plan(database, other, leaver)

    moved = leave(database, leaver, role, actor=boss.hex, now=NOW)

    assert moved == {"leads": 5, "tasks": 3}
    owners = {each.id: each.owner_id for each in every(database, Lead)}
    doers = every(database, LeadTask.assignee_id)
    lines = every(database, LeadEvent.kind)
    audit = every(database, AuditRecord.event)
    assert (owners.pop(closed), owners.pop(other)) == (leaver, boss)
    assert list(owners.values()) == [deputy] * 5
    assert doers == [deputy or boss] * 3
    assert sorted(lines) == ["owner"] * 5 + ["task_corrected"] * 3
    assert audit.count(AuditEvent.LEAD_ASSIGNED.tag) == 5
    assert audit.count(AuditEvent.TASKS_HANDED_OVER.tag) == 2


def test_another_role_that_works_on_leads_keeps_them(database: Database) -> None:
    boss, account = (add_account(database, role=each) for each in ("administrator", "handler"))
    write_by(database, add_lead, owner_id=account)

    change_role(
        database,
        LEDGER_KEY,
        MAILING,
        actor=boss.hex,
        account_id=account,
        role=Role.EXPORTER,
        now=NOW,
    )

    assert only(database, select(Lead.owner_id)) == account


def test_the_operator_deactivates_an_account_whose_tasks_nobody_can_take(
    database: Database,
) -> None:
    leaver = add_account(database, role="handler")
    plan(database, write_by(database, add_lead, owner_id=leaver), leaver)

    assert leave(database, leaver, None, actor=OPERATOR, now=NOW) == {"leads": 1}

    assert not row_of(database, StaffAccount, leaver).active
    assert only(database, Lead.owner_id) is None
    assert only(database, LeadTask.assignee_id) == leaver


@pytest.mark.parametrize("role", [None, Role.READER])
def test_an_administrator_who_leaves_by_an_act_of_their_own_hands_tasks_to_another(
    database: Database, role: Role | None
) -> None:
    leaver, other = (add_account(database, role="administrator") for _ in range(2))
    plan(database, write_by(database, add_lead, owner_id=leaver), leaver)

    leave(database, leaver, role, actor=leaver.hex, now=NOW)

    assert only(database, select(LeadTask.assignee_id)) == other


def test_an_act_that_changes_nothing_is_no_act(database: Database) -> None:
    same: dict[str, Any] = {"name": "Lin", "language": "zh"}
    account = add_account(database, role="handler", signatures={"en": "Lin"}, **same)
    change_profile(database, LEDGER_KEY, account_id=account, now=NOW, **same)
    change_signatures(database, LEDGER_KEY, account_id=account, signatures={"en": "Lin"}, now=NOW)
    change_role(
        database,
        LEDGER_KEY,
        MAILING,
        actor=OPERATOR,
        account_id=account,
        role=Role.HANDLER,
        now=NOW,
    )
    assert (trail(database), every(database, OutboxMessage)) == ([], [])


def plan(database: Database, lead_id: UUID, who: UUID) -> None:
    """Plan a task."""
    add_task(
        database,
        LEDGER_KEY,
        FIRST_RESPONSE,
        actor=who.hex,
        lead_id=lead_id,
        token=uuid4(),
        title="Call",
        due_on=date(2026, 3, 5),
        assignee_id=who,
        now=NOW,
    )


def test_two_administrators_who_demote_each_other_at_once_leave_one(database: Database) -> None:
    one, other = (add_account(database, role="administrator") for _ in range(2))

    def demote_one() -> None:
        change_role(
            database,
            LEDGER_KEY,
            MAILING,
            actor=other.hex,
            account_id=one,
            role=Role.READER,
            now=NOW,
        )

    with ThreadPoolExecutor(1) as pool:
        with database.transaction() as session:
            found = {each.id: each for each in staff.lock_administrators(session)}
            found[other].role = Role.READER.value
            session.flush()
            waiting = pool.submit(demote_one)
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.5)
        with pytest.raises(LastAdministrator):
            waiting.result(timeout=60)


def test_an_owner_is_told_of_a_new_passkey_a_new_role_and_a_reset_which_leaves_no_factor(
    database: Database,
) -> None:
    boss, account = add_account(database, role="administrator"), add_account(database)
    add_passkey(
        database,
        LEDGER_KEY,
        b"rate key",
        MAILING,
        account_id=account,
        name="Phone",
        key=NewPasskey(b"credential", b"public key", 0, (), Challenge(b"challenge", NOW)),
        now=NOW,
    )
    change_role(
        database,
        LEDGER_KEY,
        MAILING,
        actor=boss.hex,
        account_id=account,
        role=Role.AUDITOR,
        now=NOW,
    )
    factors = {"tf_totp_secret": "secret", "totp_counter": 1, "mf_recovery_codes": ["code"]}
    change_row(database, StaffAccount, account, fs_uniquifier="waited as", **factors)
    reset_factors(database, LEDGER_KEY, MAILING, actor=boss.hex, account_id=account, now=NOW)

    owner, mails = row_of(database, StaffAccount, account), every(database, OutboxMessage)
    # No sign-in that waits for a second factor goes on, and no factor is left.
    assert owner.fs_uniquifier != "waited as"
    assert [getattr(owner, each) or None for each in factors] == [None] * len(factors)
    assert every(database, StaffPasskey) == []
    assert {(mail.kind, mail.recipient) for mail in mails} == {
        (MessageKind.SECURITY_NOTICE.value, owner.email)
    }
    told = {mail.details.pop("notice"): mail.details for mail in mails}
    assert told == {
        OwnerNotice.PASSKEY_ADDED: {},
        OwnerNotice.ROLE_CHANGED: {"role": Role.AUDITOR},
        OwnerNotice.FACTORS_RESET: {},
    }
