"""A worker tells its supervisor that it goes on, after each round of its short work."""

import importlib
import threading
from datetime import timedelta
from queue import SimpleQueue

import pytest

from app.core.db import Database
from app.core.periodic_work import PeriodicWork
from tests.support.mail.mailing import NullMailer, mail_tools
from tests.support.waiting import PATIENCE, wait_until

# The package has a command of the same name, which `import` would give.
module = importlib.import_module("app.cli.worker")


@pytest.mark.parametrize("hangs", ["short", "long"])
def test_short_work_that_hangs_silences_the_worker_and_long_work_does_not(
    database: Database, monkeypatch: pytest.MonkeyPatch, hangs: str
) -> None:
    monkeypatch.setattr(module, "_PAUSE_SECONDS", 0.01)
    told, begun, going_on = list[bool](), threading.Event(), threading.Event()

    def hang(_now: object) -> None:
        begun.set()
        going_on.wait(PATIENCE)

    work = PeriodicWork("hangs", timedelta(days=1), hang, long=hangs == "long")
    other = PeriodicWork("another", timedelta(days=1), lambda _now: None)
    stopping, ended = threading.Event(), SimpleQueue[str]()
    loops = module._loops(
        database,
        lambda: mail_tools(NullMailer()),
        [other, work],
        stopping,
        lambda: told.append(True),
    )
    [short, *long] = [each for each in loops if each.name in {"periodic", "long"}]
    threads = [threading.Thread(target=each.run, args=(stopping, ended)) for each in (short, *long)]
    for each in threads:
        each.start()
    assert begun.wait(PATIENCE)
    if hangs == "long":
        wait_until(lambda: len(told) > 2, "it speaks on")
    silent = not told
    stopping.set()
    going_on.set()
    for each in threads:
        each.join(PATIENCE)

    assert silent is (hangs == "short")
