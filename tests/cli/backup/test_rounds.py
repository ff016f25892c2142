"""Backups by the worker, and a restore after the whole machine is lost."""

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.cli.backup import rounds
from app.cli.backup.rounds import backup_rounds
from app.consent.models import PolicyText
from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.consent.rules.standing import Standing
from app.core import clock
from app.core.config import CHECKOUT, Settings
from app.core.outside.secret_files import load_secrets
from app.core.periodic_work import run_periodic
from app.core.rules.errors import FolderAway
from app.core.rules.purposes import Purpose
from app.ledger.outside.ledger_files import LedgerFolder, Vouching
from app.ledger.outside.outside_lists import OutsideLists
from app.mail.rules.delivery import MessageKind
from app.watch.facts import Watched, read_facts
from app.watch.rules.facts import BACKUP, BACKUP_DUE, FACT, State
from app.watch.steps.backups import unbacked_since
from tests.cli.backup.conftest import Backups
from tests.support.enquiries.people import person_of, stands, write_to_us
from tests.support.leads.desk_work import add_account
from tests.support.mail.mailing import outbox_of
from tests.support.stored import read_by
from tests.support.zone_command import run_zone

REMIND = "remind_of_backup"
BOSS = "boss@zone.example"
YEARS, DAY = timedelta(days=900), timedelta(hours=27)


@pytest.fixture
def away(backups: Backups, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder off the host."""
    folder = backups.folder / "mounted"
    folder.mkdir()
    monkeypatch.setenv("ZONE_BACKUP_DIR", str(folder))
    return folder


def round_of_worker(backups: Backups, later: timedelta = timedelta()) -> list[str]:
    """Run the periodic work of backups that is due; return its names."""
    works = [*backup_rounds(Settings.from_environment(), backups.database)]
    return list(run_periodic(backups.database, works, "me", clock.now() + later))


def test_the_worker_backs_up_and_a_lost_machine_comes_back_with_what_was_shipped(
    backups: Backups, away: Path
) -> None:
    person = person_of(backups.database, write_to_us(backups.database, email="wei@example.com"))
    assert round_of_worker(backups) == [BACKUP_DUE, REMIND, "back_up", "ship_outside"]
    assert round_of_worker(backups, timedelta(minutes=2)) == []
    [file] = away.glob("zone-*.age")
    line = ListedWithdrawal("0" * 32, person.hex, (Purpose.PRIVACY_POLICY,), clock.now()).line()
    OutsideLists(backups.instance).withdrawals.append(line)
    write_to_us(backups.database, email="zhou@example.com")
    run_zone("ledger", "seal")
    assert round_of_worker(backups, timedelta(minutes=2)) == ["ship_outside"]

    said = backups.restore(file)

    # What was shipped before a backup counts if both were made within one second.
    assert re.search(r"checkpoints .*: [12] file", said.stdout)
    assert "withdrawals" in said.stderr
    assert "- Rebase:" in said.stdout
    there = backups.there()
    assert stands(there, person)[Purpose.PRIVACY_POLICY] is Standing.WITHDRAWN
    there.dispose()
    assert run_zone("backup").stdout.startswith(f"Wrote {away}")


@pytest.mark.engine("sqlite")
def test_old_backups_are_deleted_after_the_next_one(backups: Backups, away: Path) -> None:
    old = away / "zone-20200101T000000Z.tar.gz.age"
    old.touch()

    assert "back_up" in round_of_worker(backups)

    assert not old.exists()
    assert round_of_worker(backups, timedelta(hours=25)) == ["back_up"]


@pytest.mark.engine("sqlite")
def test_a_missing_store_is_told_in_a_sentence_refused_by_the_check_and_warned_of_by_mail(
    backups: Backups, away: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    away.rmdir()
    add_account(backups.database, role="administrator", email=BOSS)
    add_account(backups.database, role="handler", email="kim@zone.example")
    assert round_of_worker(backups) == [BACKUP_DUE, REMIND]

    assert not away.exists()
    logged = capsys.readouterr().out
    assert str(away) in logged
    assert "Traceback" not in logged
    assert "File " not in logged
    assert "ZONE_BACKUP_DIR" in run_zone("config", "check", status=1).output
    assert reminded(backups) == []

    round_of_worker(backups, timedelta(hours=27))

    assert reminded(backups) == [BOSS]


@pytest.mark.engine("sqlite")
def test_while_the_first_backup_of_an_old_instance_is_made_nobody_is_told_that_it_is_old(
    backups: Backups, away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_account(backups.database, role="administrator", email=BOSS)
    words = {"doc": "privacy_policy", "lang": "en", "text": "Words", "sha256": "", "changed": ""}
    with backups.database.transaction() as session:
        session.add(PolicyText(version=99, published_at=clock.now() - YEARS, **words))
    seen: list[tuple[State, bool, list[str]]] = []

    def look(*_given: object, **_named: object) -> None:
        round_of_worker(backups)
        (fact,) = read_facts(watched_by(backups), clock.now(), [FACT["backup"]])
        doctor = run_zone("doctor", status=1).stdout
        seen.append((fact.state, "warning  Backups:" in doctor, reminded(backups)))
        raise FolderAway("gone")

    monkeypatch.setattr(rounds, "make_backup", look)

    round_of_worker(backups)

    assert seen == [(State.NONE, True, [])]
    (fact,) = read_facts(watched_by(backups), clock.now() + DAY, [FACT["backup"]])
    assert fact.state is State.BAD
    round_of_worker(backups, DAY)
    assert reminded(backups) == [BOSS]
    [mail] = [each for each in outbox_of(backups.database) if each.recipient == BOSS]
    assert datetime.fromisoformat(str(mail.details["since"])) < clock.now() - YEARS + DAY


def watched_by(backups: Backups) -> Watched:
    """Return the sources of the facts of the instance."""
    settings = Settings.from_environment()
    vouching = Vouching(load_secrets(settings).ledger_key, LedgerFolder(settings))
    return Watched(backups.database, vouching, settings.instance)


def reminded(backups: Backups) -> list[str]:
    """Return who got a mail that nothing is backed up."""
    return [
        each.recipient
        for each in outbox_of(backups.database)
        if each.kind == MessageKind.BACKUP_MISSING
    ]


@pytest.mark.engine("sqlite")
def test_a_backup_by_hand_into_the_store_counts_and_another_does_not(
    backups: Backups, away: Path
) -> None:
    backups.make()
    assert read_by(backups.database, unbacked_since, clock.now()) is None

    run_zone("backup", "--to", str(away / ".." / away.name))

    since = read_by(backups.database, unbacked_since, clock.now())
    assert since is not None
    assert clock.now() - since < timedelta(minutes=5)
    assert "back_up" not in round_of_worker(backups)


@pytest.mark.engine("sqlite")
def test_without_a_folder_there_is_no_such_work(backups: Backups) -> None:
    assert round_of_worker(backups) == []


@pytest.mark.engine("sqlite")
def test_the_alert_of_a_backup_never_made_leaves_the_first_one_the_time_of_its_lease(
    backups: Backups, away: Path
) -> None:
    text = (CHECKOUT / "deploy" / "alerts.yml").read_text(encoding="utf-8")
    hours = re.search(r"alert: ZoneBackupNeverMade\n.+\n +for: (\d+)h", text)
    works = {
        each.name: each for each in backup_rounds(Settings.from_environment(), backups.database)
    }

    assert away.is_dir()
    assert hours is not None
    assert timedelta(hours=int(hours[1])) > works[BACKUP].lease
