"""Writers and sealers in separate processes, killed at random and started again.

One helper process imports the service once and forks the others, so that a killed one is back
at once; the tests' own process may have threads, which must not be forked.
"""

import logging
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import structlog

from app.core import clock
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import StorageUnavailable
from app.core.steps.records import write_audit
from app.ledger.rules.halt import LedgerHalted
from app.ledger.sealing import seal_ledger
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    RECEPTION,
    make_notice,
    make_submission,
    submit_enquiry,
)
from tests.support.ledger.sealing import make_sealer
from tests.support.live_server import CHECKOUT
from tests.support.waiting import PATIENCE, wait_until

WRITERS = 2
THREADS_EACH = 32
BETWEEN_KILLS = (0.02, 0.4)
"""Seconds: the shortest hits the sealer at its start, the longest lets it seal for some time."""
KILLS_TO_A_CHECKPOINT = 8
"""After so many kills, the sealers live until one has sealed: a busy machine needs longer."""
ONE_WRITER_IN = 8
"""One in so many kills is of a writer."""
LEAST_KILLS = 16
"""The least number of kills before the end, however slow the machine is."""


@dataclass(frozen=True)
class Load:
    """Processes at work on one database.

    :param folder: the folder for their results, and for the file that ends them.
    :param instances: for each sealer, the instance folder whose keys it seals with.
    :param accepted: for each writer process, the references that it received, one per line.
    """

    url: str
    folder: Path
    instances: Sequence[Path]

    @property
    def over(self) -> Path:
        """The file whose existence ends the load."""
        return self.folder / "over"

    def killed(self, kind: str = "") -> int:
        """Return the number of processes killed so far, of one kind or of both."""
        kinds = (self.folder / "killed").read_text().splitlines()
        return len(kinds) if not kind else kinds.count(kind)

    def note_killed(self, kind: str) -> None:
        """Record that a process was killed."""
        with (self.folder / "killed").open("a") as file:
            file.write(f"{kind}\n")

    def accepted(self) -> list[str]:
        """Return every reference received by a writer, including writers killed since."""
        files = self.folder.glob("accepted-*")
        return [line for path in files for line in path.read_text().splitlines()]

    def checkpoints(self) -> list[bytes]:
        """Return the checkpoint that each instance shows now."""
        return [(each / "ledger" / "checkpoint").read_bytes() for each in self.instances]

    def halts(self) -> set[str]:
        """Return the message of every halt of a sealer."""
        files = self.folder.glob("halts-*")
        return {line for path in files for line in path.read_text().splitlines()}


@contextmanager
def under_load(load: Load, seed: int) -> Iterator[None]:
    """Let writers write, and kill writers and sealers, until the block ends."""
    (load.folder / "killed").touch()
    arguments = [load.url, str(load.folder), str(seed), *map(str, load.instances)]
    log = load.folder / "log"
    with log.open("wb") as written:
        keeper = subprocess.Popen(
            [sys.executable, "-m", "tests.support.ledger.load", *arguments],
            cwd=CHECKOUT,
            stdin=subprocess.DEVNULL,
            stdout=written,
            stderr=written,
            start_new_session=True,
        )
    try:
        yield
        wait_until(
            lambda: load.killed() >= LEAST_KILLS or keeper.poll() is not None,
            f"{LEAST_KILLS} processes killed",
            load.killed,
        )
        load.over.touch()
        assert keeper.wait(PATIENCE) == 0, log.read_text()[-4000:]
    finally:
        # Its children are in its session, and would outlive it.
        with suppress(ProcessLookupError):
            os.killpg(keeper.pid, signal.SIGKILL)
        keeper.wait()


