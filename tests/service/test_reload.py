"""New processes take over from old ones without a failed request; a stop ends begun work."""

import os
import re
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from app.cli.generations import HANDOVER_SECONDS
from app.cli.web import _HEADER_SECONDS
from tests.service.test_slow_connections import form_request, line_to
from tests.support.enquiries.contact import complete_fields
from tests.support.enquiries.senders import Senders
from tests.support.live_server import CHECKOUT, LiveServer, free_port
from tests.support.pages.http_client import HttpVisitor, fetched
from tests.support.waiting import PATIENCE, wait_until
from tests.support.zone_command import run_zone, run_zone_apart

RELOADED = "Reloaded: new processes serve"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A site with two web processes."""
    with LiveServer(tmp_path_factory.mktemp("reload"), ZONE_WEB_PROCESSES="2") as running:
        yield running


def test_a_proxy_closes_idle_connections_before_old_processes_do() -> None:
    shipped = (CHECKOUT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    [idle] = re.findall(r"upstream .*?keepalive_timeout (\d+)s;", shipped, re.DOTALL)

    assert int(idle) < HANDOVER_SECONDS < _HEADER_SECONDS


def set_own(server: LiveServer, text: str) -> None:
    """Write the instance's file of settings."""
    own = server.instance / "zone.toml"
    own.write_text(text, encoding="utf-8")
    own.chmod(0o600)


def wait_for_reloads(server: LiveServer, count: int) -> None:
    wait_until(lambda: server.output.count(RELOADED) >= count, "reloaded", lambda: server.output)


def wait_for_one_worker(server: LiveServer) -> None:
    wait_until(lambda: len(server.workers()) == 1, "one worker is left", lambda: server.output)


def test_no_request_fails_while_the_service_reloads_twice(server: LiveServer) -> None:
    workers = server.workers()
    with Senders(server.port, timeout=PATIENCE).at_work() as senders:
        run_zone("reload", settings=server.settings)
        wait_for_reloads(server, 1)
        os.kill(server.pid, signal.SIGHUP)
        wait_for_reloads(server, 2)

    assert len(senders.accepted) > len("four")
    assert (senders.refused, senders.unanswered) == ([], [])
    server.wait_until_gone(workers)
    wait_for_one_worker(server)


def test_a_reload_during_the_start_follows_it(tmp_path: Path) -> None:
    server = LiveServer(tmp_path)
    with ExitStack() as ending, ThreadPoolExecutor(1) as threads:
        ending.callback(server.kill)
        starting = threads.submit(server.start)
        wait_until(
            lambda: not run_zone_apart("reload", settings=server.settings, status=None).status,
            "the service can be told to reload",
        )
        starting.result()
        wait_for_reloads(server, 1)


def test_a_second_service_of_an_instance_is_refused(server: LiveServer) -> None:
    settings = {**server.settings, "ZONE_PORT": str(free_port())}

    assert f"(process {server.pid})" in run_zone_apart("run", settings=settings, status=1).stderr
    assert server.web_processes()


def test_a_reload_serves_by_the_settings_of_now(server: LiveServer) -> None:
    reloads = server.output.count(RELOADED)
    set_own(server, 'operator_name = "Harbour Office"\n')

    run_zone("reload", settings=server.settings)
    wait_for_reloads(server, reloads + 1)

    # An old process may take one more connection before it sees that it is relieved.
    wait_until(
        lambda: "Harbour Office" in fetched(server.port, "/en/contact"), "the new name is shown"
    )


def test_the_service_reloads_by_itself_once_a_key_is_rotated(server: LiveServer) -> None:
    reloads = server.output.count(RELOADED)

    run_zone("secrets", "rotate", "csrf", settings=server.settings)

    wait_for_reloads(server, reloads + 1)


def test_the_old_processes_go_on_if_the_new_ones_cannot_start(server: LiveServer) -> None:
    set_own(server, 'time_zone = "Nowhere"\n')
    os.kill(server.pid, signal.SIGHUP)
    server.wait_for_output("The new processes did not start, so the old ones go on")
    set_own(server, "")

    assert "ZONE_TIME_ZONE" in server.output
    with closing(HttpVisitor(server.port, PATIENCE)) as visitor:
        assert visitor.send_form({**visitor.open_form(), **complete_fields()}) == 303
    wait_for_one_worker(server)


def test_a_request_in_flight_is_answered_before_a_stop(tmp_path: Path) -> None:
    with LiveServer(tmp_path) as server:
        head, body = form_request(server)
        with (
            ThreadPoolExecutor(1) as threads,
            line_to(server) as line,
        ):
            line.sendall(head + body[:100])
            stopping = threads.submit(server.stop)
            time.sleep(1)
            line.sendall(body[100:])
            answer = line.recv(64)
        stopping.result()

    assert answer.startswith(b"HTTP/1.1 303")


def test_a_reload_needs_a_running_service(tmp_path: Path) -> None:
    settings = {"ZONE_INSTANCE": str(tmp_path)}

    assert "zone run" in run_zone("reload", settings=settings, status=1).stderr
