"""`zone backup`: its content, its recipients, and whether it can be restored."""

from pathlib import Path

import pyrage
import pytest

from app.backup.outside.age_keys import read_keys
from app.backup.outside.archive import opened_archive
from app.backup.rules.copies import About, Manifest
from tests.cli.backup.conftest import Backups
from tests.support.ledger.sealing import tamper
from tests.support.zone_command import run_zone


def members(backups: Backups, file: Path) -> dict[str, bytes]:
    """Return the members of a backup."""
    with opened_archive(file, read_keys(backups.folder / "key")) as found:
        return dict(found)


def test_a_backup_holds_everything_and_verifies(backups: Backups) -> None:
    (backups.instance / "holidays.toml").write_text("")
    file = backups.make()

    found = members(backups, file)

    names = [*found]
    assert (names[0], names[-1]) == ("about.json", "manifest.json")
    assert {"ledger/checkpoint", "ledger/keys", "instance/holidays.toml", "secrets.age"} < {*names}
    # What guards the database is read after it.
    assert names.index("ledger/erasures") > names.index("tables/enquiry/000000.jsonl")
    about, manifest = About.of(found["about.json"]), Manifest.of(found["manifest.json"])
    assert about.ledger is not None
    assert about.ledger.size == 7
    assert manifest.tables["enquiry"].rows == 2
    assert {*manifest.members} == {*names} - {"manifest.json"}

    said = run_zone("backup", "verify", str(file), *backups.keys).stdout
    assert "Ledger: 7 entries" in said
    assert said.endswith("can be restored.\n")
    assert [*backups.instance.glob("scratch-*")] == []


@pytest.mark.engine("sqlite")
def test_nothing_of_it_can_be_read_and_secrets_only_by_their_own_key(backups: Backups) -> None:
    file = backups.make()

    content = file.read_bytes()
    secret = (backups.instance / "secrets" / "link_key").read_bytes().strip()
    for told in (b"wei@example.com", b"consent_record", secret):
        assert told not in content
    found = members(backups, file)
    assert secret not in b"".join(found.values())
    locked = found["secrets.age"]
    assert secret in pyrage.decrypt(locked, read_keys(backups.folder / "secrets-key"))
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(locked, read_keys(backups.folder / "key"))


@pytest.mark.engine("sqlite")
def test_what_is_whole_and_does_not_hold_is_told_apart_from_what_is_not_whole(
    backups: Backups,
) -> None:
    tamper(backups.database, "UPDATE outbox SET state = 'lost'")
    file = backups.make()

    # By this instance's secrets.
    verify = ("backup", "verify", str(file), "--key", str(backups.folder / "key"))
    found = run_zone(*verify, status=1)
    file.write_bytes(file.read_bytes()[:-1])
    cut = run_zone(*verify, status=1)
    file.parent.rename(backups.folder / "unmounted")
    to_nowhere = run_zone("backup", "--to", str(file.parent), status=1).stderr

    assert "'lost'" in found.stdout
    assert "complete" in found.stderr
    assert (cut.stdout, "be opened" in cut.stderr) == ("", True)
    assert [*backups.instance.glob("scratch-*")] == []
    assert (str(file.parent) in to_nowhere, "[Errno 2]" in to_nowhere) == (True, True)


@pytest.mark.engine("sqlite")
def test_what_lacks_is_asked_for(backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    to, store = ("backup", "--to", str(backups.folder)), backups.folder
    assert "--to" in run_zone("backup", status=2).stderr
    monkeypatch.delenv("ZONE_BACKUP_SECRETS_RECIPIENT")
    assert "secrets" in run_zone(*to).stdout
    written = [*store.glob("*.age")]
    assert "secrets.age" not in members(backups, written[0])
    monkeypatch.delenv("ZONE_BACKUP_RECIPIENTS")
    assert "unencrypted" in run_zone(*to, status=1).stderr
    assert [*store.glob("*.age")] == written


@pytest.mark.engine("sqlite")
def test_a_passphrase_may_guard_a_key(backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    words, key = backups.folder / "words", backups.folder / "locked"
    words.write_text("correct horse battery\n")
    public = run_zone("backup", "key", str(key), "--passphrase-file", str(words)).stdout.strip()
    monkeypatch.setenv("ZONE_BACKUP_RECIPIENTS", public)

    run_zone(
        "backup", "verify", str(backups.make()), "--key", str(key), "--passphrase-file", str(words)
    )


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"ZONE_BACKUP_RECIPIENTS": "age1x"}, "'age1x'"),
        ({"ZONE_BACKUP_DIR": "/mnt/x"}, "ZONE_BACKUP_DIR needs ZONE_BACKUP_RECIPIENTS"),
        (
            {
                "ZONE_BACKUP_RECIPIENTS": f"age1{'q' * 58}",
                "ZONE_BACKUP_SECRETS_RECIPIENT": f"age1{'q' * 58}",
            },
            "must not open the secrets. Make another key",
        ),
    ],
)
def test_settings_that_would_leave_something_open_are_refused(
    tmp_path: Path, settings: dict[str, str], told: str
) -> None:
    settings |= {"ZONE_INSTANCE": str(tmp_path)}
    assert told in run_zone("check", settings=settings, status=1).stderr
