"""When PostgreSQL's primary is lost and its standby takes over, nothing acknowledged is lost."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.failover.pair import Pair, running_pair
from tests.failover.scene import Scene, check_nothing_lost, under_load
from tests.support.pages.http_client import HttpVisitor
from tests.support.sizes import full_size

BACK_SECONDS = 5.0
"""Seconds after the promotion within which an enquiry is acknowledged again."""

MORE = 20 if full_size() else 3
"""Enquiries that are acknowledged after each fault."""


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


@pytest.mark.parametrize("fault", [the_primary_is_killed])
def test_nothing_acknowledged_is_lost_when(fault: Fault, pair: Pair, tmp_path: Path) -> None:
    with under_load(pair, tmp_path) as scene:
        fault(scene)

    check_nothing_lost(scene)
    assert {each.status for each in scene.senders.refused} <= {503}
    assert [each for each in scene.senders.refused if each.lost] == []
