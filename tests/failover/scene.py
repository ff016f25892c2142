"""The running service beside a pair of servers: senders, onlookers, and the promises checked."""

import fcntl
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.core.config import Settings
from app.core.db import Database
from app.ledger.outside.ledger_files import LedgerFolder
from tests.failover.pair import Pair
from tests.support.databases import opened
from tests.support.enquiries.senders import Senders, check_nothing_lost
from tests.support.ledger.onlooker import Onlooker, check_every_checkpoint
from tests.support.ledger.sealing import count_pending
from tests.support.live_server import LiveServer
from tests.support.mail.draining import let_claims_run_out, wait_until_sent
from tests.support.mail.server import Recorder, mail_server
from tests.support.waiting import wait_until
from tests.support.zone_command import ZoneProcess, run_zone

WARM = 5
"""Enquiries that are acknowledged before anything fails."""


@dataclass
class Scene:
    """A service under load.

    :param onlooker: keeps every checkpoint that was shown.
    """

    pair: Pair
    server: LiveServer
    senders: Senders
    recorder: Recorder
    onlooker: Onlooker = field(init=False)

    def __post_init__(self) -> None:
        """Let somebody look at the ledger."""
        self.onlooker = Onlooker([self.server.instance])

    def is_sealing(self) -> bool:
        """Return whether a worker holds the turn to seal at this moment."""
        with (self.server.instance / "ledger" / "lock").open("ab") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
            return False


@contextmanager
def under_load(pair: Pair, folder: Path) -> Iterator[Scene]:
    """Run the service on a pair with people who send enquiries, and end both in order."""
    recorder = Recorder()
    with mail_server(recorder) as port:
        server = LiveServer(
            folder,
            ZONE_DATABASE_URL=pair.url,
            ZONE_WEB_PROCESSES="2",
            ZONE_SMTP_URL=f"smtp://127.0.0.1:{port}",
            ZONE_ENQUIRIES_A_MINUTE="1000000",
            ZONE_TRUSTED_PROXIES="127.0.0.1",
        )
        with server:
            scene = Scene(pair, server, Senders(server.port), recorder)
            with scene.onlooker.looking(), scene.senders.at_work():
                scene.senders.wait_for(WARM)
                yield scene
            server.stop(signal.SIGTERM)
            finish(scene)


def finish(scene: Scene) -> None:
    """Let another worker finish, as on another host, until nothing waits."""
    with opened(scene.pair.url) as database:
        let_claims_run_out(database)
        log = scene.server.log.with_name("worker.log")
        with ZoneProcess("worker", settings=scene.server.settings, log=log) as worker:
            wait_until_sent(database)
            wait_until(lambda: not count_pending(database), "no entry is pending")
            worker.stop()


def check_promises(scene: Scene, copies: int = 1) -> None:
    """Check that nothing acknowledged is lost, and that the ledger continues all it ever showed.

    :param copies: how many times a mail may have been sent, each time as the same mail.
    """
    with opened(scene.pair.url) as database:
        check_nothing_lost(database, scene.senders.accepted, scene.recorder, copies)
        check_ledger(scene, database)


def check_ledger(scene: Scene, database: Database) -> None:
    """Check the ledger as an operator does, and that it continues all that was ever shown."""
    assert "Everything holds." in run_zone("check", settings=scene.server.settings).stdout
    settings = Settings(scene.server.instance, origin=scene.server.origin)
    scene.onlooker.look()
    check_every_checkpoint(database, LedgerFolder(settings), scene.onlooker.notes)
