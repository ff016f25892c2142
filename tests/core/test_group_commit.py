"""Jobs queued at the same time share a transaction, and each gets its own result."""

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from sqlalchemy.orm import Session

from app.core import group_commit
from app.core.db import Database
from app.core.group_commit import MOST_TOGETHER, GroupCommit
from app.core.rules.errors import StorageUnavailable
from app.enquiries.models import Person
from app.enquiries.store import enquiry as enquiries
from tests.support.enquiries.answers import NOW
from tests.support.stored import every


class PoisonedJob(Exception):
    """A job that cannot be done."""


class Desk:
    """A desk that adds people by address, and records which came together."""

    def __init__(self, database: Database) -> None:
        self.together: list[list[str]] = []
        self.group: GroupCommit[str, str] = GroupCommit(self.transaction, self.add)
        self.opening = threading.Event()
        self.opening.set()
        self.broken = False
        self.attempts = 0
        self._database = database

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Open a transaction, once the test lets it."""
        self.opening.wait(10)
        if self.broken:
            self.attempts += 1
            raise StorageUnavailable("The disk is gone.")
        with self._database.transaction() as session:
            yield session

    def add(self, session: Session, addresses: Sequence[str]) -> list[str]:
        """Add people; one whose address is `poison` cannot be added."""
        self.together.append(list(addresses))
        enquiries.find_or_create_people(session, addresses, NOW)
        if "poison" in addresses:
            raise PoisonedJob
        return [f"added {address}" for address in addresses]

    def stored(self) -> set[str]:
        """Return the stored addresses."""
        return {str(each) for each in every(self._database, Person.email_key)}


@pytest.fixture
def desk(database: Database) -> Desk:
    """A desk on each engine."""
    return Desk(database)


def run_at_once(desk: Desk, jobs: Sequence[str]) -> list[str | BaseException]:
    """Run jobs so that all but the first wait together; return each one's result or error."""

    def run(job: str) -> str | BaseException:
        try:
            return desk.group.run(job)
        except (PoisonedJob, StorageUnavailable) as error:
            return error

    desk.opening.clear()
    with ThreadPoolExecutor(len(jobs)) as threads:
        answers = [threads.submit(run, job) for job in jobs]
        while len(desk.group._waiting) < len(jobs):
            threading.Event().wait(0.001)
        desk.opening.set()
        return [answer.result(10) for answer in answers]


def test_a_failed_job_takes_no_other_with_it(desk: Desk) -> None:
    answers = run_at_once(desk, ["good", "poison", "better"])

    assert isinstance(answers[1], PoisonedJob)
    assert (answers[0], answers[2]) == ("added good", "added better")
    assert desk.stored() == {"good", "better"}


def test_an_unavailable_database_is_tried_once_for_all_queued_jobs(
    desk: Desk,
) -> None:
    desk.broken = True
    answers = run_at_once(desk, ["a", "b", "c"])
    desk.broken = False

    assert [type(answer) for answer in answers] == [StorageUnavailable] * 3
    assert desk.attempts == 1
    assert desk.group.run("d") == "added d"
    assert desk.stored() == {"d"}


def test_jobs_queued_together_share_transactions_up_to_a_limit_and_none_is_forgotten(
    desk: Desk,
) -> None:
    jobs = [f"p{number:03d}" for number in range(2 * MOST_TOGETHER + 5)]

    assert run_at_once(desk, jobs) == [f"added {job}" for job in jobs]
    assert [len(each) for each in desk.together] == [MOST_TOGETHER, MOST_TOGETHER, 5]
    assert desk.stored() == set(jobs)


def test_a_job_that_waits_too_long_fails_and_is_not_done_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_commit, "PATIENCE_SECONDS", 0.2)
    desk.opening.clear()
    with ThreadPoolExecutor(2) as threads:
        leads = threads.submit(desk.group.run, "first")
        while not desk.group._waiting:
            threading.Event().wait(0.001)
        with pytest.raises(StorageUnavailable):
            desk.group.run("second")
        desk.opening.set()
        assert leads.result(10) == "added first"

    assert desk.stored() == {"first"}


def test_under_load_every_job_is_done_once_with_its_own_result(desk: Desk) -> None:
    jobs = [f"p{number}" for number in range(400)]

    with ThreadPoolExecutor(16) as threads:
        answers = list(threads.map(desk.group.run, jobs))

    assert answers == [f"added {job}" for job in jobs]
    assert sorted(job for each in desk.together for job in each) == sorted(jobs)
    assert len(desk.together) < len(jobs)
    assert desk.stored() == set(jobs)
