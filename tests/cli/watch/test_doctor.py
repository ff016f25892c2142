"""`zone doctor` names problems and remedies; `zone mail test` sends one mail."""

import os
from collections.abc import Mapping
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
from tests.support.zone_command import Ended, run_zone


@pytest.fixture(scope="module")
def instance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An instance that has been prepared."""
    folder = tmp_path_factory.mktemp("examined") / "instance"
    for command in ("secrets create", "db upgrade", "ledger seal"):
        run_zone(*command.split(), settings={"ZONE_INSTANCE": str(folder)})
    return folder


def examine(instance: Path, status: int, **settings: str) -> Ended:
    named: Mapping[str, str] = {"ZONE_INSTANCE": str(instance), **settings}
    return run_zone("doctor", settings=named, status=status)


def worker_ran(instance: Path, at: datetime) -> None:
    database = Database(f"sqlite:///{instance / 'zone.db'}")
    beat(database, at)
    database.dispose()


def test_a_new_instance_lacks_only_its_worker(instance: Path) -> None:
    told = examine(instance, status=1).stdout

    assert [line for line in told.splitlines() if line.startswith("problem")] == [
        "problem  Worker: No worker has run yet."
    ]
    assert "-> Start the worker: `zone run` starts one" in told
    for line in ("Keys: All are there", "Schema: It is that", "Clock: It agrees", "Disk: "):
        assert f"ok       {line}" in told


def test_an_instance_without_a_problem_ends_with_success(instance: Path) -> None:
    worker_ran(instance, clock.now())

    told = examine(instance, status=0).stdout

    assert "problem" not in told
    # No reason to fail.
    assert "warning  Backup: No backup has been made" in told
    assert "-> If `ZONE_BACKUP_DIR` is not set, set it" in told
    assert f"ok       Settings: They can be used; the instance is {instance}." in told


@pytest.mark.parametrize("mounted", [True, False])
def test_a_folder_without_a_backup_is_a_problem_and_one_that_is_not_there_another(
    instance: Path, tmp_path: Path, *, mounted: bool
) -> None:
    worker_ran(instance, clock.now())
    folder = tmp_path / "mounted"
    if mounted:
        folder.mkdir()
    key = run_zone("backup", "key", str(tmp_path / "key")).stdout.strip()

    told = examine(
        instance, status=1, ZONE_BACKUP_DIR=str(folder), ZONE_BACKUP_RECIPIENTS=key
    ).stdout

    problems = [line.split(":")[0] for line in told.splitlines() if line.startswith("problem")]
    assert problems == [*([] if mounted else ["problem  Folder"]), "problem  Backups"]
    assert ("there is no such folder" in told) is not mounted


def test_a_setting_that_cannot_be_used_is_the_one_problem(instance: Path) -> None:
    told = examine(instance, status=1, ZONE_PORT="0").stdout

    assert told.startswith("problem  Settings: ZONE_PORT is 0: give a port")


def test_a_database_that_cannot_be_reached_is_explained(instance: Path) -> None:
    url = f"postgresql://zone:s3cret@127.0.0.1:{free_port()}/zone"

    told = examine(instance, status=1, ZONE_DATABASE_URL=url).output

    assert "problem  Database: Nothing answers at 127.0.0.1:" in told
    assert "-> Start the server, or correct host and port in ZONE_DATABASE_URL" in told
    assert "s3cret" not in told


def test_a_command_that_needs_the_database_explains_too(instance: Path) -> None:
    url = f"postgresql://zone:s3cret@127.0.0.1:{free_port()}/zone"
    settings = {"ZONE_INSTANCE": str(instance), "ZONE_DATABASE_URL": url}

    told = run_zone("staff", "list", settings=settings, status=1).output

    assert "Nothing answers at 127.0.0.1:" in told
    assert "s3cret" not in told


def test_a_mail_server_that_does_not_answer_is_explained(instance: Path) -> None:
    told = examine(instance, status=1, ZONE_SMTP_URL=f"smtp://127.0.0.1:{free_port()}").stdout

    assert "problem  Mail: no_connection: " in told
    assert "-> Correct the host and the port in ZONE_SMTP_URL" in told


def test_a_clock_that_was_set_back_is_found(instance: Path) -> None:
    worker_ran(instance, clock.now() + timedelta(hours=3))

    told = examine(instance, status=1).stdout

    assert "problem  Clock: This machine's clock says " in told
    assert "-> Let every machine set its clock by NTP" in told


def test_keys_that_others_can_read_are_found(instance: Path) -> None:
    key = instance / "secrets" / "csrf_key"
    key.chmod(0o644)
    try:
        told = examine(instance, status=1).stdout
    finally:
        key.chmod(0o600)

    assert f"-> The secret {key} can be read by other users. Run `chmod 600 {key}`" in told


def test_the_name_of_the_site_is_followed_to_its_certificate(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(origin: str) -> None:
        raise OriginProblem(f"{origin}/healthz is answered by something else (status 404).")

    ends_at = clock.now().astimezone(UTC) + timedelta(days=3)
    monkeypatch.setattr(doctor, "resolve", lambda _origin: ["192.0.2.7"])
    monkeypatch.setattr(doctor, "read_certificate", lambda _origin: Certificate(ends_at))
    monkeypatch.setattr(doctor, "require_own_answer", elsewhere)

    told = examine(instance, status=1, ZONE_ORIGIN="https://invest.example.org").stdout

    assert "ok       Name: https://invest.example.org leads to 192.0.2.7." in told
    assert f"problem  Certificate: It holds until {ends_at:%Y-%m-%d}." in told
    assert "problem  Name: https://invest.example.org/healthz is answered by something else" in told
    assert "problem  Proxy: ZONE_TRUSTED_PROXIES is empty" in told
    assert "and reaches nobody." in told


def test_a_test_mail_is_written_if_there_is_no_server(instance: Path) -> None:
    settings = {"ZONE_INSTANCE": str(instance)}

    told = run_zone("mail", "test", "ana@example.org", settings=settings).stdout

    [file] = (instance / "mail").glob("*.eml")
    assert "A mail to ana@example.org was written to" in told
    assert "This mail shows that the service can send mail." in file.read_text(encoding="utf-8")


def test_a_test_mail_that_is_not_sent_says_why_and_what_to_do(instance: Path) -> None:
    server = f"smtp://127.0.0.1:{free_port()}"
    settings = {"ZONE_INSTANCE": str(instance), "ZONE_SMTP_URL": server}

    told = run_zone("mail", "test", "ana@example.org", settings=settings, status=1).output
    odd = run_zone("mail", "test", "ana at example", settings=settings, status=1).output

    assert "It was not sent: no_connection: " in told
    assert "Correct the host and the port in ZONE_SMTP_URL" in told
    assert "'ana at example' is no e-mail address" in odd


def test_calendar_and_mail_domains_are_told_with_their_age(tmp_path: Path, instance: Path) -> None:
    present = examine(instance, status=1).stdout
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

    changed = examine(own, status=1).stdout
    run_zone("content", "reload", settings=settings)
    told = examine(own, status=1).stdout

    assert "by the calendar of this version" in present
    assert "throw-away ones, by the library disposable-email-domains " in present
    assert "warning  Own files: holidays.toml has changed and is not served." in changed
    assert "-> Run `zone content check`, then `zone content reload`." in changed
    assert f"Holidays: Known from {year} to {year}, by holidays.toml, 40 days old." in told
    assert "; 1 more and 1 exceptions, by disposable-domains.txt, 40 days old." in told
    assert "Own files" not in told


def test_a_year_whose_holidays_nobody_knows_is_a_warning(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "clock", mock.Mock(now=lambda: datetime(2099, 12, 3, tzinfo=UTC)))

    told = examine(instance, status=1).stdout

    assert "warning  Holidays: Known from 2" in told
    assert "-> Write those of 2100 into " in told
