"""Links to a new password: whose they open, until when, and what somebody else learns."""

from datetime import timedelta
from uuid import UUID

import pytest

from app.accounts.models import StaffAccount
from app.accounts.passwords import PasswordDesk, ask_password_link, make_password_link
from app.accounts.store.password_link import close_links, find_by_link, set_link, use_link
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.rules.tokens import token_sha256
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageState
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.mail.mailing import LINK_KEY
from tests.support.stored import audit, count_rows, every, read_by, row_of, write_by

UNTIL, TICK = NOW + timedelta(hours=1), timedelta(microseconds=1)
DESK = PasswordDesk(LEDGER_KEY, LINK_KEY, MAILING)

pytestmark = pytest.mark.engine("both")


@pytest.mark.parametrize("asked", [True, False])
def test_a_link_opens_its_active_account_until_it_ends_and_closes_the_other_with_itself(
    database: Database, *, asked: bool
) -> None:
    owner, other, closed = (add_account(database) for _ in range(3))
    gone = add_account(database, active=False)

    def link(account: UUID, kind: bool) -> bytes:
        return token_sha256(f"{account}{kind}")

    def opens(account: UUID, at: timedelta = -TICK) -> list[bool]:
        found = (
            read_by(database, find_by_link, link(account, kind), UNTIL + at)
            for kind in (False, True)
        )
        return [each is not None and each.id == account for each in found]

    for account in (owner, other, closed, gone):
        for kind in (False, True):
            write_by(database, set_link, account, link(account, kind), UNTIL, asked=kind)
    assert [opens(owner), opens(owner, timedelta()), opens(gone)] == [
        [True] * 2,
        *[[False] * 2] * 2,
    ]

    used = write_by(database, use_link, link(owner, asked), UNTIL - TICK)
    write_by(database, close_links, closed)
    assert used is not None
    assert used.id == owner
    assert [opens(owner), opens(closed), opens(other)] == [*[[False] * 2] * 2, [True] * 2]
    # A link by staff takes the place of both, one that anybody can ask for only of its own kind.
    write_by(database, set_link, other, b"newer", UNTIL, asked=asked)
    assert opens(other) == [asked, False]


def test_who_asks_for_a_link_cannot_tell_whether_an_active_account_has_the_address(
    database: Database,
) -> None:
    owner, gone = add_account(database, language="zh"), add_account(database, active=False)
    written = []
    for number, account in enumerate([owner, gone, None]):
        email = row_of(database, StaffAccount, account).email if account else "x@zone.example"
        before = count_rows(database)
        ask_password_link(
            database, DESK, b"", email=email, ip_address=f"198.51.{number}.7", now=NOW
        )
        written.append({key: n - before.get(key, 0) for key, n in count_rows(database).items()})
    assert written == [written[0]] * 3
    assert {each.subject for each in audit(database, AuditEvent.PASSWORD_LINK_ASKED.tag)} == {
        owner.hex,
        "",
    }
    nobody = ("", MAILING.desk_language, MessageState.CANCELLED)
    mails = [(m.recipient, m.language, m.state) for m in every(database, OutboxMessage)]
    mine = (row_of(database, StaffAccount, owner).email, "zh", MessageState.QUEUED)
    assert sorted(mails) == sorted([nobody, nobody, mine])


def test_a_forced_link_ends_the_old_password_and_no_link_is_made_for_who_has_left(
    database: Database,
) -> None:
    owner, gone = add_account(database, fs_uniquifier="old"), add_account(database, active=False)
    for forced, kept in ((False, ("hash", "old")), (True, ("", "new"))):
        make_password_link(
            database, DESK, actor="", account_id=owner, forced=forced, mailed=True, now=NOW
        )
        account = row_of(database, StaffAccount, owner)
        stays = "old" if account.fs_uniquifier == "old" else "new"
        assert (account.password, stays) == kept
    assert sorted(str(each["why"]) for each in every(database, OutboxMessage.details)) == [
        "forced",
        "sent",
    ]
    with pytest.raises(NotFound):
        make_password_link(
            database, DESK, actor="", account_id=gone, forced=False, mailed=True, now=NOW
        )
