"""Settings in `zone.toml`: written by `zone init`, below the environment, printed and checked."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.core.config import SettingError, Settings
from tests.support.zone_command import Ended, run_zone


@pytest.fixture
def instance(instance: Path) -> Path:
    """A folder for an instance."""
    instance.mkdir(mode=0o700)
    return instance


def write(instance: Path, text: str) -> Path:
    file = instance / "zone.toml"
    file.write_text(text, encoding="utf-8")
    file.chmod(0o600)
    return file


def run(instance: Path, *command: str, status: int = 0, **settings: str) -> Ended:
    named: Mapping[str, str] = {"ZONE_INSTANCE": str(instance), **settings}
    return run_zone(*command, settings=named, status=status)


def read(instance: Path, monkeypatch: pytest.MonkeyPatch, **settings: str) -> Settings:
    monkeypatch.setenv("ZONE_INSTANCE", str(instance))
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return Settings.from_environment()


def test_init_writes_every_setting_with_its_meaning_and_usual_value_for_its_user_alone(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = read(instance, monkeypatch)
    run(instance, "init")

    file = instance / "zone.toml"
    text = file.read_text(encoding="utf-8")
    assert file.stat().st_mode & 0o777 == 0o600
    assert tomllib.loads(text) == {}
    for line in ('# host = "127.0.0.1"', "# retention_enquiry_months = 24"):
        assert re.search(rf"^# \w[^=]+\n{line}$", text, re.MULTILINE)
    assert str(instance) in run(instance, "config", "check").output
    write(instance, "\n".join(line[2:] for line in text.splitlines() if " = " in line))
    assert read(instance, monkeypatch) == usual


def test_init_leaves_a_file_that_is_there(instance: Path) -> None:
    file = write(instance, "port = 8123\n")

    assert str(file) in run(instance, "init", status=1).output
    assert file.read_text(encoding="utf-8") == "port = 8123\n"


def test_the_environment_counts_before_the_file(
    instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        instance,
        'port = 8123\ntell_when = true\ntrusted_proxies = ["127.0.0.1", "10.0.0.0/8"]\n'
        'operator_name = "File"\nretention_message_days = 20\n',
    )

    settings = read(instance, monkeypatch, ZONE_OPERATOR_NAME="Environment")

    assert (settings.port, settings.tell_when) == (8123, True)
    assert settings.trusted_proxies == ("127.0.0.1", "10.0.0.0/8")
    assert settings.operator.name == "Environment"
    assert settings.retention.message_days == 20


def test_config_prints_values_with_their_source_and_hides_passwords(
    instance: Path, tmp_path: Path
) -> None:
    file = write(
        instance,
        'port = 8123\nsmtp_url = "smtp://zone:s3cret@mail.example.org"\n'
        'metrics_token = "of-the-file-s3cret-s3cret"\n',
    )
    own = secret(tmp_path, "s3cret-s3cret-s3cret-s3cret\n")

    told = run(
        instance,
        "config",
        ZONE_HOST="::1",
        ZONE_DATABASE_URL="postgresql://zone:s3cret@localhost/zone",
        ZONE_METRICS_TOKEN_FILE=str(own),
    ).output

    first, *lines = told.splitlines()
    assert (str(instance) in first, "s3cret" in told) == (True, False)
    expected = {
        f"port = 8123  # {file}",
        'host = "::1"  # environment',
        'origin = "http://localhost:8123"',
        f"smtp_url = (hidden)  # {file}",
        f"metrics_token = (hidden)  # {own}",
        "database_url = (hidden)  # environment",
    }
    assert expected <= {*lines}


def test_all_problems_are_told_at_once_with_their_place_and_cure(instance: Path) -> None:
    file = write(instance, 'prot = 1\nmail_timeout = "soon"\ndesk_email = "desk"\n')

    told = run(
        instance, "config", "check", status=1, ZONE_NOISE="1", ZONE_TIME_ZONE="Mars",
        ZONE_TRANSFER_PLACE="Germany",
    ).output  # fmt: skip

    said = [
        f"prot in {file} is no setting; did you mean port?",
        f"ZONE_MAIL_TIMEOUT cannot be read: Not a valid integer. It is `mail_timeout` in {file}.",
        "ZONE_DESK_EMAIL is 'desk': give one e-mail address, like desk@example.org.",
        f"It is `desk_email` in {file}.",
        "ZONE_NOISE is no setting.",
        "ZONE_TIME_ZONE is 'Mars': give a name of the IANA database, like Asia/Shanghai.",
        "set all three, or none.",
        "6 problem(s)",
    ]
    assert [each for each in said if each not in told] == []


@pytest.mark.parametrize(
    ("text", "mode", "said"),
    [
        ("port = 8123", 0o644, r"can be read by other users\. Run `chmod 600 "),
        ("port = ", 0o600, "cannot be read"),
        ('instance = "/srv"', 0o600, "`instance` cannot be set in"),
        ("[operator]\nname = 'x'", 0o600, "operator in"),
        ("port = 1.5", 0o600, "is a float: give a text, a whole number"),
        ('campaigns = ["a,b"]', 0o600, "a list of texts without commas"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused(
    instance: Path, monkeypatch: pytest.MonkeyPatch, text: str, mode: int, said: str
) -> None:
    write(instance, text).chmod(mode)

    with pytest.raises(SettingError, match=said):
        read(instance, monkeypatch)


def secret(folder: Path, text: str, mode: int = 0o600) -> Path:
    """Write a setting's value into a file of its own."""
    file = folder / "secret"
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)
    return file


def test_files_with_settings_that_cannot_be_used_are_all_named(
    instance: Path, tmp_path: Path
) -> None:
    open_to_all = secret(tmp_path, "smtp://localhost", 0o644)

    told = run(
        instance, "config", "check", status=1,
        ZONE_SMTP_URL_FILE=str(open_to_all),
        ZONE_METRICS_TOKEN="x" * 20, ZONE_METRICS_TOKEN_FILE=str(open_to_all),
        ZONE_DESK_EMAIL_FILE=str(tmp_path / "none"),
        ZONE_SMPT_URL_FILE="", ZONE_INSTANCE_FILE=str(tmp_path / "none"),
    ).output  # fmt: skip

    said = [
        f"ZONE_SMTP_URL_FILE: {open_to_all} can be read by other users. Run `chmod 600 ",
        "ZONE_METRICS_TOKEN and ZONE_METRICS_TOKEN_FILE are both set: keep one of them.",
        f"ZONE_DESK_EMAIL_FILE: {tmp_path / 'none'} cannot be read: [Errno 2]",
        "ZONE_SMPT_URL_FILE is no setting; did you mean ZONE_SMTP_URL_FILE?",
        "ZONE_INSTANCE_FILE is no setting",
    ]
    assert [each for each in said if each not in told] == []


def test_a_value_in_a_file_that_is_no_setting_is_refused_with_its_place(
    instance: Path, tmp_path: Path
) -> None:
    file = secret(tmp_path, "geheim")

    told = run(instance, "config", "check", status=1, ZONE_METRICS_TOKEN_FILE=str(file)).output

    assert str(file) in told
    assert ("ZONE_METRICS_TOKEN" in told, "geheim" in told) == (True, False)


def test_a_command_that_changes_something_names_its_instance(instance: Path) -> None:
    for command in ("secrets create", "db upgrade", "ledger seal", "retention --apply"):
        assert f"Instance: {instance}\n" in run(instance, *command.split()).stderr

    for command in ("staff list", "retention --dry-run", "config"):
        assert "Instance:" not in run(instance, *command.split()).output
