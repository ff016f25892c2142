"""Secrets are files readable by their owner alone, and a bad one stops the start with advice."""

import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, replace
from pathlib import Path

import pytest

from app.core.config import SettingError, Settings
from app.core.outside.secret_files import create_missing_secrets, load_secrets
from tests.support.processes import in_processes
from tests.support.site import make_settings

NAMES = [
    "csrf_key", "ledger_key", "ledger_signing_key", "link_key", "notice_key", "rate_key",
    "session_key", "totp_key",
]  # fmt: skip


@pytest.fixture
def demonstration(tmp_path: Path) -> Settings:
    """The settings of a site on loopback, with nothing in its instance folder."""
    return make_settings(tmp_path / "instance")


@pytest.fixture
def production(demonstration: Settings) -> Settings:
    """The settings of the same instance as a production site."""
    return replace(demonstration, origin="https://invest.example.org")


def folder(settings: Settings) -> Path:
    """The folder of an instance's secrets."""
    return settings.instance / "secrets"


def test_outside_production_missing_secrets_are_created_once_for_the_owner(
    demonstration: Settings,
) -> None:
    secrets = load_secrets(demonstration)

    files = sorted(folder(demonstration).iterdir())
    assert [file.name for file in files] == NAMES
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(folder(demonstration).stat().st_mode) == 0o700
    assert {len(key) for key in astuple(secrets)} == {32}
    assert len({*astuple(secrets)}) == len(NAMES)
    assert load_secrets(demonstration) == secrets
    assert create_missing_secrets(demonstration) == ()


def test_only_missing_secrets_are_created(demonstration: Settings) -> None:
    first = load_secrets(demonstration)
    (folder(demonstration) / "totp_key").unlink()

    assert create_missing_secrets(demonstration) == (folder(demonstration) / "totp_key",)
    second = load_secrets(demonstration)
    assert second.ledger_key == first.ledger_key
    assert second.totp_key != first.totp_key


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_secret_stops_production_with_a_message(production: Settings, name: str) -> None:
    create_missing_secrets(production)
    (folder(production) / name).unlink()

    with pytest.raises(SettingError, match=f"{name} is missing") as refused:
        load_secrets(production)

    assert "secrets create" in str(refused.value)
    assert not (folder(production) / name).exists()


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o602, 0o444])
def test_a_secret_open_to_others_is_refused_with_the_fixing_command(
    demonstration: Settings, production: Settings, mode: int
) -> None:
    path = folder(demonstration) / "ledger_key"
    load_secrets(demonstration)
    path.chmod(mode)

    for settings in (demonstration, production):
        with pytest.raises(SettingError, match=f"chmod 600 {path}"):
            load_secrets(settings)


@pytest.mark.parametrize("mode", [0o755, 0o750])
def test_an_instance_that_others_may_enter_is_closed_to_them(
    demonstration: Settings, production: Settings, mode: int
) -> None:
    (demonstration.instance / "zone.toml").touch()
    for settings in (demonstration, production):
        settings.instance.chmod(mode)
        load_secrets(settings)

        assert stat.S_IMODE(settings.instance.stat().st_mode) == 0o700


def test_an_open_folder_with_files_of_others_is_refused_as_instance(
    demonstration: Settings, production: Settings
) -> None:
    (demonstration.instance / "theirs").mkdir()
    demonstration.instance.chmod(0o755)
    for settings in (demonstration, production):
        with pytest.raises(SettingError, match=f"chmod 700 {settings.instance}"):
            load_secrets(settings)

        assert [each.name for each in settings.instance.iterdir()] == ["theirs"]
        assert stat.S_IMODE(settings.instance.stat().st_mode) == 0o755


@pytest.mark.parametrize(
    "content", ["", "abcd", "zz" * 32, "ab" * 31, "ab" * 33, "钥匙", f"{'ab' * 32}\n" * 3], ids=repr
)
def test_a_damaged_secret_is_refused_and_left_unchanged(
    demonstration: Settings, content: str
) -> None:
    load_secrets(demonstration)
    path = folder(demonstration) / "notice_key"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(SettingError, match="notice_key is damaged") as refused:
        load_secrets(demonstration)

    assert "backup" in str(refused.value)
    assert path.read_text(encoding="utf-8") == content


def load_in_turn(_number: int, folder: str, rounds: str) -> str:
    """Load the secrets of one new instance after another, as two starting processes would."""
    instances = (make_settings(Path(folder) / str(number)) for number in range(int(rounds)))
    return " ".join(load_secrets(settings).ledger_key.hex() for settings in instances)


def test_processes_that_start_together_agree_on_every_secret(tmp_path: Path) -> None:
    one, *others = in_processes(3, load_in_turn, str(tmp_path), "20")

    assert others == [one, one]
    assert len(set(one.split())) == 20


def test_concurrent_threads_leave_no_drafts(tmp_path: Path) -> None:
    settings = make_settings(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        seen = set(pool.map(lambda _: astuple(load_secrets(settings)), range(24)))

    assert len(seen) == 1
    assert sorted(file.name for file in folder(settings).iterdir()) == NAMES
