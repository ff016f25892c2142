"""Revisions that a later version of the service could add."""

import shutil
from pathlib import Path

import pytest

from app import migrations
from app.migrations.revisions import Kind, Number

REVISION = '''"""{title}."""

import time
from pathlib import Path

from alembic import op

revision = {revision!r}
down_revision = {before!r}
branch_labels = None
depends_on = None
kind = {kind!r}


def upgrade() -> None:
    """Apply the change."""
    for statement in {statements!r}:
        op.execute(statement)
        time.sleep({pause})
    while {until!r} and not Path({folder!r}, {until!r}).exists():
        time.sleep(0.05)


def downgrade() -> None:
    """Never taken back."""
'''


class LaterVersion:
    """A copy of the migrations with further revisions.

    :param folder: where the copy is made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "migrations"
        shutil.copytree(Path(migrations.__file__).parent, self._folder)
        self.newest = migrations.newest_revision()

    def add(
        self, title: str, kind: Kind, *statements: str, pause: float = 0, until: str = ""
    ) -> str:
        """Add a revision that executes statements; return its name.

        :param pause: seconds that each of its statements takes longer.
        :param until: a file in the folder of the migrations; the revision waits for it.
        """
        before, number = self.newest, Number.of(self.newest)
        assert number is not None
        self.newest = number.next(kind)
        (self._folder / "versions" / f"{self.newest}.py").write_text(
            REVISION.format(
                title=title,
                revision=self.newest,
                before=before,
                kind=kind.value,
                statements=statements,
                pause=pause,
                folder=self.folder,
                until=until,
            ),
            encoding="utf-8",
        )
        return self.newest

    def use(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let this process run the later version's migrations."""
        monkeypatch.setattr(migrations, "_FOLDER", self._folder)

    @property
    def folder(self) -> str:
        """The folder of its migrations, for another process."""
        return str(self._folder)
