"""An instance that is backed up, on each engine, and keys of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.core.db import Database
from app.enquiries.models import Enquiry
from tests.support.databases import empty_database
from tests.support.enquiries.answers import share_ledger_key
from tests.support.enquiries.people import write_to_us
from tests.support.shared_run import SharedRun
from tests.support.stored import every
from tests.support.zone_command import Ended, run_zone


@dataclass
class Backups:
    """An instance with two sealed enquiries, and an empty place for its restoration.

    :param elsewhere: the settings of the empty instance.
    """

    folder: Path
    database: Database
    elsewhere: dict[str, str]

    @property
    def instance(self) -> Path:
        """The folder of the instance."""
        return self.folder / "instance"

    @property
    def restored(self) -> Path:
        """The folder of the restored instance."""
        return Path(self.elsewhere["ZONE_INSTANCE"])

    @property
    def keys(self) -> list[str]:
        """The options that name the key files."""
        files = {"--key": "key", "--secrets-key": "secrets-key"}
        return [
            word for option, name in files.items() for word in (option, str(self.folder / name))
        ]

    def make(self) -> Path:
        """Make a backup; return its file."""
        (self.folder / "off-host").mkdir(exist_ok=True)
        said = run_zone("backup", "--to", str(self.folder / "off-host")).stdout
        return Path(said.removeprefix("Wrote ").partition(": ")[0])

    def restore(self, file: Path, *more: str, status: int = 0) -> Ended:
        """Restore into the empty place."""
        command = ("restore", str(file), *self.keys, "--yes", *more)
        return run_zone(*command, settings=self.elsewhere, status=status)

    def there(self) -> Database:
        """Open the restored database."""
        return Database(self.elsewhere["ZONE_DATABASE_URL"])


def references(database: Database) -> list[str]:
    """Return every reference that is stored."""
    found = sorted(every(database, Enquiry.reference))
    database.dispose()
    return found


@pytest.fixture
def sealed(monkeypatch: pytest.MonkeyPatch, engine_url: str, tmp_path: Path) -> Iterator[Database]:
    """An instance with two sealed enquiries, on each engine."""
    monkeypatch.setenv("ZONE_INSTANCE", str(tmp_path / "instance"))
    monkeypatch.setenv("ZONE_DATABASE_URL", engine_url)
    share_ledger_key(tmp_path / "instance")
    run_zone("db", "upgrade")
    opened = Database(engine_url)
    for name in ("wei", "lin"):
        write_to_us(opened, email=f"{name}@example.com")
    run_zone("ledger", "seal")
    yield opened
    opened.dispose()


@pytest.fixture
def backups(
    monkeypatch: pytest.MonkeyPatch,
    engine_name: str,
    sealed: Database,
    shared_run: SharedRun,
    tmp_path: Path,
) -> Iterator[Backups]:
    """An instance that has keys for its backups, and an empty one on the same engine."""
    publics = [
        run_zone("backup", "key", str(tmp_path / name)).stdout.strip()
        for name in ("key", "secrets-key")
    ]
    monkeypatch.setenv("ZONE_BACKUP_RECIPIENTS", publics[0])
    monkeypatch.setenv("ZONE_BACKUP_SECRETS_RECIPIENT", publics[1])
    with empty_database(shared_run, engine_name, tmp_path) as url:
        elsewhere = {"ZONE_INSTANCE": str(tmp_path / "new"), "ZONE_DATABASE_URL": url}
        yield Backups(tmp_path, sealed, elsewhere)
