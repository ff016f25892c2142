"""A running service is upgraded to a later version as the document says, and no request fails."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.db import Database
from app.enquiries.models import Enquiry
from app.migrations import find_standing
from app.migrations.revisions import Kind, Standing
from tests.migrations.later_revisions import LaterVersion
from tests.service.test_reload import wait_for_one_worker, wait_for_reloads
from tests.support.enquiries.senders import Senders
from tests.support.live_server import CHECKOUT, LiveServer, program_environment
from tests.support.pages.http_client import fetched
from tests.support.stored import every
from tests.support.waiting import PATIENCE

WORDS = Path("app", "content", "copy", "en", "home.toml")
SAID, SAID_LATER = "Investing in Guangzhou?", "Investing in Guangzhou, next week?"
WIDEN = "ALTER TABLE enquiry ADD COLUMN weather VARCHAR"
"""What the later version needs: another column of the table that visitors write to meanwhile."""


class Installed:
    """A place with the program, in which a later version is put over this one."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._place = folder, folder / "installed"
        self._place.symlink_to(CHECKOUT)
        self.program = ("env", f"PYTHONPATH={self._place}", sys.executable, "-m", "app.cli")

    def put_later_version(self) -> str:
        """Put a version there that needs another column; return its revision."""
        later = LaterVersion(self._folder)
        revision = later.add("Keep the weather", Kind.EXPAND, WIDEN)
        made = self._folder / "made"
        shutil.copytree(CHECKOUT / "app", made / "app")
        shutil.copytree(later.folder, made / "app" / "migrations", dirs_exist_ok=True)
        for name in ("templates", "static"):
            (made / name).symlink_to(CHECKOUT / name)
        words = (made / WORDS).read_text(encoding="utf-8")
        (made / WORDS).write_text(words.replace(SAID, SAID_LATER), encoding="utf-8")
        self._place.unlink()
        self._place.symlink_to(made)
        return revision


@pytest.mark.engine("in turn")
def test_no_request_fails_while_a_later_version_takes_over(engine_url: str, tmp_path: Path) -> None:
    installed, database = Installed(tmp_path), Database(engine_url)
    server = LiveServer(tmp_path, ZONE_DATABASE_URL=engine_url)
    server.program, server.cwd = installed.program, tmp_path
    with server:
        assert SAID in fetched(server.port, "/en/")
        workers = server.workers()
        with Senders(server.port, timeout=PATIENCE).at_work() as senders:
            revision = installed.put_later_version()
            for words in (("db", "upgrade"), ("reload",)):
                subprocess.run(
                    [*installed.program, *words],
                    cwd=tmp_path,
                    env=program_environment(server.settings),
                    check=True,
                    capture_output=True,
                )
                # Processes of the version before go on, at first alone and then beside the others.
                assert find_standing(database) == (Standing.WIDER, revision)
            wait_for_reloads(server, 1)
        assert SAID_LATER in fetched(server.port, "/en/")
        server.wait_until_gone(workers)
        wait_for_one_worker(server)

    assert (senders.refused, senders.unanswered) == ([], [])
    assert len(every(database, Enquiry.id)) == len(senders.accepted)
    database.dispose()
