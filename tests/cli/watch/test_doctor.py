"""`zone doctor` names problems and remedies; `zone mail test` sends one mail."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest import mock

import pytest

from app.cli.watch import doctor
from app.core import clock
from app.core.db import Database
from app.watch.outside.origin import Certificate, OriginProblem
from tests.support.live_server import free_port
from tests.support.watch.heartbeat import beat
from tests.support.zone_command import run_zone

SMTP = {"no_connection", "ZONE_SMTP_URL"}
ANA, ODD = "ana@example.org", "ana at example"


@pytest.fixture(scope="module")
def instance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An instance that has been prepared."""
    folder = tmp_path_factory.mktemp("examined") / "instance"
    for command in ("secrets create", "db upgrade", "ledger seal"):
        run_zone(*command.split(), settings={"ZONE_INSTANCE": str(folder)})
    return folder


@dataclass(frozen=True)
class Examined:
    """What `zone doctor` said.

    :param lines: its level and object of each line, like "problem Worker".
    """

    told: str
    lines: list[str]

    @property
    def problems(self) -> list[str]:
        """The objects with a problem."""
        return [each.partition(" ")[2] for each in self.lines if each.startswith("problem")]


def examine(instance: Path, status: int, **settings: str) -> Examined:
    named: Mapping[str, str] = {"ZONE_INSTANCE": str(instance), **settings}
    told = run_zone("doctor", settings=named, status=status).output
    lines = re.findall(r"^(problem|warning|ok) +([^:\n]+):", told, re.MULTILINE)
    return Examined(told, [" ".join(each) for each in lines])


def worker_ran(instance: Path, at: datetime) -> None:
    database = Database(f"sqlite:///{instance / 'zone.db'}")
    beat(database, at)
    database.dispose()


def test_a_new_instance_lacks_only_its_worker_and_with_it_has_no_problem(instance: Path) -> None:
    new = examine(instance, status=1)
    worker_ran(instance, clock.now())
    complete = examine(instance, status=0)

    assert new.problems == ["Worker"]
    assert {"ok Keys", "ok Schema", "ok Clock", "ok Disk"} < {*new.lines}
    assert "-> Start the worker: `zone run` starts one" in new.told
    # No reason to fail.
    assert (complete.problems, "warning Backup" in complete.lines) == ([], True)
    assert "ZONE_BACKUP_DIR" in complete.told
    assert str(instance) in complete.told


@pytest.mark.parametrize("mounted", [True, False])
def test_a_folder_without_a_backup_is_a_problem_and_one_that_is_not_there_another(
    instance: Path, tmp_path: Path, *, mounted: bool
) -> None:
    worker_ran(instance, clock.now())
    folder = tmp_path / "mounted"
    if mounted:
        folder.mkdir()
    key = run_zone("backup", "key", str(tmp_path / "key")).stdout.strip()

    found = examine(instance, status=1, ZONE_BACKUP_DIR=str(folder), ZONE_BACKUP_RECIPIENTS=key)

    assert found.problems == ["Backups"] if mounted else ["Folder", "Backups"]


def test_a_setting_that_cannot_be_used_is_the_one_problem(instance: Path) -> None:
    found = examine(instance, status=1, ZONE_PORT="0")

    assert (found.lines, "ZONE_PORT" in found.told) == (["problem Settings"], True)


def test_a_server_that_cannot_be_reached_is_explained_without_its_password(instance: Path) -> None:
    place = f"127.0.0.1:{free_port()}"
    settings = {"ZONE_DATABASE_URL": f"postgresql://zone:s3cret@{place}/zone"}
    mail = examine(instance, status=1, ZONE_SMTP_URL=f"smtp://{place}")
    database = examine(instance, status=1, **settings)
    listed = run_zone("staff", "list", status=1,
                      settings={"ZONE_INSTANCE": str(instance), **settings}).output  # fmt: skip

    assert "Mail" in mail.problems
    assert {*re.findall(r"\w+", mail.told)} >= SMTP
    assert "Database" in database.problems
    assert "ZONE_DATABASE_URL" in database.told
    for told in (database.told, listed):
        assert (place in told, "s3cret" in told) == (True, False)


