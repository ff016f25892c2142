"""Periodic work is done by one worker at a time, and by another if that one dies."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from app.core.db import Database
from app.core.models import PeriodicJob
from app.core.periodic_work import ASKED_AGAIN, LEASE, PeriodicWork, run_periodic
from app.core.rules.errors import StorageUnavailable
from tests.support.databases import opened
from tests.support.enquiries.answers import NOW
from tests.support.processes import in_processes
from tests.support.stored import every, only

HOUR = timedelta(hours=1)
SECOND, MOMENT = timedelta(seconds=1), timedelta(milliseconds=1)


class Recorded:
    """Work that records its times, with a given end."""

    def __init__(self, name: str = "sweep", ends_with: BaseException | None = None) -> None:
        self.times: list[datetime] = []
        self._ends_with = ends_with
        self.work = PeriodicWork(name, HOUR, self._do)

    def _do(self, now: datetime) -> None:
        self.times.append(now)
        if self._ends_with is not None:
            raise self._ends_with


def test_work_is_done_at_once_and_then_at_its_interval(database: Database) -> None:
    swept = Recorded()
    # The last is the time of a worker whose clock is a little behind.
    for after in (timedelta(), MOMENT, HOUR - MOMENT, HOUR, HOUR, 3 * HOUR, 3 * HOUR - 30 * SECOND):
        run_periodic(database, [swept.work], "a", NOW + after)

    assert swept.times == [NOW, NOW + HOUR, NOW + 3 * HOUR]


def test_each_kind_of_work_has_its_own_interval(database: Database) -> None:
    swept = Recorded("sweep")
    sealed = PeriodicWork("seal", timedelta(seconds=1), lambda _now: None)

    assert run_periodic(database, [swept.work, sealed], "a", NOW) == ["sweep", "seal"]
    assert run_periodic(database, [swept.work, sealed], "b", NOW + timedelta(seconds=1)) == ["seal"]


def test_work_without_need_is_skipped_and_writes_nothing(database: Database) -> None:
    swept = Recorded()
    assert run_periodic(database, [replace(swept.work, wanted=lambda: False)], "a", NOW) == []
    assert run_periodic(database, [swept.work], "b", NOW) == ["sweep"]
    assert swept.times == [NOW]


@pytest.mark.parametrize(("interval", "asked"), [(HOUR, 2), (timedelta(seconds=1), 6)])
def test_work_without_need_is_asked_about_again_a_little_later(
    database: Database, interval: timedelta, asked: int
) -> None:
    answers: list[bool] = []
    unwanted: dict[str, datetime] = {}

    def is_wanted() -> bool:
        answers.append(len(answers) == asked)
        return answers[-1]

    work = replace(Recorded().work, interval=interval, wanted=is_wanted)
    for second in range(6):
        assert run_periodic(database, [work], "a", NOW + timedelta(seconds=second), unwanted) == []

    assert len(answers) == asked
    later = NOW + timedelta(seconds=5) + ASKED_AGAIN
    assert run_periodic(database, [work], "a", later, unwanted) == ["sweep"]


def test_work_of_its_own_turn_is_asked_about_in_every_round(database: Database) -> None:
    asked: list[datetime] = []
    unwanted: dict[str, datetime] = {}

    def is_wanted() -> bool:
        asked.append(now)
        return False

    work = replace(Recorded().work, wanted=is_wanted, own_turn=True)
    rounds = [NOW + timedelta(milliseconds=300 * n) for n in range(3)]
    for now in rounds:
        run_periodic(database, [work], "a", now, unwanted)

    assert asked == rounds


def test_work_leased_by_another_worker_is_left_to_it(database: Database) -> None:
    def while_it_lasts(now: datetime) -> None:
        assert run_periodic(database, [inner.work], "b", now + MOMENT) == []

    inner = Recorded()
    outer = PeriodicWork("sweep", HOUR, while_it_lasts)

    assert run_periodic(database, [outer], "a", NOW) == ["sweep"]
    assert inner.times == []


def test_work_of_a_dead_worker_is_done_by_another_after_the_lease(
    database: Database,
) -> None:
    deadly, again = Recorded(ends_with=KeyboardInterrupt()), Recorded()
    with pytest.raises(KeyboardInterrupt):
        run_periodic(database, [deadly.work], "a", NOW)

    assert run_periodic(database, [again.work], "b", NOW + LEASE - MOMENT) == []
    assert run_periodic(database, [again.work], "b", NOW + LEASE) == ["sweep"]


def test_a_late_worker_does_not_release_anothers_lease(
    database: Database,
) -> None:
    def overslept(now: datetime) -> None:
        with pytest.raises(KeyboardInterrupt):
            run_periodic(database, [deadly.work], "b", now + LEASE)

    deadly = Recorded(ends_with=KeyboardInterrupt())
    run_periodic(database, [PeriodicWork("sweep", HOUR, overslept)], "a", NOW)

    job = only(database, PeriodicJob)
    assert (job.owner, job.owned_until, job.last_run_at) == ("b", NOW + 2 * LEASE, None)


def test_failed_work_delays_no_other_and_is_retried(
    database: Database,
) -> None:
    failing, swept = Recorded("seal", ends_with=RuntimeError("broken")), Recorded()

    assert run_periodic(database, [failing.work, swept.work], "a", NOW) == ["sweep"]
    assert run_periodic(database, [failing.work, swept.work], "a", NOW + MOMENT) == []
    run_periodic(database, [failing.work], "a", NOW + LEASE)
    assert failing.times == [NOW, NOW + LEASE]


def test_a_clock_once_a_year_ahead_does_not_stop_the_work(database: Database) -> None:
    year, swept = timedelta(days=365), Recorded()
    run_periodic(database, [swept.work], "a", NOW + year)

    run_periodic(database, [swept.work], "a", NOW)
    run_periodic(database, [swept.work], "a", NOW + MOMENT)
    assert swept.times == [NOW + year, NOW]


def test_a_lease_from_a_clock_a_year_ahead_does_not_block(database: Database) -> None:
    deadly, swept = Recorded(ends_with=KeyboardInterrupt()), Recorded()
    with pytest.raises(KeyboardInterrupt):
        run_periodic(database, [deadly.work], "a", NOW + timedelta(days=365))

    assert run_periodic(database, [swept.work], "b", NOW) == ["sweep"]


def test_an_unavailable_database_is_reported_to_the_worker(database: Database) -> None:
    with pytest.raises(StorageUnavailable):
        run_periodic(database, [Recorded(ends_with=StorageUnavailable("away")).work], "a", NOW)


def run_in_a_process(number: int, url: str) -> str:
    """Do two kinds of work if due; return those done here."""
    with opened(url) as database:
        works = [PeriodicWork(name, HOUR, lambda _now: None) for name in ("sweep", "seal")]
        return " ".join(run_periodic(database, works, str(number), NOW))


def test_only_one_of_concurrent_workers_does_the_work(database: Database) -> None:
    url = database.url.render_as_string(hide_password=False)

    assert sorted(" ".join(in_processes(4, run_in_a_process, url)).split()) == ["seal", "sweep"]


def test_self_locking_work_is_done_at_every_call_without_a_write(
    database: Database,
) -> None:
    work = replace(Recorded("seal").work, own_turn=True)

    assert run_periodic(database, [work], "a", NOW) == ["seal"]
    assert run_periodic(database, [work], "b", NOW + MOMENT) == ["seal"]
    assert every(database, PeriodicJob) == []


def test_failed_self_locking_work_pauses_for_its_lease_in_every_worker_each_time(
    database: Database,
) -> None:
    failing, sealed = Recorded("seal", ends_with=RuntimeError("broken")), Recorded("seal")
    fails, seals = (replace(each.work, own_turn=True) for each in (failing, sealed))
    for after in (timedelta(), MOMENT, LEASE, LEASE + MOMENT):
        assert run_periodic(database, [fails], "a", NOW + after) == []

    assert failing.times == [NOW, NOW + LEASE]
    assert run_periodic(database, [seals], "a", NOW + LEASE + MOMENT) == []
    assert run_periodic(database, [seals], "b", NOW + 2 * LEASE - MOMENT) == []
    assert run_periodic(database, [seals], "b", NOW + 2 * LEASE) == ["seal"]
    assert run_periodic(database, [seals], "a", NOW + 2 * LEASE + MOMENT) == ["seal"]


def test_a_clock_set_forward_and_back_does_not_pause_work_with_its_own_lock(
    database: Database,
) -> None:
    failing, sealed = Recorded("seal", ends_with=RuntimeError("broken")), Recorded("seal")
    fails, seals = (replace(each.work, own_turn=True) for each in (failing, sealed))
    run_periodic(database, [fails], "a", NOW + timedelta(days=365))

    assert run_periodic(database, [seals], "b", NOW) == ["seal"]
