"""Where nothing can be stored for good, no enquiry is confirmed, and no text is lost."""

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import closing
from html import escape, unescape
from pathlib import Path

import pytest

from app.enquiries.models import Enquiry
from tests.support.content.copy import EN
from tests.support.databases import opened
from tests.support.disks import SmallDisk, failing_sync, small_disk
from tests.support.enquiries.contact import ANSWERS, complete_fields
from tests.support.live_server import LiveServer, descendants
from tests.support.pages.http_client import HttpVisitor
from tests.support.stored import every
from tests.support.waiting import wait_until

MEGABYTES = 24
ATTEMPTS = 400


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A separate disk for the instance."""
    with small_disk(tmp_path, MEGABYTES) as mounted:
        yield mounted


def stored(server: LiveServer) -> int:
    """Count the enquiries in the database's file."""
    with opened(f"sqlite:///{server.instance / 'zone.db'}") as database:
        return len(every(database, Enquiry.id))


def sent(visitor: HttpVisitor, number: int) -> int:
    """Send a unique enquiry, with a form opened before; return the status."""
    key = f"disk-fault-{number:08d}"
    return visitor.send_form({**visitor.hidden, **complete_fields(), "idempotency_key": key})


def send_until_refused(visitor: HttpVisitor, first: int) -> tuple[int, int]:
    """Send enquiries until one is refused; return the number accepted, and its status."""
    for accepted in range(ATTEMPTS):
        status = sent(visitor, first + accepted)
        if status != 303:
            return accepted, status
    raise AssertionError("The disk never got full.")


def kill_the_worker(server: LiveServer) -> None:
    """Kill the worker, and wait for its successor, though the log has no room to report it."""
    [killed] = server.workers()
    os.kill(killed, signal.SIGKILL)
    wait_until(lambda: server.workers() not in ([], [killed]), "another worker was started")


def answers_lost_from(page: str) -> list[str]:
    """Return the answers, of one line or several, that a page does not return."""
    typed = ("name", "email", "organisation", "message")
    return [name for name in typed if escape(str(ANSWERS[name])) not in page]


def test_a_full_disk_returns_the_text_and_loses_no_accepted_enquiry(
    disk: SmallDisk,
) -> None:
    server = LiveServer(disk.path, ZONE_WEB_PROCESSES="2")
    with server, closing(HttpVisitor(server.port)) as visitor:
        visitor.open_form()
        assert sent(visitor, 0) == 303

        disk.fill(server.log)
        accepted, status = send_until_refused(visitor, 1)

        assert status == 503
        assert EN.form.errors.unavailable in unescape(visitor.body)
        assert answers_lost_from(visitor.body) == []
        assert [sent(visitor, 1000 + number) for number in range(20)] == [503] * 20

        kill_the_worker(server)
        visitor.read_form()
        disk.free()
        assert visitor.send_form({**visitor.hidden, **complete_fields()}) == 303
    with server:
        server.stop()
    assert stored(server) == 1 + accepted + 1


def test_a_deleted_instance_that_was_put_back_is_not_written_to(tmp_path: Path) -> None:
    server, copy, gone = LiveServer(tmp_path), tmp_path / "copy", tmp_path / "gone"
    with server, closing(HttpVisitor(server.port)) as visitor:
        visitor.open_form()
        assert sent(visitor, 0) == 303
        shutil.copytree(server.instance, copy)
        # At once, as the worker may write into a folder while its files are deleted one by one.
        server.instance.rename(gone)
        shutil.rmtree(gone)

        statuses = [sent(visitor, 100)]
        copy.rename(server.instance)
        statuses += [sent(visitor, 200 + number) for number in range(20)]

        assert statuses == [503] * 21
        assert answers_lost_from(visitor.body) == []
        visitor.get("/readyz")
        assert visitor.status == 503
        server.wait_for_output("worker.database_unavailable")
        assert "restart the service" in server.output
    with server, closing(HttpVisitor(server.port)) as visitor:
        visitor.open_form()
        assert sent(visitor, 300) == 303
        server.stop()
    assert stored(server) == 2


def test_a_disk_that_stores_nothing_is_never_reported_as_success(tmp_path: Path) -> None:
    server = LiveServer(tmp_path, ZONE_WEB_PROCESSES="2")
    with server, closing(HttpVisitor(server.port)) as visitor:
        visitor.open_form()
        assert sent(visitor, 0) == 303

        with failing_sync(descendants(server.pid), tmp_path):
            statuses = [sent(visitor, 1 + number) for number in range(20)]

        assert statuses == [503] * 20
        assert answers_lost_from(visitor.body) == []
        assert sent(visitor, 2000) == 303
    with server:
        server.stop()
    assert stored(server) == 2
