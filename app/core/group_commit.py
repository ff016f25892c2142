"""Group commit: the writes of several threads in one transaction, with one commit for all.

Under load, most of the cost of a small transaction is at its beginning and its end: taking the
write lock and making it durable. A job that arrives while another waits for its turn joins it.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Generic, TypeVar

from sqlalchemy.orm import Session

from app.core.rules.errors import StorageUnavailable

Job = TypeVar("Job")
Result = TypeVar("Result")

PATIENCE_SECONDS = 20.0
"""Time a job waits for its turn before it gives up, so that the visitor gets an honest answer."""

GATHER_SECONDS = 0.002
"""Time the leading job waits under load for others to join; a lone job does not wait."""

MOST_TOGETHER = 32
"""Maximum number of jobs in one transaction, so that none waits long for the others."""


class _Waiting(Generic[Job, Result]):
    """A waiting job, woken once it is done, or to lead the next transaction."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.results: list[Result] = []
        self.error: BaseException | None = None
        self.woken = threading.Event()

    @property
    def settled(self) -> bool:
        return bool(self.results) or self.error is not None


class GroupCommit(Generic[Job, Result]):
    """Runner of one kind of job; jobs that wait at the same time share a transaction.

    :param transaction: opens a write transaction that commits at its end.
    :param perform: runs the jobs in the transaction and returns a result for each.
    """

    def __init__(
        self,
        transaction: Callable[[], AbstractContextManager[Session]],
        perform: Callable[[Session, Sequence[Job]], Sequence[Result]],
    ) -> None:
        self._transaction = transaction
        self._perform = perform
        self._lock = threading.Lock()
        self._waiting: deque[_Waiting[Job, Result]] = deque()
        self._led = False
        self._had_company = False

    def run(self, job: Job) -> Result:
        """Run a job and return its result, once it is durable.

        :raises StorageUnavailable: if its turn does not come; it is then not run later either.
        :raises Exception: the error of the job or of the transaction.
        """
        mine: _Waiting[Job, Result] = _Waiting(job)
        with self._lock:
            self._waiting.append(mine)
            leads, self._led = not self._led, True
        if not leads:
            self._wait(mine)
        if not mine.settled:
            self._lead()
        if mine.error is not None:
            raise mine.error
        return mine.results[0]

    def _lead(self) -> None:
        batch: list[_Waiting[Job, Result]] = []
        if self._had_company:
            time.sleep(GATHER_SECONDS)
        try:
            with self._transaction() as session:
                # Only now, to include jobs that arrived while this thread waited for its turn.
                batch = self._take()
                self._had_company = len(batch) > 1
                results = self._perform(session, [each.job for each in batch])
            for each, result in zip(batch, results, strict=True):
                each.results.append(result)
        except BaseException as error:  # noqa: BLE001 - raised again in the threads it belongs to
            batch = batch or self._take()
            self._settle_failed(batch, error)
        finally:
            self._pass_on(batch)

    def _wait(self, mine: _Waiting[Job, Result]) -> None:
        if mine.woken.wait(PATIENCE_SECONDS):
            return
        if self._withdraw(mine):
            raise StorageUnavailable("Earlier writers have not finished in time.")
        # The job is running: only its outcome decides the answer.
        mine.woken.wait()

    def _withdraw(self, one: _Waiting[Job, Result]) -> bool:
        """Remove a job from the queue before it is run; return whether there was still time."""
        with self._lock:
            if one not in self._waiting:
                return False
            self._waiting.remove(one)
            return True

    def _take(self) -> list[_Waiting[Job, Result]]:
        with self._lock:
            return [self._waiting.popleft() for _ in range(min(MOST_TOGETHER, len(self._waiting)))]

    def _settle_failed(self, batch: list[_Waiting[Job, Result]], error: BaseException) -> None:
        """Set the error of a lone job; run several jobs again, each alone.

        If the database is unavailable, all get the error: they would only wait one after another.
        """
        away = isinstance(error, StorageUnavailable) or not isinstance(error, Exception)
        if len(batch) == 1 or away:
            for each in batch:
                each.error = error
            return
        for each in batch:
            try:
                with self._transaction() as session:
                    [result] = self._perform(session, [each.job])
                each.results.append(result)
            except Exception as its_own:  # noqa: BLE001 - as above
                each.error = its_own

    def _pass_on(self, batch: list[_Waiting[Job, Result]]) -> None:
        with self._lock:
            following = self._waiting[0] if self._waiting else None
            self._led = following is not None
        for each in batch:
            each.woken.set()
        if following is not None:
            following.woken.set()
