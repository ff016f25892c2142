"""An instance that commands work on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core import clock
from app.core.db import Database
from tests.support.databases import migrated_database
from tests.support.enquiries.answers import LEDGER_KEY, make_answers
from tests.support.enquiries.people import write_to_us
from tests.support.shared_run import SharedRun
from tests.support.zone_command import run_zone


@pytest.fixture
def own_database(
    monkeypatch: pytest.MonkeyPatch, shared_run: SharedRun, tmp_path: Path
) -> Iterator[Database]:
    """A separate instance with two enquiries, for the commands of this test."""
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path / "instance"))
    monkeypatch.chdir(tmp_path)
    with migrated_database(shared_run, "sqlite", tmp_path) as url:
        monkeypatch.setenv("ZONE_DATABASE_URL", url)
        # The commands check rows under the key with which these enquiries are queued.
        secrets = tmp_path / "instance" / "secrets"
        secrets.mkdir(mode=0o700, parents=True)
        secrets.parent.chmod(0o700)
        (secrets / "ledger_key").write_text(f"{LEDGER_KEY.hex()}\n", "ascii")
        (secrets / "ledger_key").chmod(0o600)
        run_zone("db", "upgrade")
        opened = Database(url)
        for number, country in enumerate(("DE", "CN")):
            answers = make_answers(country=country)
            write_to_us(opened, clock.now(), answers=answers, email=f"p{number}@example.com")
        yield opened
        opened.dispose()
