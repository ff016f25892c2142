"""Witnesses in the settings: a log is no witness of itself."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.config import SettingError, Settings
from app.core.outside.secret_files import create_missing_secrets
from app.ledger.outside.ed25519_keys import cosignature_signer
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.outside.witness import configured_witnesses
from tests.support.site import make_settings

ORIGIN = "zone.example/ledger"


def naming(settings: Settings, seed: bytes, name: str = "witness.example") -> Settings:
    """Return settings that name a key of a seed as that of a witness."""
    key = cosignature_signer(name, seed, 1).key.text
    return replace(settings, ledger_witnesses=(f"https://w.example {key}",))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of an instance that has its secrets."""
    made = make_settings(tmp_path / "instance")
    create_missing_secrets(made)
    return made


def signing_key(settings: Settings) -> bytes:
    """Return the secret bytes of the key that signs now."""
    return bytes.fromhex((settings.instance / "secrets/ledger_signing_key").read_text())


def test_the_key_that_signs_is_refused_before_and_after_the_first_checkpoint(
    settings: Settings,
) -> None:
    own = naming(settings, signing_key(settings))
    for _time in range(2):
        with pytest.raises(SettingError, match=r"ZONE_LEDGER_WITNESSES .*the log's own"):
            configured_witnesses(own)
        LedgerFolder(settings).signers(ORIGIN)


def test_a_key_that_signed_once_is_refused(settings: Settings) -> None:
    before, folder = signing_key(settings), LedgerFolder(settings)
    folder.signers(ORIGIN)
    for _time in range(2):
        folder.rotate_key(ORIGIN)

    with pytest.raises(SettingError, match="the log's own"):
        configured_witnesses(naming(settings, before))


def test_any_other_key_is_taken(settings: Settings) -> None:
    [witness] = configured_witnesses(naming(settings, bytes(32)))

    assert witness.key.name == "witness.example"
