"""`python -m tests.soak [--minutes 20] [sqlite] [postgresql]`: a soak, and its report.

It fails unless every error is explained by a fault of its moment, each acknowledged enquiry is
stored once, and `zone check` says that everything holds.
"""

import os
import random
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from tests import harness
from tests.failover.pair import running_pair
from tests.harness import RESULTS, Figure, Part, Tool, say
from tests.soak.breaking import Breaking
from tests.soak.load import Load
from tests.soak.meter import Meter
from tests.soak.tally import Tally
from tests.support.databases import ENGINES, opened
from tests.support.disks import small_disk
from tests.support.enquiries.answers import share_ledger_key
from tests.support.enquiries.senders import Senders
from tests.support.live_server import LiveServer
from tests.support.mail.draining import let_claims_run_out, wait_until_sent
from tests.support.mail.server import Recorder, mail_server
from tests.support.zone_command import run_zone_apart

MEGABYTES = 256
TIMEOUT = 30.0
"""Seconds after which a sender asks again."""

PAUSE = (5.0, 20.0)
"""Seconds between two faults."""


def soak(engine: str, given: Namespace) -> Iterator[Figure]:
    """Keep the service under load on an engine while its parts fail; yield what came of it."""
    say(f"{given.minutes:g} minutes of mixed load with faults, by the seed {given.seed}.")
    tally = Tally()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="zone-soak-")))
        disk = pair = None
        if os.geteuid() == 0:
            disk = stack.enter_context(small_disk(folder, MEGABYTES))
        else:
            say("Not as root: no disk can be filled.")
        if engine == "postgresql":
            pair = stack.enter_context(running_pair())
            pair.make_whole()
        mail = stack.enter_context(mail_server(Recorder()))
        server = LiveServer(
            disk.path if disk else folder,
            **({"ZONE_DATABASE_URL": pair.url} if pair else {}),
            ZONE_WEB_PROCESSES="2",
            ZONE_SMTP_URL=f"smtp://127.0.0.1:{mail}",
            ZONE_ENQUIRIES_A_MINUTE="1000000",
            ZONE_TRUSTED_PROXIES="127.0.0.1",
            ZONE_EXPORT_APPROVAL_ROWS="0",
        )
        # Imports are made by this process, with the key that tests have.
        share_ledger_key(server.instance)
        url = pair.url if pair else f"sqlite:///{server.instance / 'zone.db'}"
        breaking = Breaking(server, tally, random.Random(given.seed), disk, pair)
        senders, meter = Senders(server.port, timeout=TIMEOUT, reads=True), Meter(server)
        with server:
            load = Load(server, url, tally)
            with load.at_work(), senders.at_work(), meter.running():
                _break_until(time.monotonic() + given.minutes * 60, breaking, senders)
            server.stop()
        _drain(server, url)
        yield from _figures(engine, server, tally, senders)
        yield Figure(f"enquiries imported, {engine}", [load.imported])
        yield from meter.figures(engine)


def _break_until(end: float, breaking: Breaking, senders: Senders) -> None:
    """Let one thing after the other fail, and say so; the last third passes without a fault.

    Only processes that live for minutes show whether memory stays flat.
    """
    begun = time.monotonic()
    quiet, middle = end - (end - begun) / 3, (begun + end) / 2
    while time.monotonic() < quiet:
        time.sleep(breaking.chance.uniform(*PAUSE))
        if time.monotonic() < quiet:
            name = breaking.break_something(fail_over=time.monotonic() > middle)
            asked = sum(breaking.tally.asked.values())
            say(f"{time.monotonic() - begun:5.0f} s  {name}; {asked} requests, "
                f"{len(senders.accepted)} enquiries")  # fmt: skip
    time.sleep(max(0.0, end - time.monotonic()))


def _drain(server: LiveServer, url: str) -> None:
    """Let everything that waits be sent and sealed."""
    with opened(url) as database:
        let_claims_run_out(database)
        with server:
            wait_until_sent(database)
            server.stop()


def _figures(engine: str, server: LiveServer, tally: Tally, senders: Senders) -> Iterator[Figure]:
    """Yield the requests and their errors, and whether everything that was promised holds."""
    for refused in senders.refused:
        tally.note("form", refused.status, at=refused.at)
    for at in senders.unanswered:
        tally.note("form", "no answer", at=at, took=TIMEOUT)
    references = server.instance.parent / "references"
    told = [each.reference for each in senders.accepted if each.reference]
    references.write_text("".join(f"{each}\n" for each in told))
    checked = run_zone_apart(
        "check", "--references", str(references), settings=server.settings, status=None
    )
    say(checked.output.strip())
    for what, count in sorted(tally.asked.items()):
        yield Figure(f"requests to {what}, {engine}", [count])
    yield Figure(f"enquiries acknowledged, {engine}", [len(senders.accepted)], least=1)
    yield Figure(f"references looked for, {engine}", [len(told)], least=1)
    yield Figure(f"faults, {engine}", [len(tally.faults)])
    for kind, count in sorted(tally.explained().items()):
        yield Figure(f"explained by a fault: {kind}, {engine}", [count])
    unexplained = tally.unexplained()
    for kind, count in sorted(unexplained.items()):
        say(f"UNEXPLAINED: {kind}: {count}")
    yield Figure(f"errors that no fault explains, {engine}", [unexplained.total()], most=0)
    lost = sum(bool(each.lost) for each in senders.refused)
    yield Figure(f"pages that lost the text they refused, {engine}", [lost], most=0)
    yield Figure(f"status of zone check, {engine}", [checked.status], most=0)


SOAK = Tool(
    "tests.soak",
    "Keep the service under mixed load while its parts are killed and fail.",
    {
        engine: Part(f"Mixed load with faults on {engine}.", partial(soak, engine))
        for engine in ENGINES
    },
    RESULTS / "soak.json",
    options={
        "--minutes": {"type": float, "default": 20.0, "help": "how long each engine is kept"},
        "--seed": {"type": int, "default": random.randrange(10**6), "help": "of the faults"},
    },
)

if __name__ == "__main__":
    harness.main(SOAK)
