"""Invitations work once, and sessions until they end."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import DBAPIError

from app.accounts.models import StaffAccount, StaffSession
from app.accounts.store import invitation as invitations
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.tokens import token_sha256
from tests.support.enquiries.answers import NOW
from tests.support.enquiries.stored_rows import make_account, make_invitation
from tests.support.stored import read_by, row_of, store, write_by

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

    store(database, make_invitation("lasts", expires_at=NOW + HOUR))
    listed = read_by(database, invitations.list_open_invitations, NOW)
    assert [each.token_sha256 for each in listed] == [token_sha256("lasts")]
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


def test_two_accounts_never_share_an_address(database: Database) -> None:
    with pytest.raises(DBAPIError), database.transaction() as session:
        session.add_all([make_account(email="a@z"), make_account(email="a@z")])
