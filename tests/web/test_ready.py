"""`/readyz` says in plain words why a process should be sent no visitors."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.core import clock
from app.core.config import Settings
from app.watch import facts
from tests.support.content.copy import EN
from tests.support.databases import opened
from tests.support.watch.heartbeat import beat

Ask = Callable[[], TestResponse]


@pytest.fixture
def ask(app: Flask, settings: Settings) -> Ask:
    """Asks a site whose worker has just done its work."""
    beat(app.extensions["zone"].database)
    return lambda: app.test_client().get("/readyz", base_url=settings.origin)


def test_a_site_that_can_do_its_work_is_ready(ask: Ask) -> None:
    assert (ask().status_code, ask().text) == (200, "ready\n")


def test_a_site_whose_worker_is_gone_says_since_when_and_what_to_do(ask: Ask, app: Flask) -> None:
    beat(app.extensions["zone"].database, clock.now() - timedelta(minutes=10))

    answer = ask()

    assert answer.status_code == 503
    told = EN.status.facts.worker.bad(value="10 min")
    assert answer.text.startswith(f"{told} {EN.status.facts.worker.cure}")


def test_a_halted_ledger_is_a_reason(ask: Ask, settings: Settings) -> None:
    (settings.instance / "ledger").mkdir(exist_ok=True)
    (settings.instance / "ledger" / "halted").write_text("Somebody <wang@example.org> did it\n")

    answer = ask()
    assert answer.status_code == 503
    assert answer.text.startswith(f"{EN.status.facts.halt.bad} {EN.status.facts.halt.cure}")
    assert "wang" not in answer.text


def test_a_worker_that_never_ran_and_a_full_disk_are_told_together(
    app: Flask, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(facts._OUTSIDE, "disk", lambda _watched: 150e6)

    answer = app.test_client().get("/readyz", base_url=settings.origin)

    worker, disk = answer.text.splitlines()
    assert answer.status_code == 503
    assert worker.startswith(EN.status.facts.worker.absent)
    assert disk.startswith(f"{EN.status.facts.disk.bad(value='150 MB')} Free space")


def test_a_database_that_is_away_is_a_reason(
    ask: Ask, app: Flask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with opened(f"sqlite:///{tmp_path / 'missing' / 'zone.db'}") as away:
        watched = facts.Watched(away, app.extensions["zone"].vouching, tmp_path)
        monkeypatch.setitem(app.extensions["zone"].__dict__, "watched", watched)

        answer = ask()

        assert answer.status_code == 503
        assert answer.text.startswith(EN.status.facts.database.bad(value="0"))
