"""`python -m tests.soak [--minutes 20] [sqlite] [postgresql]`: a soak, and its report.

The exit status is 0 only if every error is explained by a fault of its moment, each acknowledged
enquiry is stored once, and `zone check` says that everything holds.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.core.db import Database
from tests.failover.pair import Pair, running_pair
from tests.soak.breaking import Breaking
from tests.soak.load import Load
from tests.soak.meter import Meter
from tests.soak.tally import Tally
from tests.support.databases import ENGINES
from tests.support.disks import SmallDisk, small_disk
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


def main() -> int:
    """Soak the engines that are named, or both; return 1 if anything does not hold."""
    parser = argparse.ArgumentParser(prog="make soak")
    parser.add_argument("engines", nargs="*", metavar="ENGINE", help="sqlite or postgresql")
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args()
    print(f"Seed {given.seed}.")
    engines = [each for each in ENGINES if each in given.engines or not given.engines]
    sound = [_soak(engine, given.minutes, given.seed) for engine in engines]
    return 0 if all(sound) else 1


def _soak(engine: str, minutes: float, seed: int) -> bool:
    print(f"\n{engine}: {minutes:g} minutes of mixed load with faults.", flush=True)
    tally, recorder = Tally(), Recorder()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="zone-soak-")))
        disk = stack.enter_context(_disk(folder))
        pair = stack.enter_context(_pair(engine))
        port = stack.enter_context(mail_server(recorder))
        server = _server(disk.path if disk else folder, port, pair)
        url = pair.url if pair else f"sqlite:///{server.instance / 'zone.db'}"
        breaking = Breaking(server, tally, random.Random(seed), disk, pair)
        senders, meter = Senders(server.port, timeout=TIMEOUT, reads=True), Meter(server)
        with server:
            load = Load(server, url, tally)
            with load.at_work(), senders.at_work(), meter.running():
                _break_until(time.monotonic() + minutes * 60, breaking, senders)
            server.stop()
        _drain(server, url)
        for refused in senders.refused:
            tally.note("form", refused.status, at=refused.at)
        for at in senders.unanswered:
            tally.note("form", "no answer", at=at, took=TIMEOUT)
        return _report(server, tally, senders, load, meter)


def _break_until(end: float, breaking: Breaking, senders: Senders) -> None:
    """Let one thing after the other fail, and say so; the last third passes without a fault.

    Only processes that live for minutes show whether memory stays flat.
    """
    chance, begun = breaking.chance, time.monotonic()
    quiet, middle = end - (end - begun) / 3, (begun + end) / 2
    while time.monotonic() < quiet:
        time.sleep(chance.uniform(*PAUSE))
        if breaking.pair is not None and not breaking.failed_over and time.monotonic() > middle:
            breaking.fail_over()
            name = "failover"
        elif time.monotonic() < quiet:
            name = breaking.break_something()
        else:
            break
        asked = sum(breaking.tally.asked.values())
        print(f"  {time.monotonic() - begun:5.0f} s  {name}; {asked} requests, "
              f"{len(senders.accepted)} enquiries", flush=True)  # fmt: skip
    time.sleep(max(0.0, end - time.monotonic()))


@contextmanager
def _disk(folder: Path) -> Iterator[SmallDisk | None]:
    if os.geteuid() != 0:
        print("  Not as root: no disk can be filled.")
        yield None
    else:
        with small_disk(folder, MEGABYTES) as disk:
            yield disk


@contextmanager
def _pair(engine: str) -> Iterator[Pair | None]:
    if engine == "sqlite":
        yield None
    else:
        with running_pair() as pair:
            pair.make_whole()
            yield pair


def _server(folder: Path, mail_port: int, pair: Pair | None) -> LiveServer:
    server = LiveServer(
        folder,
        **({"ZONE_DATABASE_URL": pair.url} if pair else {}),
        ZONE_WEB_PROCESSES="2",
        ZONE_SMTP_URL=f"smtp://127.0.0.1:{mail_port}",
        ZONE_ENQUIRIES_A_MINUTE="1000000",
        ZONE_TRUSTED_PROXIES="127.0.0.1",
        ZONE_EXPORT_APPROVAL_ROWS="0",
    )
    # Imports are made by this process, with the key that tests have.
    share_ledger_key(server.instance)
    return server


def _drain(server: LiveServer, url: str) -> None:
    """Let everything that waits be sent and sealed."""
    database = Database(url)
    let_claims_run_out(database)
    with server:
        wait_until_sent(database)
        server.stop()
    database.dispose()


def _report(server: LiveServer, tally: Tally, senders: Senders, load: Load, meter: Meter) -> bool:
    references = server.instance.parent / "references"
    told = [each.reference for each in senders.accepted if each.reference]
    references.write_text("".join(f"{each}\n" for each in told))
    checked = run_zone_apart(
        "check", "--references", str(references), settings=server.settings, status=None
    )
    unexplained = tally.unexplained()
    print("  Requests: " + ", ".join(f"{what} {n}" for what, n in sorted(tally.asked.items())))
    print(f"  Enquiries acknowledged: {len(senders.accepted)}; imported: {load.imported}")
    print(f"  References read on confirmations, and looked for: {len(told)}")
    print(f"  Without an answer, and sent again: {len(senders.unanswered)}")
    print("  Faults: " + ", ".join(name for name, _begun, _ended in tally.faults))
    for kind, count in sorted(tally.explained().items()):
        print(f"  Explained by a fault: {kind}: {count}")
    for kind, count in sorted(unexplained.items()):
        print(f"  UNEXPLAINED: {kind}: {count}")
    for line in meter.lines():
        print(line)
    print("  " + checked.output.strip().replace("\n", "\n  "), flush=True)
    kept = all(not each.lost for each in senders.refused)
    if not kept:
        print("  TEXT LOST from a page that refused an enquiry.")
    return not unexplained and kept and checked.status == 0


if __name__ == "__main__":
    sys.exit(main())
