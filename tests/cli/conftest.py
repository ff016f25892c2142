"""An instance that commands work on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from tests.support.enquiries.answers import make_answers
from tests.support.enquiries.people import write_to_us
from tests.support.zone_command import run_zone


@pytest.fixture
def own_database(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Database]:
    """A separate instance with two enquiries, for the commands of this test."""
    settings = Settings(instance=tmp_path / "instance")
    monkeypatch.setenv("ZONE_INSTANCE", str(settings.instance))
    monkeypatch.chdir(tmp_path)
    run_zone("db", "upgrade")
    opened = Database(settings.database_url)
    for number, country in enumerate(("DE", "CN")):
        answers = make_answers(country=country)
        write_to_us(opened, clock.now(), answers=answers, email=f"p{number}@example.com")
    yield opened
    opened.dispose()
