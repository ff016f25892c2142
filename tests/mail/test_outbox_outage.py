"""A mail that was sent while the database went away is recorded later, and never sent again."""

import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from queue import SimpleQueue
from threading import Event

import pytest
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.mail.outbox import deliver_outbox
from app.mail.rules.delivery import Mail
from tests.support.enquiries.answers import NOW, make_submission, reception, submit_enquiry
from tests.support.mail.mailing import NullMailer, mail_tools, outbox_of

# The package has a command of the same name, which `import` would give.
worker = importlib.import_module("app.cli.worker")

LATER = NOW + timedelta(days=1)


class Outage(NullMailer):
    """A mailer during whose first mail the database goes away.

    :param stores: whether transactions are stored all the same, and only their answer is lost.
    :ivar then: called once it is away.
    """

    then: Callable[[], object] = staticmethod(lambda: None)

    def __init__(self, database: Database, patch: pytest.MonkeyPatch, *, stores: bool) -> None:
        super().__init__()
        self._transaction, self._stores = database.transaction, stores
        self._away = False
        self._most: int | None = None
        patch.setattr(database, "transaction", self._transaction_or_none)

    def send(self, mail: Mail) -> None:
        """Send it, and lose the database."""
        super().send(mail)
        self._away = True
        self.then()

    def end(self) -> None:
        """Bring the database back."""
        self._away = False

    def end_after(self, attempts: int) -> None:
        """Bring the database back after some attempts to use it."""
        self._most = attempts

    @contextmanager
    def _transaction_or_none(self) -> Iterator[Session]:
        if self._away and self._most is not None:
            self._most -= 1
            self._away = self._most >= 0
        with self._transaction() as session:
            yield session
            if self._away and not self._stores:
                raise StorageUnavailable("It is away.")
        if self._away:
            raise StorageUnavailable("It did not answer.")


@pytest.mark.parametrize("stores", [False, True])
def test_what_was_sent_during_an_outage_is_recorded_after_it(
    database: Database, monkeypatch: pytest.MonkeyPatch, *, stores: bool
) -> None:
    submit_enquiry(database, reception(desk_email=""), make_submission(), NOW)
    mailer = Outage(database, monkeypatch, stores=stores)
    tools = mail_tools(mailer)
    for _attempt in range(2):
        with pytest.raises(StorageUnavailable):
            deliver_outbox(database, tools, lambda: NOW)
    mailer.end()

    assert deliver_outbox(database, tools, lambda: LATER) == 0

    assert len(mailer.sent) == 1
    assert [message.state for message in outbox_of(database)] == ["sent"]


@pytest.mark.parametrize("stores", [False, True])
def test_a_worker_that_is_stopped_during_an_outage_records_what_it_sent(
    database: Database, monkeypatch: pytest.MonkeyPatch, *, stores: bool
) -> None:
    monkeypatch.setattr(worker, "_PAUSE_SECONDS", 0.01)
    submit_enquiry(database, reception(desk_email=""), make_submission(), NOW)
    mailer, ended = Outage(database, monkeypatch, stores=stores), SimpleQueue[str]()
    mailer.end_after(attempts=5)
    tools = mail_tools(mailer)
    mailer.then = lambda: ended.put("")

    stopping = Event()
    loops = worker._loops(database, lambda: tools, [], stopping)
    assert (worker._run_until_ended(loops, ended, stopping), len(mailer.sent)) == ("", 1)
    assert [message.state for message in outbox_of(database)] == ["sent"]
