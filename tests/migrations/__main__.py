"""`python -m tests.migrations` writes the dumps of the version that is not released yet."""

import os
import sys
import tempfile
from pathlib import Path

from app.backup.copying import copy_database
from app.core.db import Database
from tests.migrations.dumps import write_dump
from tests.migrations.instance_of_everything import make_instance
from tests.migrations.released import (
    dump_of,
    keep_guards,
    present_version,
    released_versions,
)
from tests.support.databases import ENGINES, empty_database, migrated_database
from tests.support.shared_run import SharedRun


def main() -> int:
    """Write the dumps; return 1 if the version is released, so that its dumps are final."""
    named = present_version()
    if named in released_versions():
        print(f"{named} is released: its schema and its dumps stay as they are.")
        return 1
    for each in [each for each in os.environ if each.startswith("ZONE_")]:
        del os.environ[each]
    with SharedRun.apart() as run, tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        instance = make_instance(folder / "outer")
        keep_guards(instance, named)
        for engine in ENGINES:
            _write(run, engine, f"sqlite:///{instance / 'zone.db'}", folder, dump_of(named, engine))
    return 0


def _write(run: SharedRun, engine: str, url: str, folder: Path, file: Path) -> None:
    with (
        migrated_database(run, engine, folder) as copy,
        empty_database(run, engine, folder) as empty,
    ):
        source, target, bare = Database(url), Database(copy), Database(empty)
        copy_database(source, target, lambda _rows: None)
        write_dump(bare, target, file)
        for each in (source, target, bare):
            each.dispose()
    print(f"{file.name}: {file.stat().st_size:,} bytes")


if __name__ == "__main__":
    sys.exit(main())
