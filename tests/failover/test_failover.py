"""When PostgreSQL's primary is lost and its standby takes over, nothing acknowledged is lost."""

import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.failover.pair import Pair, running_pair
from tests.failover.scene import Scene, check_promises, under_load
from tests.support.disks import SmallDisk, small_disk
from tests.support.live_server import send_signal
from tests.support.pages.http_client import HttpVisitor
from tests.support.sizes import full_size
from tests.support.waiting import wait_until

BACK_SECONDS = 5.0
"""Seconds after the promotion within which an enquiry is acknowledged again."""

MORE = 20 if full_size() else 3
"""Enquiries that are acknowledged after each fault."""

LONG, SETTLED = 8.0, 1.0
"""Seconds: more than a person waits for an answer, and more than an answer is on its way."""

KILLS = 3
MEGABYTES = 48


Fault = Callable[[Scene], None]


@pytest.fixture(scope="module")
def servers() -> Iterator[Pair]:
    """A primary and its standby, for all tests here."""
    with running_pair() as pair:
        yield pair


@pytest.fixture
def pair(servers: Pair) -> Pair:
    """A whole pair with an empty database."""
    servers.make_whole()
    return servers


def take_over(scene: Scene) -> None:
    """Promote the standby, and see that the service is back soon."""
    scene.pair.promote()
    promoted = time.monotonic()
    assert scene.senders.wait_for(MORE, promoted).at - promoted < BACK_SECONDS


def the_primary_is_killed(scene: Scene) -> None:
    """Kill the primary: people are told so, and keep their text, until the standby takes over."""
    killed = time.monotonic()
    scene.pair.primary.kill()
    scene.senders.wait_until_refused(killed)
    visitor = HttpVisitor(scene.server.port)
    assert "<h1" in visitor.get("/en/")
    assert 'name="csrf_token"' in visitor.get("/zh/contact")
    assert visitor.get("/healthz") == "ok\n"
    visitor.close()
    take_over(scene)


def the_standby_is_gone_while_commits_wait(scene: Scene) -> None:
    """Kill the standby, then the primary whose commits wait for it: none was acknowledged."""
    scene.pair.standby.kill()
    wait_until(lambda: scene.pair.primary.commits_wait, "a commit waits", pause=0.001)
    # What had reached the standby just before is acknowledged in this time.
    time.sleep(SETTLED)
    accepted = len(scene.senders.accepted)
    time.sleep(LONG)
    assert len(scene.senders.accepted) == accepted
    scene.pair.primary.kill()
    scene.pair.start_standby()
    take_over(scene)


def the_standby_comes_back(scene: Scene) -> None:
    """Kill the standby for a while: commits wait for it, and go on with it."""
    scene.pair.standby.kill()
    wait_until(lambda: scene.pair.primary.commits_wait, "a commit waits", pause=0.001)
    time.sleep(LONG)
    scene.pair.start_standby()
    scene.senders.wait_for(MORE, time.monotonic())


def the_worker_is_killed_while_sealing(scene: Scene) -> None:
    """Kill the worker whenever it seals, and the primary the last time."""
    for last in [False] * KILLS + [True]:
        wait_until(scene.is_sealing, "a worker seals", pause=0.001)
        workers = scene.server.workers()
        send_signal(signal.SIGKILL, workers)
        scene.server.wait_until_gone(workers)
        if last:
            scene.pair.primary.kill()
    take_over(scene)


def processes_are_paused(scene: Scene) -> None:
    """Pause the worker while it seals, then a web process, for longer than people wait."""
    wait_until(scene.is_sealing, "a worker seals", pause=0.001)
    paused(scene.server.workers())
    paused(scene.server.web_processes()[:1])
    scene.senders.wait_for(MORE, time.monotonic())


def the_primary_is_paused(scene: Scene) -> None:
    """Pause the primary, as a machine that hangs, until it is fenced off."""
    stopped = scene.pair.primary.pause()
    time.sleep(SETTLED)
    accepted, visitor = len(scene.senders.accepted), HttpVisitor(scene.server.port)
    time.sleep(LONG)
    assert "<h1" in visitor.get("/en/")
    assert visitor.get("/healthz") == "ok\n"
    visitor.close()
    assert len(scene.senders.accepted) == accepted
    assert stopped
    scene.pair.primary.kill()
    take_over(scene)


def the_disk_of_a_web_host_is_full(scene: Scene) -> None:
    """Fill the disk of the instance's folder: data stored elsewhere is accepted."""
    disk = SmallDisk(scene.server.instance.parent)
    disk.fill(scene.server.log)
    scene.senders.wait_for(MORE, time.monotonic())
    scene.pair.primary.kill()
    take_over(scene)
    disk.free()
    scene.senders.wait_for(MORE, time.monotonic())


def paused(pids: Sequence[int]) -> None:
    """Stop processes for longer than people wait, and let them go on."""
    assert pids
    send_signal(signal.SIGSTOP, pids)
    time.sleep(LONG)
    send_signal(signal.SIGCONT, pids)


FAULTS: tuple[Fault, ...] = (the_primary_is_killed,)
if full_size():
    FAULTS += (
        the_standby_is_gone_while_commits_wait,
        the_standby_comes_back,
        the_worker_is_killed_while_sealing,
        processes_are_paused,
        the_primary_is_paused,
        the_disk_of_a_web_host_is_full,
    )


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_acknowledged_is_lost_when(fault: Fault, pair: Pair, tmp_path: Path) -> None:
    with small_disk(tmp_path, MEGABYTES) if full_size() else nullcontext() as disk:
        with under_load(pair, disk.path if disk else tmp_path) as scene:
            fault(scene)

        # A worker that is killed between sending a mail and recording it sends it again.
        check_promises(scene, copies=2 if fault is the_worker_is_killed_while_sealing else 1)
    assert {each.status for each in scene.senders.refused} <= {503}
    assert [each for each in scene.senders.refused if each.lost] == []
