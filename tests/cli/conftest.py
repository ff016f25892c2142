"""An instance that commands work on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core import clock
from app.core.db import Database
from tests.support.databases import migrated_database
from tests.support.enquiries.answers import make_answers, share_ledger_key
from tests.support.enquiries.people import write_to_us
from tests.support.shared_run import SharedRun
from tests.support.zone_command import run_zone


@pytest.fixture
def instance(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of the instance for the commands of this test, which is not there yet."""
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path / "instance"))
    return tmp_path / "instance"


@pytest.fixture
def upgraded(
    monkeypatch: pytest.MonkeyPatch, instance: Path, engine_url: str
) -> Iterator[Database]:
    """The instance's database with the tables that `zone db upgrade` makes, on each engine."""
    monkeypatch.setenv("ZONE_DATABASE_URL", engine_url)
    run_zone("db", "upgrade")
    opened = Database(engine_url)
    yield opened
    opened.dispose()


@pytest.fixture
def own_database(
    monkeypatch: pytest.MonkeyPatch, shared_run: SharedRun, instance: Path, tmp_path: Path
) -> Iterator[Database]:
    """A separate instance with two enquiries, for the commands of this test."""
    monkeypatch.chdir(tmp_path)
    with migrated_database(shared_run, "sqlite", tmp_path) as url:
        monkeypatch.setenv("ZONE_DATABASE_URL", url)
        share_ledger_key(instance)
        run_zone("db", "upgrade")
        opened = Database(url)
        for number, country in enumerate(("DE", "CN")):
            answers = make_answers(country=country)
            write_to_us(opened, clock.now(), answers=answers, email=f"p{number}@example.com")
        yield opened
        opened.dispose()
