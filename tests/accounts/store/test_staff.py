"""Invitations work once, and sessions until they end."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import DBAPIError

from app.accounts.models import StaffAccount, StaffSession
from app.accounts.store import invitation as invitations
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.permissions import Permission
from app.core.rules.tokens import token_sha256
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import make_account, make_invitation
from tests.support.stored import every, read_by, row_of, store, write_by

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("stored", ["Lin@zone.example", "Élan@zone.example"])
def test_an_account_is_found_whatever_the_case_and_the_script_of_its_address(
    database: Database, stored: str
) -> None:
    account, other = make_account(email=stored), make_account(email="other@zone.example")
    store(database, account, other)

    with database.reading() as session:
        for asked in (stored, stored.replace("z", "Z"), stored.replace("L", "l")):
            found = staff.find_account(session, asked)
            assert found is not None
            assert found.id == account.id
        assert staff.find_account(session, "wu@zone.example") is None


def test_an_administrator_counts_only_while_active(database: Database) -> None:
    def exists() -> bool:
        return read_by(database, staff.administrator_exists)

    assert not exists()
    store(database, make_account(role="exporter"))
    store(database, make_account(role="administrator", active=False))
    assert not exists()
    store(database, make_account(role="administrator"))
    assert exists()


def test_only_unused_invitations_of_one_address_are_withdrawn(
    database: Database,
) -> None:
    for token, email, used_at in [
        ("open", "lin@zone.example", None),
        ("other case", "LIN@zone.example", None),
        ("used", "lin@zone.example", NOW),
        ("other", "wu@zone.example", None),
    ]:
        store(database, make_invitation(token, email=email, used_at=used_at))

    until = {"expires_at": NOW + HOUR}
    newer = make_invitation("newer", email="wu@zone.example", created_at=NOW + HOUR, **until)
    store(
        database, make_invitation("lasts", **until), newer, make_invitation("", email="", **until)
    )
    listed = read_by(database, invitations.list_open_invitations, NOW)
    assert [each.token_sha256 for each in listed] == [token_sha256("newer"), token_sha256("lasts")]
    store(database, make_invitation("taken", used_at=NOW, **until))
    assert read_by(database, invitations.find_invitation, token_sha256("taken"), NOW) is None
    write_by(database, invitations.delete_open_invitations, "Lin@zone.example")

    with database.transaction() as session:
        assert not invitations.use_invitation(session, token_sha256("open"), NOW)
        assert not invitations.use_invitation(session, token_sha256("other case"), NOW)
        assert invitations.use_invitation(session, token_sha256("other"), NOW)


def test_a_session_is_open_for_its_account_until_it_ends_or_expires(
    database: Database,
) -> None:
    with database.transaction() as session:
        mine, other = make_account(), make_account()
        session.add_all([mine, other])
        session.flush()
        row = StaffSession(
            token_sha256=token_sha256("t"),
            account_id=mine.id,
            started_at=NOW,
            seen_at=NOW,
            agent="",
            expires_at=NOW + HOUR,
        )
        session.add(row)

    def is_open(
        token: str = "t", account: StaffAccount = mine, after: timedelta = timedelta()
    ) -> bool:
        asked = token_sha256(token), account.id, NOW + after
        return read_by(database, staff.find_open_session, *asked) is not None

    assert is_open()
    assert not is_open(token="stranger")
    assert not is_open(account=other)
    assert not is_open(after=HOUR)

    for minutes in (1, 2):
        write_by(database, staff.end_session, token_sha256("t"), NOW + timedelta(minutes=minutes))
        assert not is_open()
    assert row_of(database, StaffSession, token_sha256("t")).ended_at == NOW + timedelta(minutes=1)


def test_lists_of_people_are_by_name_and_offer_those_alone_who_may_do_the_work(
    database: Database,
) -> None:
    role, ended = {"role": "handler"}, {"away_from": NOW - 2 * HOUR, "away_until": NOW}
    away = {"away_from": NOW, "away_until": NOW + HOUR}
    bo = make_account(name="Bo", language="zh", **role, **ended)
    gone = make_account(name="Ada", **role, active=False, deputy_id=bo.id)
    cai = make_account(name="Cai", **role, **away, deputy_id=gone.id)
    reader = make_account(name="Dan", role="reader", **away)
    store(database, cai, gone, reader, bo)

    listed = read_by(database, staff.list_accounts)
    assert [each.name for each in listed] == ["Bo", "Cai", "Dan", "Ada"]
    for everybody in (staff.colleagues, staff.list_people):
        people = read_by(database, everybody).values()
        assert [each.name for each in people] == ["Ada", "Bo", "Cai", "Dan"]
    assert read_by(database, staff.list_assignees, NOW) == [
        staff.Assignee(bo.id, "Bo", False, None, ""),
        staff.Assignee(cai.id, "Cai", True, NOW + HOUR, "Bo"),
    ]
    assert read_by(database, staff.list_with, Permission.WORK_LEADS) == [
        staff.Addressee(bo.id, "Bo", bo.email, "zh"),
        staff.Addressee(cai.id, "Cai", cai.email, ""),
    ]


def test_sessions_are_listed_and_ended_of_one_account_unless_they_are_over(
    database: Database,
) -> None:
    mine, other, idle = make_account(), make_account(), make_account()
    store(database, mine, other, idle)

    def open_one(token: str, hours: int, account: StaffAccount = mine, **changes: object) -> bytes:
        at = {"started_at": NOW - hours * HOUR, "seen_at": NOW + hours * HOUR}
        named = {"token_sha256": token_sha256(token), "account_id": account.id, "agent": ""}
        until = {"expires_at": NOW + HOUR}
        store(database, StaffSession(**(named | at | until | changes)))
        return token_sha256(token)

    def listed(account: StaffAccount) -> list[bytes]:
        found = read_by(database, staff.list_open_sessions, account.id, NOW)
        return [each.token_sha256 for each in found]

    first, newer, theirs = open_one("a", 2), open_one("b", 3), open_one("c", 1, other)
    over = open_one("d", 1, ended_at=NOW - HOUR), open_one("e", 0, expires_at=NOW)
    assert (listed(mine), listed(other)) == ([newer, first], [theirs])
    assert read_by(database, staff.last_sign_ins) == {mine.id: NOW, other.id: NOW - HOUR}
    assert [read_by(database, staff.has_signed_in, each.id) for each in (mine, idle)] == [
        True,
        False,
    ]

    write_by(database, staff.mark_seen, first, NOW + 2 * HOUR, NOW + 4 * HOUR)
    assert listed(mine) == [first, newer]
    write_by(database, staff.replace_token, over[0], token_sha256("again"))
    third = open_one("f", 0)
    for which, count in [({"only": newer}, 1), ({"keep": first}, 1), ({}, 1), ({}, 0)]:
        assert write_by(database, staff.end_sessions, mine.id, NOW, **which) == count
    ended = {each.token_sha256: each.ended_at for each in every(database, StaffSession)}
    assert ended == {
        **dict.fromkeys((first, newer, third), NOW),
        theirs: None,
        over[0]: NOW - HOUR,
        over[1]: None,
    }


def test_two_accounts_never_share_an_address(database: Database) -> None:
    with pytest.raises(DBAPIError), database.transaction() as session:
        session.add_all([make_account(email="a@z"), make_account(email="a@z")])
