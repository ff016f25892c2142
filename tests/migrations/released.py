"""Schemas of released versions, with data: kept as long as anybody may upgrade from them."""

import re
import shutil
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from app.core.config import CHECKOUT
from tests.migrations.dumps import dumped_schema
from tests.migrations.instance_of_everything import make_secrets

FOLDER = Path(__file__).with_name("released")
GUARDS = ("checkpoint", "keys", "erasures", "withdrawals")
"""The files of the ledger that a database needs."""

RENAME = (
    "the schema is not that of the dump with the same revision, so databases of either would be "
    "taken for the other: change `revision` in app/migrations/versions/0001_initial.py"
)

_REVISION = re.compile(r"INSERT INTO alembic_version \(version_num\) VALUES \('(\w+)'\)")


def present_version() -> str:
    """Return the version that the checkout will be released as, or was."""
    return version("zone-enquiries")


def released_versions() -> set[str]:
    """Return the versions that the changelog calls released."""
    changelog = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    return set(re.findall(r"^## (\d+\.\d+\.\d+)(?! \(not yet released\))", changelog, re.MULTILINE))


def dumped_versions() -> list[str]:
    """Return the versions that have a dump."""
    return sorted(each.name for each in FOLDER.iterdir())


def dump_of(named: str, engine: str) -> Path:
    """Return the file of a version's database on an engine."""
    return FOLDER / named / f"{engine}.sql"


def revision_of(file: Path) -> str:
    """Return the revision of a dump's schema."""
    found = _REVISION.search(file.read_text(encoding="utf-8"))
    assert found, f"{file} names no revision"
    return found[1]


def keeps_an_old_name(schema: Sequence[str], file: Path) -> bool:
    """Say whether a dump has another schema under the same revision.

    :param schema: the statements that make the present one, of which the last names its revision.
    """
    before = dumped_schema(file) if file.exists() else schema
    return before != schema and before[-1] == schema[-1]


def keep_guards(instance: Path, named: str) -> None:
    """Keep the ledger's files of an instance beside its dump."""
    folder = FOLDER / named / "ledger"
    folder.mkdir(parents=True, exist_ok=True)
    for name in GUARDS:
        shutil.copyfile(instance / "ledger" / name, folder / name)


def put_back(instance: Path, named: str) -> None:
    """Make the instance to which a version's dump belongs, without its database."""
    make_secrets(instance)
    shutil.copytree(FOLDER / named / "ledger", instance / "ledger")
