"""People who send enquiries to a running service, and send unstored ones again."""

import http.client
import itertools
import re
import secrets
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from html import escape

from app.consent.models import ConsentEvidence
from app.core.db import Database
from app.enquiries.models import Enquiry
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from tests.support.at_once import repeated
from tests.support.enquiries.contact import ANSWERS, complete_fields
from tests.support.mail.server import Recorder
from tests.support.pages.http_client import HttpVisitor
from tests.support.reception.networks import address_elsewhere
from tests.support.stored import every
from tests.support.waiting import wait_until

AGAIN, PAUSE = 0.1, 0.3
"""Seconds between attempts, and between one person's enquiries: each has to get its mail."""

TYPED = ("name", "organisation", "message")
_REFERENCE = re.compile(r"\bGDZ-[0-9A-Z]{4}-[0-9A-Z]{4}\b")


@dataclass(frozen=True)
class Accepted:
    """An enquiry that the service has acknowledged.

    :param at: when, by `time.monotonic`.
    :param reference: as its confirmation tells it, if the sender read that.
    """

    key: str
    email: str
    at: float
    reference: str = ""


@dataclass(frozen=True)
class Refused:
    """An answer that was no acknowledgement.

    :param lost: the answers that were typed and that its page does not hold.
    """

    at: float
    status: int
    lost: tuple[str, ...]


class Senders:
    """People who fill in the form one enquiry after the other, each until it is acknowledged.

    :param port: the service's; it has to trust this machine as a proxy.
    :param timeout: seconds after which a person stops waiting for an answer, and sends again.
    :param reads: whether they read the confirmation.
    :ivar unanswered: when a connection ended or took too long without an answer.
    """

    def __init__(
        self, port: int, count: int = 4, timeout: float = 5.0, *, reads: bool = False
    ) -> None:
        self.accepted: list[Accepted] = []
        self.refused: list[Refused] = []
        self.unanswered: list[float] = []
        self._port, self._timeout, self._reads = port, timeout, reads
        self._over = threading.Event()
        self._mark = secrets.token_hex(6)
        self._count = count

    @contextmanager
    def at_work(self) -> Iterator["Senders"]:
        """Let them send until the block ends, and raise their errors."""
        works = (
            (PAUSE, partial(self._send_until_accepted, person, itertools.count(1)))
            for person in range(self._count)
        )
        with repeated(self._over, *works):
            yield self

    def wait_for(self, count: int, since: float = 0.0) -> Accepted:
        """Wait until so many are acknowledged after a moment; return the first of them."""

        def accepted() -> Accepted | None:
            found = [each for each in self.accepted if each.at > since]
            return found[0] if len(found) >= count else None

        first = wait_until(accepted, f"{count} are accepted", lambda: self.refused[-5:])
        assert first is not None
        return first

    def wait_until_refused(self, since: float) -> None:
        """Wait until the service has said after a moment that it cannot store anything."""
        wait_until(
            lambda: any(each.at > since for each in self.refused),
            "one is refused",
            lambda: self.unanswered[-5:],
        )

    def _send_until_accepted(self, person: int, numbers: Iterator[int]) -> None:
        """Send an enquiry again and again, as it was or as the page returned it."""
        email = f"sender{person}-{next(numbers)}-{self._mark}@example.com"
        address, hidden, cookies = address_elsewhere(), dict[str, str](), dict[str, str]()
        fields = {**complete_fields(), "email": email}
        while not self._over.is_set():
            visitor = HttpVisitor(self._port, timeout=self._timeout, address=address)
            visitor.cookies = cookies
            try:
                if not hidden:
                    hidden = visitor.open_form()
                    if person % 2:
                        # Half of them send the form over a further connection.
                        visitor.close()
                status = visitor.send_form({**hidden, **fields})
                if status == 303:
                    key, at = hidden["idempotency_key"], time.monotonic()
                    told = _reference(visitor) if self._reads else ""
                    self.accepted.append(Accepted(key, email, at, told))
                    return
                self._note_refused(status, visitor, email)
                hidden = visitor.read_form() or hidden
            except (OSError, http.client.HTTPException):
                self.unanswered.append(time.monotonic())
            finally:
                cookies = visitor.cookies
                visitor.close()
            self._over.wait(AGAIN)

    def _note_refused(self, status: int, visitor: HttpVisitor, email: str) -> None:
        typed = {name: str(ANSWERS[name]) for name in TYPED} | {"email": email}
        lost = tuple(name for name, value in typed.items() if escape(value) not in visitor.body)
        self.refused.append(Refused(time.monotonic(), status, lost))


def _reference(visitor: HttpVisitor) -> str:
    """Return the reference on the confirmation, or nothing if it cannot be read now."""
    try:
        found = _REFERENCE.search(visitor.get(visitor.location))
    except (OSError, http.client.HTTPException):
        return ""
    return found.group() if found else ""


def check_nothing_lost(
    database: Database, accepted: Iterable[Accepted], recorder: Recorder, copies: int
) -> None:
    """Check that every acknowledged enquiry is there once, with its lead, evidence and mails.

    :param copies: how many times a mail may have been sent, each time as the same mail.
    """
    enquiries = every(database, Enquiry)
    keys = Counter(each.idempotency_key for each in enquiries)
    assert [each for each in accepted if keys[each.key] != 1] == []
    assert max(keys.values()) == 1
    assert {each.id for each in enquiries} == {*every(database, Lead.enquiry_id)}
    acts = {each.consent_record_id for each in enquiries}
    assert acts == {*every(database, ConsentEvidence.consent_record_id)}
    queued = {each.message_id: each.recipient for each in every(database, OutboxMessage)}
    sent = Counter(each.message_id for each in recorder.received)
    assert {each.message_id: each.recipient for each in recorder.received} == queued
    assert max(sent.values()) <= copies
