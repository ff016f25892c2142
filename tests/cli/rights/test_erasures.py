"""Erasures and withdrawals for the operator: repeated after a restore, and overwritten."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.cli.periodic import periodic_work
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.rules.standing import Standing
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.periodic_work import run_periodic
from app.core.rules.purposes import Purpose
from app.ledger.outside.outside_lists import OutsideLists
from app.rights.erasure import Proposed, approve_erasure, propose_erasure
from app.rights.reapplication import has_kept_up
from app.rights.rules.erasure import ErasureGround
from app.rights.withdrawal_listing import unlisted_wait
from app.web.rights.erasing import erasing_tools
from tests.cli.exports.export_command import USUAL, rows
from tests.support.enquiries.people import LATER, person_of, stands, write_to_us
from tests.support.exports.people import withdraw
from tests.support.rights.erasing import (
    APPROVER,
    ERASED_AT,
    PROPOSER,
    known_everywhere,
    left_in_files,
)
from tests.support.site import content
from tests.support.zone_command import run_zone


@pytest.fixture
def instance(instance: Path) -> Path:
    """An instance with tables."""
    run("db", "upgrade")
    return instance


def run(*command: str, status: int = 0) -> str:
    """Run a command; return all its output."""
    return run_zone(*command, status=status).output


def erase_and_restore(instance: Path) -> str:
    """Erase a person and restore the database from before; return the erasure's id."""
    settings = Settings(instance=instance)
    tools = erasing_tools(settings, load_secrets(settings))
    database = Database(settings.database_url)
    known = known_everywhere(database, instance)
    assert database.empty_log()
    shutil.copyfile(instance / "zone.db", instance.parent / "backup")
    proposed = Proposed(known.person_id, ErasureGround.ASKED)
    proposal = propose_erasure(database, tools.ledger_key, proposed, actor=PROPOSER, now=ERASED_AT)
    done = approve_erasure(database, tools, actor=APPROVER, proposal_id=proposal, now=ERASED_AT)
    database.dispose()
    for path in instance.glob("zone.db*"):
        path.unlink()
    (instance.parent / "backup").replace(instance / "zone.db")
    return done.erasure


@pytest.mark.parametrize("command", [("db", "upgrade"), ("db", "reapply")])
def test_an_erasure_is_repeated_after_a_restore_with_a_warning(
    instance: Path, command: tuple[str, ...]
) -> None:
    erasure = erase_and_restore(instance)
    assert left_in_files(instance)

    said = run(*command)

    assert (" 1 line(s)" in said, erasure in said) == (True, True)
    run("db", "scrub")
    assert left_in_files(instance) == set()
    assert erasure not in run(*command)


def test_scrubbing_reports_a_reader_of_an_older_state(instance: Path) -> None:
    erase_and_restore(instance)
    database = Database(Settings(instance=instance).database_url)
    with closing(database.engine.raw_connection()) as reader:
        reader.cursor().execute("BEGIN")
        reader.cursor().execute("SELECT count(*) FROM person").fetchone()
        run("db", "reapply")

        run("db", "scrub", status=1)

        reader.cursor().execute("ROLLBACK")
    database.dispose()


def test_a_withdrawal_is_repeated_after_a_restore_before_anything_is_exported(
    instance: Path, tmp_path: Path
) -> None:
    database = Database(Settings(instance=instance).database_url)
    person = person_of(database, write_to_us(database))
    database.dispose()
    line = ListedWithdrawal("0" * 32, person.hex, (Purpose.PRIVACY_POLICY,), LATER).line()
    OutsideLists(instance).withdrawals.append(line)
    out = tmp_path / "leads.csv"
    assert "db reapply`" in run("export", *USUAL, "--out", str(out), status=1)

    said = run("db", "reapply")

    assert (" 1 line(s)" in said, "withdrawals" in said) == (True, True)
    run("export", *USUAL, "--out", str(out))
    assert rows(out.read_bytes()) == []


def test_a_list_that_has_vanished_is_reported_until_it_is_back(instance: Path) -> None:
    lists = OutsideLists(instance)
    lists.withdrawals.append(b'{"id":"x"}')
    told = run("db", "reapply", status=1)
    assert ("1 line(s)" in told, "--as-they-are`" in told) == (True, True)
    run("db", "reapply", "--as-they-are")
    content = lists.withdrawals.path.read_bytes()
    lists.withdrawals.path.unlink()
    assert "put back" in " ".join(run("db", "reapply", status=1).split())
    lists.withdrawals.path.write_bytes(content)
    assert "put back" not in run("db", "reapply")


def test_the_worker_lists_withdrawals_and_applies_them_again_by_itself(instance: Path) -> None:
    settings = Settings(instance=instance)
    database, lists = Database(settings.database_url), OutsideLists(instance)
    works = {each.name: each for each in periodic_work(settings, database, content())}
    chosen = [works[each] for each in ("list_withdrawals", "apply_again", "shorten_withdrawals")]
    wei, lin = (person_of(database, write_to_us(database, email=f"{n}@a.example")) for n in "wl")
    withdraw(database, wei)
    line = ListedWithdrawal("0" * 32, lin.hex, (Purpose.PRIVACY_POLICY,), LATER).line()
    lists.withdrawals.append(line)

    for minutes in range(3):
        run_periodic(database, chosen, "me", LATER + timedelta(minutes=minutes))

    assert not unlisted_wait(database)
    assert has_kept_up(database, lists)
    people = [ListedWithdrawal.of(each).person for each in lists.withdrawals.payloads()]
    assert sorted(people) == sorted([wei.hex, lin.hex, lin.hex])
    for person in (wei, lin):
        assert stands(database, person)[Purpose.PRIVACY_POLICY] is Standing.WITHDRAWN
    database.dispose()