def test_a_clock_that_was_set_back_is_found(instance: Path) -> None:
    worker_ran(instance, clock.now() + timedelta(hours=3))

    found = examine(instance, status=1)

    assert ("Clock" in found.problems, "NTP" in found.told) == (True, True)


def test_keys_that_others_can_read_are_found(instance: Path) -> None:
    key = instance / "secrets" / "csrf_key"
    key.chmod(0o644)
    try:
        found = examine(instance, status=1)
    finally:
        key.chmod(0o600)

    assert "Keys" in found.problems
    assert f"`chmod 600 {key}`" in found.told


def test_the_name_of_the_site_is_followed_to_its_certificate(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(origin: str) -> None:
        raise OriginProblem(f"{origin}/healthz is answered by something else (status 404).")

    ends_at = clock.now().astimezone(UTC) + timedelta(days=3)
    monkeypatch.setattr(doctor, "resolve", lambda _origin: ["192.0.2.7"])
    monkeypatch.setattr(doctor, "read_certificate", lambda _origin: Certificate(ends_at))
    monkeypatch.setattr(doctor, "require_own_answer", elsewhere)

    found = examine(instance, status=1, ZONE_ORIGIN="https://invest.example.org")

    assert {"Certificate", "Name", "Proxy"} < {*found.problems}
    assert "ok Name" in found.lines
    for told in ("192.0.2.7", f"{ends_at:%Y-%m-%d}", "(status 404)", "ZONE_TRUSTED_PROXIES"):
        assert told in found.told


def test_a_test_mail_is_written_if_there_is_no_server(instance: Path) -> None:
    told = run_zone("mail", "test", ANA, settings={"ZONE_INSTANCE": str(instance)}).stdout

    [file] = (instance / "mail").glob("*.eml")
    assert f"A mail to {ANA} was written to {file.parent}" in told
    assert f"To: {ANA}" in file.read_text(encoding="utf-8")


def test_a_test_mail_that_is_not_sent_says_why_and_what_to_do(instance: Path) -> None:
    settings = {"ZONE_INSTANCE": str(instance), "ZONE_SMTP_URL": f"smtp://127.0.0.1:{free_port()}"}

    told = run_zone("mail", "test", ANA, settings=settings, status=1).output
    odd = run_zone("mail", "test", ODD, settings=settings, status=1).output

    assert {*re.findall(r"\w+", told)} >= SMTP
    assert repr(ODD) in odd


def test_calendar_and_mail_domains_are_told_with_their_age(tmp_path: Path, instance: Path) -> None:
    present = examine(instance, status=1).told
    own = tmp_path / "own"
    settings = {"ZONE_INSTANCE": str(own)}
    run_zone("db", "upgrade", settings=settings)
    year = clock.now().year
    named = f'{{ en = "New Year", zh = "元旦", first = {year}-01-01, last = {year}-01-01 }}'
    written = {
        "holidays.toml": f'[{year}]\nsource = "A notice"\nholidays = [{named}]\n',
        "disposable-domains.txt": "throwaway.example\n!mailinator.com\n",
    }
    days_ago = clock.now() - timedelta(days=40, hours=1)
    for name, text in written.items():
        (own / name).write_text(text, encoding="utf-8")
        os.utime(own / name, (days_ago.timestamp(), days_ago.timestamp()))

    changed = examine(own, status=1)
    run_zone("content", "reload", settings=settings)
    found = examine(own, status=1)

    assert "disposable-email-domains" in present
    assert not [name for name in written if f"by {name}" in present]
    assert "warning Own files" in changed.lines
    assert "content reload`" in changed.told
    assert f"{year} to {year}, by " in found.told
    assert re.search(r"\b1 more and 1 ", found.told)
    assert [name for name in written if f"by {name}, 40 days" not in found.told] == []
    assert not [each for each in found.lines if each.endswith("Own files")]


def test_a_year_whose_holidays_nobody_knows_is_a_warning(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "clock", mock.Mock(now=lambda: datetime(2099, 12, 3, tzinfo=UTC)))

    found = examine(instance, status=1)

    assert ("warning Holidays" in found.lines, "2100" in found.told) == (True, True)
