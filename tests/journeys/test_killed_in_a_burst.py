"""No accepted enquiry is lost when the whole service is killed in the middle of a burst."""

import http.client
import threading
import time
from pathlib import Path

from sqlalchemy import select

from app.db import Database
from app.models import ConsentEvidence, Enquiry, Lead, OutboxMessage
from tests.support.http_client import HttpVisitor
from tests.support.live_server import LiveServer

VISITORS = 8
ROUNDS = 2


class Burst:
    """Visitors who send enquiries as fast as they can until the server goes away."""

    def __init__(self, port: int) -> None:
        self.accepted: list[str] = []
        self._threads = [
            threading.Thread(target=self._visit, args=(port, number)) for number in range(VISITORS)
        ]
        for thread in self._threads:
            thread.start()

    def _visit(self, port: int, number: int) -> None:
        visitor = HttpVisitor(port)
        try:
            while True:
                hidden = visitor.open_form()
                status = visitor.send_form(
                    {
                        **hidden,
                        "name": f"Visitor {number}",
                        "email": f"visitor{number}@example.com",
                        "organisation": "Burst Ltd",
                        "country": "DE",
                        "topics": ["sites"],
                        "message": "In a hurry.",
                        "consent_privacy_policy": "yes",
                        "consent_cookie_policy": "yes",
                    }
                )
                if status == 303:
                    self.accepted.append(hidden["idempotency_key"])
        except (OSError, http.client.HTTPException, KeyError):
            # The server is gone; what it answered before counts.
            return
        finally:
            visitor.close()

    def wait_for(self, enough: int) -> None:
        """Wait until some enquiries have been accepted, but not for ever."""
        deadline = time.monotonic() + 30
        while len(self.accepted) < enough and time.monotonic() < deadline:
            time.sleep(0.01)

    def join(self) -> None:
        """Wait for all visitors to give up."""
        for thread in self._threads:
            thread.join(30)


def test_every_enquiry_that_a_visitor_saw_accepted_survives_the_kill(tmp_path: Path) -> None:
    server = LiveServer(tmp_path, ZONE_WEB_PROCESSES="2")
    accepted: list[str] = []
    for number in range(ROUNDS):
        server.start()
        burst = Burst(server.port)
        burst.wait_for(20 + 15 * number)
        server.kill()
        burst.join()
        assert burst.accepted, "Nothing was accepted, so nothing was tried."
        accepted += burst.accepted
    server.start()
    server.stop()

    database = Database(f"sqlite:///{server.instance / 'zone.db'}")
    with database.reading() as session:
        enquiries = session.scalars(select(Enquiry)).all()
        leads = set(session.scalars(select(Lead.enquiry_id)))
        evidence = set(session.scalars(select(ConsentEvidence.consent_record_id)))
        messages = set(session.scalars(select(OutboxMessage.enquiry_id)))
    database.dispose()
    keys = [enquiry.idempotency_key for enquiry in enquiries]
    assert set(accepted) <= set(keys)
    assert len(keys) == len(set(keys))
    assert {enquiry.id for enquiry in enquiries} == leads == messages
    assert {enquiry.consent_record_id for enquiry in enquiries} == evidence
