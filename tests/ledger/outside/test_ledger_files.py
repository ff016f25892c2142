"""The ledger's files are complete at any moment, and readable by their owner alone."""

import shutil
from pathlib import Path

import pytest

from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.halt import LedgerInvalid
from tests.support.content.copy import EN
from tests.support.site import make_settings


@pytest.fixture
def folder(tmp_path: Path) -> LedgerFolder:
    """The ledger's folder in an empty instance."""
    (tmp_path / "ledger").mkdir()
    return LedgerFolder(make_settings(tmp_path))


def test_a_checkpoint_is_replaced_atomically_and_leaves_no_draft(
    folder: LedgerFolder, tmp_path: Path
) -> None:
    assert folder.kept_checkpoint() is None
    for note in (b"one", b"another\n", b"x"):
        folder.keep_checkpoint(note)
        assert folder.kept_checkpoint() == note

    assert [path.name for path in (tmp_path / "ledger").iterdir()] == ["checkpoint"]
    assert (tmp_path / "ledger" / "checkpoint").stat().st_mode & 0o777 == 0o600


def test_a_deleted_instance_is_not_made_again_for_the_ledger(
    folder: LedgerFolder, tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path)
    with pytest.raises(FileNotFoundError), folder.turn():
        pytest.fail("The ledger has made the instance that was deleted.")


def test_only_one_process_holds_the_lock(folder: LedgerFolder, tmp_path: Path) -> None:
    other = LedgerFolder(make_settings(tmp_path))

    with folder.turn() as ours, other.turn() as theirs:
        assert (ours, theirs) == (True, False)
    with other.turn() as theirs:
        assert theirs


def test_each_name_has_its_own_keys_listed_newest_first(
    folder: LedgerFolder,
) -> None:
    [first] = folder.signers("zone.example")
    [same] = folder.signers("zone.example")
    [renamed] = folder.signers("zone.example/2")

    assert first.key == same.key
    assert first.key.public_key == renamed.key.public_key
    assert folder.verifier_keys() == [renamed.key.text, first.key.text]


def test_a_signature_by_any_listed_key_is_checked(folder: LedgerFolder) -> None:
    [before] = folder.signers("zone.example")
    after = folder.rotate_key("zone.example")

    checked = {
        (signer.key_id, each.key_id): each.verify(b"text", signer.sign(b"text"))
        for signer in (before, after)
        for each in folder.verifiers()
    }
    assert {pair for pair, holds in checked.items() if holds} == {
        (before.key_id, before.key_id),
        (after.key_id, after.key_id),
    }


def test_a_damaged_list_of_keys_is_refused(folder: LedgerFolder, tmp_path: Path) -> None:
    folder.signers("zone.example")
    (tmp_path / "ledger" / "keys").write_text("zone.example+00000000+AAAA\n")

    with pytest.raises(LedgerInvalid, match="verifier key"):
        folder.verifiers()


def test_a_halt_is_reported_until_it_is_cleared(folder: LedgerFolder) -> None:
    assert folder.halt() is None
    folder.clear_halt()
    folder.report_halt(EN.status.facts.halt.bad(value="1"))
    assert folder.halt() == "The ledger is halted.\n"
    folder.clear_halt()
    assert folder.halt() is None
