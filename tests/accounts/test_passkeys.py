"""Passkeys: registered once, used with a challenge of their own, and never the last to go."""

from datetime import timedelta
from uuid import UUID

import pytest

from app.accounts.models import StaffAccount, StaffPasskey
from app.accounts.passkeys import NewPasskey, UsedPasskey, add_passkey, record_use, remove_passkey
from app.accounts.rules.sign_in import Challenge
from app.accounts.store.passkey import delete_all_of
from app.core.db import Database
from app.core.rules.errors import LastFactor, NotFound, PasskeyRefused
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.stored import change_row, every, write_by

LATER = NOW + timedelta(minutes=1)

pytestmark = pytest.mark.engine("both")


def test_a_passkey_is_its_accounts_own_and_the_last_factor_stays(database: Database) -> None:
    mine, other = add_account(database), add_account(database)

    def add(name: str, challenge: bytes, account: UUID = mine) -> None:
        key = NewPasskey(name.encode(), b"public", 3, ("usb",), Challenge(challenge, NOW))
        add_passkey(
            database,
            LEDGER_KEY,
            b"",
            MAILING,
            account_id=account,
            name=name,
            key=key,
            now=NOW,
        )

    def keys() -> dict[str, StaffPasskey]:
        return {each.name: each for each in every(database, StaffPasskey)}

    def remove(name: str) -> None:
        remove_passkey(database, LEDGER_KEY, account_id=mine, passkey_id=keys()[name].id, now=NOW)

    add("phone", b"1")
    add("key", b"2")
    add("other", b"3", other)
    for name, challenge in [("fourth", b"3"), ("phone", b"4")]:
        with pytest.raises(PasskeyRefused):
            add(name, challenge)
    with pytest.raises(NotFound):
        remove("other")

    record_use(database, b"", UsedPasskey(keys()["key"].id, 4, Challenge(b"5", NOW)), LATER)
    with pytest.raises(PasskeyRefused):
        record_use(database, b"", UsedPasskey(keys()["key"].id, 5, Challenge(b"5", NOW)), LATER)
    assert {
        name: (key.account_id, key.transports, key.sign_count, key.used_at)
        for name, key in keys().items()
    } == {
        "phone": (mine, ["usb"], 3, None),
        "key": (mine, ["usb"], 4, LATER),
        "other": (other, ["usb"], 3, None),
    }

    remove("key")
    with pytest.raises(LastFactor):
        remove("phone")
    change_row(database, StaffAccount, mine, tf_primary_method="authenticator")
    remove("phone")
    add("again", b"6")
    write_by(database, delete_all_of, mine)
    assert list(keys()) == ["other"]
