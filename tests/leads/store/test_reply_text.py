"""A text that replies start from has one present wording, whoever changes it at once."""

from functools import partial

import pytest

from app.core.db import Database
from app.core.rules.errors import TextChangedMeanwhile
from app.core.rules.languages import LANGUAGES
from app.leads.models.replies import ReplyWording
from app.leads.reply_texts import Wording, change_text
from app.leads.store import reply_text
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import ACTOR
from tests.support.stored import every


def test_of_two_who_change_a_shipped_text_at_once_the_second_is_told(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(label: str) -> None:
        same = dict.fromkeys(LANGUAGES, label)
        change_text(
            database,
            LEDGER_KEY,
            actor=ACTOR,
            code="answer",
            seen=None,
            wording=Wording("engaged", True, same, same, same),
            now=NOW,
        )

    acts = [partial(change, label) for label in ("Halls", "Plots")]
    outcomes = outcomes_at_once(monkeypatch, reply_text, "lock_current", acts)

    assert sum(isinstance(each, TextChangedMeanwhile) for each in outcomes) == 1
    assert [each.current for each in every(database, ReplyWording)] == [True]
