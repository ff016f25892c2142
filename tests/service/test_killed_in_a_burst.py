"""Whichever process is killed during a burst, no accepted enquiry is lost or mailed twice."""

import http.client
import os
import random
import secrets
import signal
import threading
import time
from collections import defaultdict
from pathlib import Path

from sqlalchemy import select

from app.consent.models import ConsentEvidence
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from tests.support.enquiries.contact import complete_fields
from tests.support.live_server import LiveServer
from tests.support.mail.draining import let_claims_run_out, wait_until_sent
from tests.support.mail.server import Recorder, mail_server
from tests.support.pages.http_client import HttpVisitor
from tests.support.reception.networks import address_elsewhere
from tests.support.sizes import full_size
from tests.support.waiting import PATIENCE, wait_until

VISITORS = 8 if full_size() else 4
ROUNDS = 20 if full_size() else 3
PAUSE = 0.0 if full_size() else 0.3
"""Seconds between a visitor's enquiries: each has to be sent a mail in the end."""
SEED = 2035


class Burst:
    """Visitors who send enquiries as fast as they can, and resend those without an answer."""

    def __init__(self, port: int) -> None:
        self.accepted: list[str] = []
        self.repeated = 0
        self._port = port
        self._mark = secrets.token_hex(8)
        self._over = threading.Event()
        self._threads = [
            threading.Thread(target=self._visit, args=(number,)) for number in range(VISITORS)
        ]
        for thread in self._threads:
            thread.start()

    def _visit(self, number: int) -> None:
        sent = 0
        while not self._over.is_set():
            sent += 1
            fields = {
                **complete_fields(),
                "idempotency_key": f"visitor-{number}-{sent:06d}-{self._mark}",
                "email": f"visitor{number}-{sent}-{self._mark}@example.com",
            }
            if self._send_until_answered(fields):
                self.accepted.append(str(fields["idempotency_key"]))
            self._over.wait(PAUSE)

    def _send_until_answered(self, fields: dict[str, str | list[str]]) -> bool:
        """Send one enquiry repeatedly, with one key from one network; return if accepted."""
        address = address_elsewhere()
        while not self._over.is_set():
            visitor = HttpVisitor(self._port, timeout=5, address=address)
            try:
                return visitor.send_form({**visitor.open_form(), **fields}) == 303
            except (OSError, http.client.HTTPException, KeyError):
                self.repeated += 1
                time.sleep(0.05)
            finally:
                visitor.close()
        return False

    def wait_until_accepted(self) -> None:
        """Wait until the first is accepted, with a timeout long enough for a busy machine."""
        wait_until(lambda: self.accepted, "the first is accepted")

    def end(self) -> None:
        """Wait until all visitors have finished."""
        self._over.set()
        for thread in self._threads:
            thread.join(PATIENCE)


def test_killing_any_process_loses_no_enquiry_and_renames_no_mail(
    tmp_path: Path,
) -> None:
    chance, recorder = random.Random(SEED), Recorder()
    with mail_server(recorder) as mail_port:
        server = LiveServer(
            tmp_path,
            ZONE_WEB_PROCESSES="2",
            ZONE_SMTP_URL=f"smtp://127.0.0.1:{mail_port}",
            ZONE_ENQUIRIES_A_MINUTE="1000000",
            ZONE_TRUSTED_PROXIES="127.0.0.1",
        )
        accepted: list[str] = []
        for number in range(ROUNDS):
            victim = ("web", "worker", "run")[number % 3]
            with server:
                burst = Burst(server.port)
                burst.wait_until_accepted()
                time.sleep(0.5 + chance.random())
                if victim == "run":
                    server.kill()
                else:
                    running = server.workers() if victim == "worker" else server.web_processes()
                    os.kill(chance.choice(running), signal.SIGKILL)
                    time.sleep(1.0)
                burst.end()
                server.stop()
            assert burst.accepted, f"Nothing was accepted in round {number}, so nothing was tried."
            accepted += burst.accepted
        database = Database(f"sqlite:///{server.instance / 'zone.db'}")
        let_claims_run_out(database)
        with server:
            wait_until_sent(database)
            server.stop()

    with database.reading() as session:
        enquiries = session.scalars(select(Enquiry)).all()
        leads = set(session.scalars(select(Lead.enquiry_id)))
        evidence = set(session.scalars(select(ConsentEvidence.consent_record_id)))
        messages = session.scalars(select(OutboxMessage)).all()
    database.dispose()
    keys = [enquiry.idempotency_key for enquiry in enquiries]
    assert set(accepted) <= set(keys)
    assert len(keys) == len(set(keys))
    assert {enquiry.id for enquiry in enquiries} == leads
    assert {enquiry.consent_record_id for enquiry in enquiries} == evidence
    assert {message.enquiry_id for message in messages} == leads
    names = defaultdict(set)
    for mail in recorder.received:
        names[mail.recipient].add(mail.message_id)
    assert names == {message.recipient: {message.message_id} for message in messages}
