"""A saved list is there once, however often its button is pressed."""

from functools import partial

import pytest

from app.core.db import Database
from app.leads.models.views import SavedView
from app.leads.saved_views import save_view
from app.leads.store import inbox_page
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import NOW
from tests.support.leads.desk_work import add_account
from tests.support.stored import every


def test_a_double_click_saves_one_view(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = add_account(database)
    press = partial(
        save_view, database, owner_id=owner, name="Mine", shared=False, query="folder=mine", now=NOW
    )

    outcomes = outcomes_at_once(monkeypatch, inbox_page, "find_by_name", [press, press])

    assert sorted(map(bool, outcomes)) == [False, True]
    assert len(every(database, SavedView)) == 1
