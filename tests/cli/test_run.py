"""`zone run` for an operator: start, stop, restart, and refusals in one sentence."""

import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest

from app.cli.service import _greet, prepare_instance
from app.core.config import Settings
from app.core.outside.secret_files import create_missing_secrets
from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import (
    LiveServer,
    descendants,
    free_port,
)
from tests.support.pages.http_client import HttpVisitor
from tests.support.waiting import PATIENCE, wait_until
from tests.support.zone_command import run_zone, run_zone_apart

SET_UP_LINK = re.compile(r"http://localhost:\d+/staff/set-up/[\w-]{22}")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LiveServer]:
    """A separate server for this test."""
    own = LiveServer(tmp_path)
    yield own
    own.kill()


def receipt_on(visitor: HttpVisitor, path: str) -> str:
    """Return a confirmation up to its downloads, to which the next hour adds the proof."""
    receipt, _, _ = visitor.get(path).partition('class="no-print"')
    assert "GDZ-" in receipt
    return receipt


def stop_all(server: LiveServer, number: signal.Signals) -> None:
    """Stop a server by one signal, and fail if that leaves a process or a traceback."""
    children = descendants(server.pid)
    server.stop(number)

    assert len(children) >= 3
    server.wait_until_gone(children)
    assert "Stopped." in server.output
    assert "Traceback" not in server.output


def test_one_signal_stops_all_and_a_second_start_finds_everything_as_it_was(
    server: LiveServer,
) -> None:
    server.start()
    first_link = server.set_up_link
    visitor = HttpVisitor(server.port)
    assert visitor.send_form({**complete_fields(), **visitor.open_form()}) == 303
    received = visitor.location
    before = receipt_on(visitor, received)
    visitor.close()
    secrets = {path.name: path.read_text() for path in (server.instance / "secrets").iterdir()}
    stop_all(server, signal.SIGTERM)
    # The file alone is whole, without its log beside it.
    copy = shutil.copy(server.instance / "zone.db", server.instance.parent / "copy.db")
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT count(*) FROM enquiry").fetchone() == (1,)
    server.start()
    second_link = server.set_up_link

    assert receipt_on(visitor, received) == before
    assert {p.name: p.read_text() for p in (server.instance / "secrets").iterdir()} == secrets
    assert SET_UP_LINK.fullmatch(first_link)
    assert SET_UP_LINK.fullmatch(second_link)
    assert first_link != second_link
    assert "published" not in server.output
    visitor.close()
    server.wait_for_output("Ctrl-C")
    stop_all(server, signal.SIGINT)


@pytest.mark.parametrize(
    ("killed", "told"), [(0, ""), (1, "The service's process was ended by signal 9.")]
)
def test_no_process_outlives_the_supervisor_or_the_services_own_if_one_is_killed(
    server: LiveServer, killed: int, told: str
) -> None:
    server.start()
    processes = [server.pid, *descendants(server.pid)]
    os.kill(processes[killed], signal.SIGKILL)
    server.wait_for_output(told)
    server.reap()

    server.wait_until_gone(processes[killed + 1 :])


def test_a_port_in_use_is_named_with_the_setting_that_changes_it(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        monkeypatch.setenv("ZONE_PORT", port)
        ended = run_zone("run", status=1)

    assert (f"127.0.0.1:{port}" in ended.stderr, "ZONE_PORT" in ended.stderr) == (True, True)


def test_in_production_a_missing_secret_stops_the_start_with_advice(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZONE_ORIGIN", "https://invest.example.org")
    monkeypatch.setenv("ZONE_PORT", str(free_port()))
    refused = run_zone_apart("run", status=1)
    run_zone("secrets", "create")
    run_zone("db", "upgrade")
    (key := instance / "secrets" / "session_key").chmod(0o644)
    readable = run_zone("run", "--prepare", status=1)

    assert "secrets create`" in refused.stderr
    assert f"`chmod 600 {key}`" in readable.stderr


def test_dead_processes_are_replaced_and_every_line_about_it_has_the_form_of_the_log(
    tmp_path: Path,
) -> None:
    address = f"zone-{uuid4().hex}"
    manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    manager.bind(f"\0{address}")
    manager.settimeout(PATIENCE)
    with (
        manager,
        LiveServer(tmp_path, ZONE_LOG_FORMAT="json", NOTIFY_SOCKET=f"@{address}") as server,
    ):
        assert manager.recv(100) == b"WATCHDOG=1"
        [first] = server.workers()
        [serving] = server.web_processes()
        os.kill(first, signal.SIGKILL)
        os.kill(serving, signal.SIGKILL)
        server.wait_for_output("`zone worker` stopped unexpectedly")
        server.wait_for_output("Unexpected exit from worker")
        wait_until(
            lambda: (
                server.workers() not in ([], [first])
                and server.web_processes() not in ([], [serving])
            ),
            "both were started again",
            lambda: server.output,
        )
        visitor = HttpVisitor(server.port)
        assert visitor.get("/healthz")
        visitor.close()
        server.stop()

    told = {line["event"] for line in map(json.loads, server.output.splitlines())}
    assert {"service.serves", "library._granian", "service.child_ended", "service.stopped"} <= told


def test_the_start_reports_where_mail_goes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(tmp_path, smtp_url="smtps://zone:s3cret@mail.example.org")
    prepare_instance(settings)
    _greet(settings)

    said = capsys.readouterr().out
    assert ("mail.example.org:465 (TLS)" in said, "s3cret" in said) == (True, False)


def test_the_first_administrators_link_is_shown_on_a_terminal_and_stands_in_no_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, kept = Settings(tmp_path), tmp_path / "set-up-link"
    prepare_instance(settings)

    _greet(settings)
    logged, link = capsys.readouterr().out, kept.read_text(encoding="utf-8").strip()
    assert SET_UP_LINK.fullmatch(link)
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert str(kept) in logged
    assert not SET_UP_LINK.search(logged)

    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    _greet(settings)
    assert SET_UP_LINK.search(capsys.readouterr().out)
    assert not kept.exists()


def test_in_production_the_start_warns_of_undelivered_mail_and_no_proxy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = Settings(tmp_path, origin="https://invest.example.org")
    create_missing_secrets(settings)
    prepare_instance(settings)
    _greet(settings)

    mail, proxy = [line for line in capsys.readouterr().out.splitlines() if "Warning:" in line]
    assert ("mail" in mail, "ZONE_TRUSTED_PROXIES" in proxy) == (True, True)
