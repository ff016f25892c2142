"""Real workers, several at once and killed at any moment, lose no mail and duplicate none."""

import re
import signal
import socket
import threading
import time
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from app.cli.supervisor import _GRACE_SECONDS
from app.core import clock
from app.core.db import Database
from app.core.models import PeriodicJob
from app.core.security_log import TELL_SECURITY
from tests.support.enquiries.answers import (
    DESK,
    make_notice,
    make_submission,
    reception,
    share_ledger_key,
    submit_enquiry,
)
from tests.support.enquiries.stored_rows import add_enquiry, make_message
from tests.support.ledger.sealing import count_pending, make_sealer, queue, seal_all, tamper
from tests.support.mail.draining import let_claims_run_out, wait_until_sent
from tests.support.mail.mailing import outbox_of
from tests.support.mail.server import Received, Recorder, mail_server, scripted_server
from tests.support.stored import every, execute
from tests.support.waiting import PATIENCE, wait_until
from tests.support.zone_command import ZoneProcess


def worker(database: Database, instance: Path, **settings: str) -> ZoneProcess:
    """Return `zone worker` on a database, to be started, with the key of tests."""
    share_ledger_key(instance)
    url = database.url.render_as_string(hide_password=False)
    own = {
        "ZONE_INSTANCE": str(instance),
        "ZONE_DATABASE_URL": url,
        "ZONE_DATABASE_WEAK": "true",
        **settings,
    }
    return ZoneProcess("worker", settings=own, log=instance / f"{uuid4().hex}.log")


def receive(database: Database, count: int) -> set[str]:
    """Receive enquiries, each from another network; return their mails' Message-IDs."""
    for number in range(count):
        submission = make_submission(
            notice=make_notice(lang="en"),
            email=f"person{number}@example.com",
            idempotency_key=f"form-{number}",
            ip_address=f"198.51.{number}.7",
        )
        submit_enquiry(database, reception(desk_email=""), submission, clock.now())
    return {message.message_id for message in outbox_of(database)}


def test_repeated_kills_lose_no_mail_and_duplicate_none(database: Database, tmp_path: Path) -> None:
    ids, recorder = receive(database, 25), Recorder(pause=0.02)
    with mail_server(recorder) as port:
        url = f"smtp://127.0.0.1:{port}"
        for delay in (0.0, 0.05, 0.13):
            recorder.busy.clear()
            with worker(database, tmp_path, ZONE_SMTP_URL=url) as process:
                assert recorder.busy.wait(PATIENCE)
                time.sleep(delay)
                process.stop(signal.SIGKILL)
            let_claims_run_out(database)
        killed_after = len(recorder.received)
        with worker(database, tmp_path, ZONE_SMTP_URL=url):
            wait_until_sent(database)

    assert killed_after < len(ids), "tried too little"
    assert {received.message_id for received in recorder.received} == ids
    assert len({(each.recipient, each.message_id) for each in recorder.received}) == len(ids)


def test_two_workers_share_the_mail_and_send_each_once(database: Database, tmp_path: Path) -> None:
    ids, recorder = receive(database, 40), Recorder(pause=0.03, senders=2)
    with mail_server(recorder) as port:
        url = f"smtp://127.0.0.1:{port}"
        with (
            worker(database, tmp_path, ZONE_SMTP_URL=url),
            worker(database, tmp_path, ZONE_SMTP_URL=url),
        ):
            wait_until_sent(database)

    assert len(recorder.received) == 40
    assert {received.message_id for received in recorder.received} == ids
    assert len({received.peer for received in recorder.received}) == 2


@pytest.mark.engine("sqlite")
def test_a_worker_reports_its_mail_route_and_undelivered_mail(
    database: Database, tmp_path: Path
) -> None:
    with database.transaction() as session:
        now = clock.now()
        row = {"state": "parked", "settled_at": now, "due_at": now}
        session.add(make_message(add_enquiry(session), **row))
    with worker(database, tmp_path, ZONE_DESK_EMAIL=DESK) as process:
        wait_until(lambda: list((tmp_path / "mail").glob("*.eml")), "a mail was written")
        status = process.stop()

    assert str(tmp_path / "mail") in process.output
    assert status == 0
    # Others may have run by then, or not.
    jobs = {*every(database, PeriodicJob.name)}
    assert jobs >= {"notify_of_parked", "clear_expired", "begin_retention", TELL_SECURITY}