def write_until_over(load: Load) -> None:
    """Store enquiries from many threads at once, with an audit event now and then."""
    database = Database(load.url)
    told = os.open(load.folder / f"accepted-{os.getpid()}", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    with ThreadPoolExecutor(THREADS_EACH) as threads:
        list(threads.map(partial(_write, load, database, told), range(THREADS_EACH)))


def _write(load: Load, database: Database, told: int, number: int) -> None:
    reception = replace(RECEPTION, minute_limit=10**9)
    sent = 0
    while not load.over.exists():
        sent += 1
        name, now = f"{os.getpid()}.{number}.{sent}", clock.now()
        submission = make_submission(
            email=f"{name}@example.com",
            idempotency_key=f"under-load-{name}",
            notice=make_notice(shown_at=now),
        )
        with suppress(StorageUnavailable):
            received = submit_enquiry(database, reception, submission, now)
            os.write(told, f"{received.reference}\n".encode())
            if sent % 4 == 0:
                with database.transaction() as session:
                    event = AuditEvent.LEAD_VIEWED
                    write_audit(session, LEDGER_KEY, event, actor="staff", at=clock.now())


def seal_until_killed(load: Load, instance: Path) -> None:
    """Seal again and again, and record each halt, as the worker does."""
    database = Database(load.url)
    sealer = make_sealer(instance, database)
    told = os.open(load.folder / f"halts-{os.getpid()}", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    while True:
        try:
            seal_ledger(database, sealer, clock.now())
        except LedgerHalted as halted:
            os.write(told, f"{halted}\n".encode())
        except StorageUnavailable:
            continue
        time.sleep(0.002)


class Keeper:
    """Starts the processes, kills them one by one at random, and restarts them."""

    def __init__(self, load: Load, seed: int) -> None:
        self._load, self._chance = load, random.Random(seed)
        self._writers = [self._writer() for _ in range(WRITERS)]
        self._sealers = {self._sealer(instance): instance for instance in load.instances}

    def run(self) -> None:
        """Go on until the load is over, let the writers end, and kill the sealers at last."""
        while not self._load.over.exists():
            time.sleep(self._chance.uniform(*BETWEEN_KILLS))
            if self._load.killed() % KILLS_TO_A_CHECKPOINT == 0:
                self._wait_for_a_checkpoint()
            if (self._load.killed() + 1) % ONE_WRITER_IN:
                self._replace_sealer()
            else:
                self._replace_writer()
        for writer in self._writers:
            _, status = os.waitpid(writer, 0)
            assert status == 0, f"A writer ended with {status}."
        for sealer in self._sealers:
            _kill(sealer)

    def _wait_for_a_checkpoint(self) -> None:
        before = self._load.checkpoints()
        while self._load.checkpoints() == before and not self._load.over.exists():
            time.sleep(0.01)

    def _replace_sealer(self) -> None:
        sealer = self._chance.choice(list(self._sealers))
        instance = self._sealers.pop(sealer)
        _kill(sealer)
        self._load.note_killed("sealer")
        self._sealers[self._sealer(instance)] = instance

    def _replace_writer(self) -> None:
        if self._load.over.exists():
            # It may have ended of its own accord by now, as it should.
            return
        _kill(self._writers.pop(0))
        self._load.note_killed("writer")
        self._writers.append(self._writer())

    def _writer(self) -> int:
        return _forked(lambda: write_until_over(self._load))

    def _sealer(self, instance: Path) -> int:
        return _forked(lambda: seal_until_killed(self._load, instance))


def _forked(work: Callable[[], None]) -> int:
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        work()
        status = 0
    finally:
        if status:
            sys.excepthook(*sys.exc_info())
            sys.stderr.flush()
        os._exit(status)


def _kill(child: int) -> None:
    """Kill a process, and fail if it had already ended."""
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"A process ended by itself, with {status}."


def main(url: str, folder: str, seed: str, *instances: str) -> None:
    """Keep the load up until it is over."""
    # Halts are recorded in their own files; here they would hide why a process ended.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    Keeper(Load(url, Path(folder), [Path(instance) for instance in instances]), int(seed)).run()


if __name__ == "__main__":
    main(*sys.argv[1:])
