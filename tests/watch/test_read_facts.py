"""The facts are read from the database, the ledger's folder and the disk."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from app.consent.models import PolicyText
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.store import periodic_job
from app.ledger.outside.ledger_files import LedgerFolder, Vouching
from app.mail.rules.delivery import MessageKind, MessageState
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.watch.facts import _OUTSIDE, _STORED, Watched, read_facts
from app.watch.rules.facts import BACKUP, BACKUP_DUE, FACTS, State
from tests.support.site import make_settings
from tests.support.watch.heartbeat import beat

pytestmark = pytest.mark.engine("both")


@pytest.fixture
def watched(
    database: Database, engine_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Watched:
    """An instance with nothing in it."""
    settings: Settings = make_settings(tmp_path_factory.mktemp("watched"), engine_url)
    key = load_secrets(settings).ledger_key
    return Watched(database, Vouching(key, LedgerFolder(settings)), settings.instance)


def read(watched: Watched) -> Mapping[str, tuple[State, float | None]]:
    return {each.fact.name: (each.state, each.value) for each in read_facts(watched, clock.now())}


def test_every_fact_has_a_reader() -> None:
    assert {"database", *_OUTSIDE, *_STORED} == {fact.name for fact in FACTS}


def test_a_new_instance_lacks_only_its_worker(watched: Watched) -> None:
    found = read(watched)

    assert {name for name, (state, _value) in found.items() if state is State.BAD} == {"worker"}
    assert {name for name, (state, _value) in found.items() if state is State.NONE} == {
        "verification", "backup",
    }  # fmt: skip


def test_the_facts_tell_of_the_worker_and_of_mail_that_waits(watched: Watched) -> None:
    now = clock.now()
    beat(watched.database, now - timedelta(seconds=30))
    with watched.database.transaction() as session:
        notice = QueuedMessage(MessageKind.PARKED_DIGEST, "desk@example.org", "en")
        parked = QueuedMessage(
            MessageKind.PARKED_DIGEST, "desk@example.org", "en", state=MessageState.PARKED
        )
        queue_messages(session, [notice, parked], "example.org", now - timedelta(hours=1))

    found = read(watched)

    assert found["worker"][0] is State.GOOD
    assert found["worker"][1] == pytest.approx(30, abs=20)
    assert found["outbox"][0] is State.BAD
    assert found["outbox"][1] == pytest.approx(3600, abs=20)
    assert found["parked"] == (State.BAD, 1)


@pytest.mark.parametrize(
    ("hours", "state", "days"),
    [(1, State.NONE, None), (25, State.NONE, None), (27, State.BAD, 900)],
)
def test_the_first_backup_has_its_time_and_if_it_is_late_counts_from_the_first_words(
    watched: Watched, hours: int, state: State, days: int | None
) -> None:
    now = clock.now()
    words = {"doc": "privacy_policy", "lang": "en", "text": "Words", "sha256": "", "changed": ""}
    with watched.database.transaction() as session:
        session.add(PolicyText(version=1, published_at=now - timedelta(days=900), **words))
        periodic_job.take(session, BACKUP, "w", now, ran_before=now, owned_until=now)
        periodic_job.note_run(session, BACKUP_DUE, now - timedelta(hours=hours))

    found, age = read(watched)["backup"]

    assert found is state
    assert age == (days and pytest.approx(days * 86400, abs=60))


def test_the_backup_is_as_old_as_the_workers_last_one(watched: Watched) -> None:
    at = clock.now() - timedelta(hours=30)
    with watched.database.transaction() as session:
        periodic_job.take(session, "back_up", "w", at, ran_before=at, owned_until=at)
        periodic_job.mark_done(session, "back_up", "w", at)

    assert read(watched)["backup"][0] is State.BAD
