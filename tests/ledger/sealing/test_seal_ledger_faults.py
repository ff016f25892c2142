"""Sealers that crash or compete leave one tree, with every entry in it once."""

import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from app.core.db import Database
from app.ledger.check import check_ledger
from app.ledger.outside.ed25519_keys import KeySigner
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.halt import LedgerHalted
from app.ledger.sealing import Sealed, seal_ledger
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import NOW, RECEPTION, make_submission, submit_enquiry
from tests.support.ledger.sealing import (
    commitments,
    count_pending,
    entries,
    grow,
    held,
    make_sealer,
    queue,
    root,
    seal_all,
    tamper,
)
from tests.support.processes import in_processes

pytestmark = pytest.mark.engine("both")


class Killed(BaseException):
    """The process ended here."""


def before_signing(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Do something between the check of the tree and the commit of its checkpoint."""
    signers = LedgerFolder.signers

    def acting(folder: LedgerFolder, origin: str) -> list[KeySigner]:
        act()
        return signers(folder, origin)

    monkeypatch.setattr(LedgerFolder, "signers", acting)


def test_a_crash_between_commit_and_file_is_repaired_by_the_next_round(
    database: Database, sealer: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(_folder: LedgerFolder, _note: bytes) -> None:
        raise Killed

    grow(database, sealer, 2)
    queue(database, 3)
    monkeypatch.setattr(LedgerFolder, "keep_checkpoint", crash)
    with pytest.raises(Killed):
        seal_ledger(database, sealer, NOW)
    monkeypatch.undo()
    assert held(sealer).size == 2

    assert seal_ledger(database, sealer, NOW) == Sealed(0, 5)
    assert held(sealer).size == 5
    assert grow(database, sealer, 1) == 6


def test_a_crash_before_the_commit_leaves_all_entries_pending(
    database: Database, sealer: Sealer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_arguments: object) -> None:
        raise Killed

    queued = queue(database, 3)
    monkeypatch.setattr("app.ledger.store.ledger.write_checkpoint", crash)
    with pytest.raises(Killed):
        seal_ledger(database, sealer, NOW)
    monkeypatch.undo()
    assert (entries(database), count_pending(database)) == ([], 3)

    assert seal_all(database, sealer) == 3
    assert commitments(database) == queued


def test_a_second_sealer_does_nothing_meanwhile(database: Database, sealer: Sealer) -> None:
    queue(database, 1)
    with sealer.folder.turn() as ours:
        assert ours
        assert seal_ledger(database, sealer, NOW) is None
    assert entries(database) == []
    assert seal_all(database, sealer) == 1


@pytest.mark.engine("postgresql", only=True)
def test_a_sealer_on_another_machine_does_nothing_meanwhile(
    database: Database, sealer: Sealer
) -> None:
    queue(database, 1)
    with database.transaction() as session:
        session.execute(text("SELECT pg_advisory_xact_lock(24225)"))
        assert seal_ledger(database, sealer, NOW) is None
    assert seal_all(database, sealer) == 1


@pytest.mark.parametrize("gone", ["ledger_checkpoint", "ledger_pending"])
def test_rows_deleted_between_check_and_commit_change_nothing_else(
    database: Database, sealer: Sealer, monkeypatch: pytest.MonkeyPatch, gone: str
) -> None:
    grow(database, sealer, 3)
    before = commitments(database)
    queued = queue(database, 2)
    first = f" WHERE commitment = '{queued[0]}'" if gone == "ledger_pending" else ""
    before_signing(monkeypatch, lambda: tamper(database, f"DELETE FROM {gone}{first}"))

    assert seal_ledger(database, sealer, NOW) is None
    monkeypatch.undo()

    assert commitments(database) == before
    assert count_pending(database) == (1 if gone == "ledger_pending" else 2)
    assert held(sealer).size == 3
    if gone == "ledger_pending":
        assert seal_all(database, sealer) == 4
    else:
        with pytest.raises(LedgerHalted, match="has no checkpoint"):
            seal_ledger(database, sealer, NOW)


@pytest.mark.engine("postgresql", only=True)
def test_entries_sealed_meanwhile_by_another_machine_are_left_to_it(
    database: Database, sealer: Sealer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seal_all(database, sealer)
    shutil.copytree(tmp_path / "instance", tmp_path / "other")
    other = make_sealer(tmp_path / "other", database)
    queued = queue(database, 2)

    def seal_elsewhere() -> None:
        monkeypatch.undo()
        assert seal_ledger(database, other, NOW) == Sealed(2, 2)

    before_signing(monkeypatch, seal_elsewhere)
    assert seal_ledger(database, sealer, NOW) is None
    assert seal_ledger(database, sealer, NOW) == Sealed(0, 2)
    assert commitments(database) == queued
    assert held(sealer) == held(other)


def seal_in_a_process(number: int, url: str, instance: str) -> str:
    """Seal repeatedly, or receive enquiries meanwhile; return the number sealed."""
    database = Database(url)
    done = 0
    if number % 2:
        for each in range(25):
            submission = make_submission(
                email=f"p{number}.{each}@example.com", idempotency_key=f"{number}.{each}"
            )
            submit_enquiry(database, RECEPTION, submission, NOW)
    else:
        sealer = make_sealer(Path(instance), database)
        for _round in range(40):
            sealed = seal_ledger(database, sealer, NOW)
            done += sealed.count if sealed else 0
    database.dispose()
    return str(done)


def test_concurrent_sealers_and_reception_never_fork_the_tree(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    url = database.url.render_as_string(hide_password=False)
    seal_all(database, sealer)

    in_processes(4, seal_in_a_process, url, str(tmp_path / "instance"))

    assert seal_all(database, sealer) == 50
    assert count_pending(database) == 0
    assert len(set(commitments(database))) == 50
    assert held(sealer).root == root(entries(database))


def seal_and_be_killed(_number: int, url: str, instance: str) -> str:
    """Receive enquiries beside sealers that are killed at any moment; return the number killed."""
    database = Database(url)
    for each in range(16):
        child = os.fork()
        if not child:
            own = Database(url)
            while True:
                seal_ledger(own, make_sealer(Path(instance), own), NOW)
        submission = make_submission(email=f"{each}@example.com", idempotency_key=f"{each}")
        submit_enquiry(database, RECEPTION, submission, NOW)
        time.sleep(each / 500)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    database.dispose()
    return "16"


def test_sealers_killed_at_any_moment_leave_each_entry_sealed_once(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    url = database.url.render_as_string(hide_password=False)

    assert in_processes(1, seal_and_be_killed, url, str(tmp_path / "instance")) == ["16"]

    assert seal_all(database, sealer) == 16
    assert len(set(commitments(database))) == 16
    assert held(sealer).root == root(entries(database))
    assert check_ledger(database, sealer.folder)[0] == 16