@pytest.mark.engine("sqlite")
def test_mail_in_conversation_at_a_stop_is_sent_and_noted_as_sent(
    database: Database, tmp_path: Path
) -> None:
    receive(database, 2)
    recorder = Recorder(pause=0.5)
    with mail_server(recorder) as port:
        with worker(database, tmp_path, ZONE_SMTP_URL=f"smtp://127.0.0.1:{port}") as process:
            assert recorder.busy.wait(PATIENCE)
            status = process.stop()
        at_the_stop = {each.message_id for each in recorder.received}

    assert status == 0
    assert "worker.left_unfinished" not in process.output
    assert at_the_stop
    assert {each.message_id for each in outbox_of(database) if each.state == "sent"} == at_the_stop


@pytest.mark.engine("sqlite")
def test_a_hanging_mail_server_delays_neither_sealing_nor_shutdown(
    database: Database, tmp_path: Path
) -> None:
    receive(database, 1)
    hanging, given_up = threading.Event(), threading.Event()

    def hang(connection: socket.socket) -> None:
        hanging.set()
        while connection.recv(1024):
            pass
        given_up.set()

    with scripted_server(hang) as port:
        # The server hangs for longer than all the rest may take.
        patient = {"ZONE_SMTP_URL": f"smtp://127.0.0.1:{port}", "ZONE_MAIL_TIMEOUT": "600"}
        with worker(database, tmp_path, **patient) as process:
            assert hanging.wait(PATIENCE)
            for _ in range(3):
                wait_until(lambda: not count_pending(database), "no entry waits")
                queue(database, 1)
            wait_until(lambda: not count_pending(database), "no entry waits")
            assert not given_up.is_set()
            asked = time.monotonic()
            status = process.stop()
            took = time.monotonic() - asked

    assert took < _GRACE_SECONDS
    assert status == 0
    assert "Traceback" not in process.output
    assert "worker.left_unfinished" in process.output
    (message,) = outbox_of(database)
    assert message.state == "queued"


# On SQLite a missing table counts as an unavailable database. Each loop reads a table of its own
# every second; of a table that all read, whichever loop is first is named.
@pytest.mark.engine("postgresql", only=True)
@pytest.mark.parametrize(
    ("table", "loops"),
    [
        ("outbox", "mail"),
        ("erasure_leftover", "periodic"),
        ("consent_figure", "long"),
        ("periodic_job", "periodic|long"),
    ],
)
def test_a_worker_with_a_failed_loop_ends_as_a_whole_and_reports_it(
    database: Database, tmp_path: Path, table: str, loops: str
) -> None:
    with worker(database, tmp_path) as process:
        execute(database, text(f"ALTER TABLE {table} RENAME TO elsewhere"))
        status, said = process.wait(), process.output

    assert status == 1
    assert "worker.failed" in said
    assert re.search(f"loop ({loops}) has", said), said


AUDITOR = "auditor@audit.example"
WEEKLY = "Checkpoint of the consent ledger, entries: 2"
HALTED = "The consent ledger is halted"


def mails(recorder: Recorder, subject: str) -> list[Received]:
    """Return the mails with a subject."""
    return [each for each in recorder.received if each.message["Subject"] == subject]


@pytest.mark.engine("sqlite")
def test_a_worker_exports_and_mails_checkpoints_and_reports_a_halt(
    database: Database, tmp_path: Path
) -> None:
    recorder, exported = Recorder(), tmp_path / "exported"
    share_ledger_key(tmp_path)
    queue(database, 2)
    seal_all(database, make_sealer(tmp_path, database))
    with mail_server(recorder) as port:
        chosen = {
            "ZONE_SMTP_URL": f"smtp://127.0.0.1:{port}",
            "ZONE_LEDGER_EXPORT": str(exported),
            "ZONE_AUDITOR_EMAIL": AUDITOR,
            "ZONE_DESK_EMAIL": DESK,
        }
        with worker(database, tmp_path, **chosen) as process:
            wait_until(
                lambda: (exported / "keys").exists() and mails(recorder, WEEKLY),
                "the keys and a report",
            )
            tamper(database, "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1")
            queue(database, 1)
            wait_until(lambda: len(mails(recorder, HALTED)) == 2, "two alarms")
            # Long enough for another announcement.
            time.sleep(2.5)
            assert process.running, "a halt stops no other work"

    [weekly], alarms = mails(recorder, WEEKLY), mails(recorder, HALTED)
    assert sorted(alarm.recipient for alarm in alarms) == [AUDITOR, DESK]
    (file,) = exported.glob("*-2.checkpoint")
    (attached,) = weekly.message.iter_attachments()
    assert attached.get_payload(decode=True) == file.read_bytes()
