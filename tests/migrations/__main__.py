"""`python -m tests.migrations` writes the dumps of the version that is not released yet."""

import os
import sys
import tempfile
from pathlib import Path

from app.backup.copying import copy_database
from app.core.db import Database
from tests.migrations.dumps import schema_of, write_dump
from tests.migrations.instance_of_everything import make_instance
from tests.migrations.released import (
    RENAME,
    dump_of,
    keep_guards,
    keeps_an_old_name,
    present_version,
    released_versions,
)
from tests.support.databases import ENGINES, empty_database, migrated_database
from tests.support.shared_run import SharedRun


def main() -> int:
    """Write the dumps; return 1 if they are final, or the schema has changed under its old name."""
    named = present_version()
    if named in released_versions():
        print(f"{named} is released: its schema and its dumps stay as they are.")
        return 1
    for each in [each for each in os.environ if each.startswith("ZONE_")]:
        del os.environ[each]
    with SharedRun.apart() as run, tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        instance = make_instance(folder / "outer")
        url = f"sqlite:///{instance / 'zone.db'}"
        written = [_write(run, each, url, folder, dump_of(named, each)) for each in ENGINES]
        if all(written):
            keep_guards(instance, named)
    return 0 if all(written) else 1


def _write(run: SharedRun, engine: str, url: str, folder: Path, file: Path) -> bool:
    with (
        migrated_database(run, engine, folder) as copy,
        empty_database(run, engine, folder) as empty,
    ):
        source, target, bare = Database(url), Database(copy), Database(empty)
        schema = schema_of(bare)
        if is_new := not keeps_an_old_name(schema, file):
            copy_database(source, target, lambda _rows: None)
            write_dump(schema, target, file)
        for each in (source, target, bare):
            each.dispose()
    print(f"{file.name}: {file.stat().st_size:,} bytes" if is_new else f"{file.name}: {RENAME}")
    return is_new


if __name__ == "__main__":
    sys.exit(main())
