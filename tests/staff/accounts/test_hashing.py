"""Passwords are hashed within the budget of attempts, and two at a time."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from argon2 import low_level
from flask import Flask

from app.accounts.rules.sign_in import MOST_REFUSALS
from app.core.rules.permissions import Role
from tests.staff.desk import EMAIL, SIGN_IN, make_account, sign_in
from tests.support.pages.page_client import PageClient

WRONG = "not this one at all"

pytestmark = pytest.mark.usefixtures("start_of_an_hour")


@pytest.fixture
def account_id(app: Flask) -> str:
    """The account of EMAIL."""
    return make_account(app, Role.EXPORTER, EMAIL).hex


@pytest.mark.parametrize("email", [EMAIL, "nobody@example.com"])
def test_a_password_is_hashed_once_even_for_an_unknown_account(
    client: PageClient, account_id: str, email: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = client.get(SIGN_IN).form("password")
    hashed = hashes(monkeypatch)
    form.submit(email=email, password=WRONG, expect=422)
    assert len(hashed) == 1


def hashes(monkeypatch: pytest.MonkeyPatch, seconds: float = 0) -> list[int]:
    """Return a list that gets, at each hash from now on, how many are made at that moment.

    :param seconds: the time that each takes longer.
    """
    hashed: list[int] = []
    at_once: list[str] = []

    def counted(name: str) -> Callable[..., object]:
        function = getattr(low_level, name)

        def count(*args: object, **options: object) -> object:
            at_once.append(name)
            hashed.append(len(at_once))
            time.sleep(seconds)
            at_once.pop()
            return function(*args, **options)

        return count

    for name in ("hash_secret", "verify_secret"):
        monkeypatch.setattr(low_level, name, counted(name))
    return hashed


def test_no_password_is_hashed_beyond_the_budget(
    client: PageClient, account_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed = hashes(monkeypatch)
    for _ in range(MOST_REFUSALS + 3):
        sign_in(client, EMAIL, WRONG, expect=422)
    assert len(hashed) == MOST_REFUSALS


def test_two_passwords_are_hashed_at_a_time(
    app: Flask, client: PageClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed = hashes(monkeypatch, seconds=0.1)

    def guess(number: int) -> None:
        sign_in(PageClient(app, client.origin), f"guess{number}@example.com", WRONG, expect=422)

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(guess, range(6)))
    assert len(hashed) == 6
    assert max(hashed) == 2
