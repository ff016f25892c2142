"""A held checkpoint is compared with today's ledger, and each failure has its own verdict."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.ledger.checkpoints import export_checkpoint
from app.ledger.comparison import Comparison, compare_checkpoint
from app.ledger.outside.ed25519_keys import KeySigner, cosignature_signer, log_signer, verifier_for
from app.ledger.rebase import rebase_ledger
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.comparison import HeldVerdict, NotHeld, find_checkpoint_text
from app.ledger.rules.merkle import EMPTY_ROOT, verify_consistency
from app.ledger.rules.signed_note import SignedNote, parse_signed_note, sign_text
from app.ledger.sealing import rotate_ledger_key
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.restored import set_back
from tests.support.ledger.sealing import ORIGIN, grow, held, kept_note, sealed_ledger, tamper
from tests.support.stored import audit

WITNESS = cosignature_signer("witness.example", bytes(range(32)), 1_767_268_800)
ACTOR = "a" * 32


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed 300 entries."""
    return sealed_ledger(database, tmp_path / "instance", 300)


def compared(database: Database, sealer: Sealer, note: bytes | SignedNote) -> Comparison:
    """Compare with a held checkpoint."""
    folder, witnesses, now = sealer.folder, [verifier_for(WITNESS.key)], NOW + timedelta(hours=1)
    return compare_checkpoint(
        database, LEDGER_KEY, folder, witnesses, bytes(note).decode(), actor=ACTOR, now=now
    )


def signed(sealer: Sealer, size: int, root: bytes = bytes(32)) -> SignedNote:
    """Return a checkpoint of a size over any tree, signed by the log."""
    return sign_checkpoint(Checkpoint(ORIGIN, size, root), sealer.folder.signers(ORIGIN))


def cosigned(sealer: Sealer, *signers: KeySigner, text: str | None = None) -> SignedNote:
    """Return the present checkpoint with cosignatures, of its text or of another."""
    note = parse_signed_note(kept_note(sealer))
    return replace(note, signatures=note.signatures + sign_text(text or note.text, signers))


def refused(database: Database, sealer: Sealer, note: bytes | SignedNote) -> HeldVerdict:
    """Compare with text that is not our checkpoint; return the verdict."""
    with pytest.raises(NotHeld) as error:
        compared(database, sealer, note)
    return error.value.verdict


def test_an_older_checkpoint_is_proven_to_be_continued(database: Database, sealer: Sealer) -> None:
    old = kept_note(sealer)
    grow(database, sealer, 5)
    found = compared(database, sealer, old)

    assert (found.verdict, found.holds, found.grows) == (HeldVerdict.UNCHANGED, True, True)
    assert found.now is not None
    first, now = found.held.checkpoint, found.now
    assert (first.size, now.size) == (300, 305)
    verify_consistency(first.size, first.root, now.size, now.root, found.path)
    assert not found.is_anchored


def test_the_latest_and_the_empty_checkpoint_need_no_hashes(
    database: Database, sealer: Sealer
) -> None:
    latest = compared(database, sealer, kept_note(sealer))
    empty = compared(database, sealer, signed(sealer, 0, EMPTY_ROOT))
    assert (latest.verdict, latest.path) == (HeldVerdict.LATEST, ())
    assert (empty.verdict, empty.path) == (HeldVerdict.EMPTY, ())


def test_a_checkpoint_from_before_a_key_rotation_still_counts(
    database: Database, sealer: Sealer
) -> None:
    old = kept_note(sealer)
    for _ in range(2):
        rotate_ledger_key(database, sealer, NOW)
        grow(database, sealer, 5)

    assert compared(database, sealer, old).verdict is HeldVerdict.UNCHANGED


def test_each_foreign_or_malformed_checkpoint_has_its_own_verdict(
    database: Database, sealer: Sealer
) -> None:
    old, checkpoint = kept_note(sealer), held(sealer)
    elsewhere, impostor = (log_signer(name, bytes(32)) for name in ("else.example/log", ORIGIN))
    other = sign_checkpoint(replace(checkpoint, origin=elsewhere.name), [elsewhere])
    verdicts: list[tuple[bytes | SignedNote, HeldVerdict]] = [
        (b"Hello", HeldVerdict.NO_CHECKPOINT),
        (old.partition(b"\n\n")[0], HeldVerdict.NO_CHECKPOINT),
        (other, HeldVerdict.OTHER_LOG),
        (sign_checkpoint(checkpoint, [impostor]), HeldVerdict.UNKNOWN_KEY),
        (old.replace(b"\n300\n", b"\n301\n"), HeldVerdict.WRONG_SIGNATURE),
    ]
    for note, verdict in verdicts:
        assert refused(database, sealer, note) is verdict


def test_undeclared_loss_of_entries_is_an_alarm(database: Database, sealer: Sealer) -> None:
    found = compared(database, sealer, signed(sealer, 400))
    assert (found.verdict, found.kept) == (HeldVerdict.LOST, 300)
    assert found.verdict.is_alarm


def test_another_tree_of_the_same_log_is_an_alarm(database: Database, sealer: Sealer) -> None:
    for size in (200, 300):
        assert compared(database, sealer, signed(sealer, size)).verdict is HeldVerdict.CHANGED


UPPER_TILE = "(SELECT hashes FROM ledger_tile WHERE level = 1)"


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        (
            f"UPDATE ledger_tile SET hashes = {UPPER_TILE} WHERE level = 0 AND tile_index = 1",
            HeldVerdict.BROKEN,
        ),
        (f"UPDATE ledger_checkpoint SET note = {UPPER_TILE}", HeldVerdict.GONE),
        ("DELETE FROM ledger_checkpoint", HeldVerdict.GONE),
    ],
)
def test_a_tampered_tree_proves_nothing_and_is_an_alarm(
    database: Database, sealer: Sealer, change: str, verdict: HeldVerdict
) -> None:
    old = kept_note(sealer)
    tamper(database, change)
    found = compared(database, sealer, old)

    assert found.verdict is verdict
    assert found.verdict.is_alarm


def lose(database: Database, sealer: Sealer) -> tuple[bytes, bytes]:
    """Restore an older database and rebase; return a kept checkpoint and the last lost one."""
    kept = kept_note(sealer)
    with set_back(database):
        grow(database, sealer, 5)
        lost = kept_note(sealer)
    rebase_ledger(database, sealer, NOW + timedelta(minutes=1))
    return kept, lost


def test_after_a_restore_older_checkpoints_hold_with_the_declared_loss(
    database: Database, sealer: Sealer
) -> None:
    kept, lost = lose(database, sealer)
    of_kept, of_lost = compared(database, sealer, kept), compared(database, sealer, lost)

    assert (of_kept.verdict, of_kept.grows) == (HeldVerdict.LATEST, False)
    assert (of_lost.verdict, of_lost.kept) == (HeldVerdict.DECLARED, 300)
    assert not of_lost.holds
    assert compared(database, sealer, signed(sealer, 400)).verdict is HeldVerdict.LOST
    assert compared(database, sealer, signed(sealer, 305)).verdict is HeldVerdict.CHANGED


def test_its_cosignatures_are_checked_and_shown_with_their_time(
    database: Database, sealer: Sealer
) -> None:
    stranger = cosignature_signer("stranger.example", bytes(32), 1)
    found = compared(database, sealer, cosigned(sealer, WITNESS, stranger))

    [word] = found.held.cosigned
    assert (word.witness, f"{word.at:%Y-%m-%dT%H:%M}") == ("witness.example", "2026-01-01T12:00")
    assert found.held.unknown == ("stranger.example",)
    to_come = cosignature_signer(WITNESS.name, bytes(range(32)), int(NOW.timestamp()) + 2 * 86_400)
    for wrong in (cosigned(sealer, WITNESS, text="else\n"), cosigned(sealer, to_come)):
        assert refused(database, sealer, wrong) is HeldVerdict.WRONG_SIGNATURE


def test_its_publication_and_later_anchors_are_shown(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    old = kept_note(sealer)
    first, second = tmp_path / "a", tmp_path / "b"
    export_checkpoint(database, sealer.folder, first, NOW)
    grow(database, sealer, 5)
    for export in (first, second):
        export_checkpoint(database, sealer.folder, export, NOW + timedelta(minutes=1))
    sealer.folder.keep_cosigned(WITNESS.key, ORIGIN, cosigned(sealer, WITNESS))
    found = compared(database, sealer, old)

    assert [each.place for each in found.remembered] == [str(tmp_path / "a")]
    assert [(each.place, each.size) for each in found.covering] == [(str(tmp_path / "b"), 305)]
    assert [(each.size, each.witness) for each in found.later] == [(305, "witness.example")]


def test_each_comparison_is_audited_with_its_verdict(database: Database, sealer: Sealer) -> None:
    compared(database, sealer, kept_note(sealer))
    refused(database, sealer, b"Hello")

    payloads = [each.payload for each in audit(database, AuditEvent.LEDGER_COMPARED.tag)]
    assert {b'"size":300,"verdict":"latest"' in each for each in payloads} == {True, False}
    assert any(b'"size":0,"verdict":"no_checkpoint"' in each for each in payloads)


@pytest.mark.parametrize(
    "spoil",
    [
        str,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: f"\n\n  {text}\n\n",
        lambda text: "".join(f"    {line}\n" for line in text.splitlines()),
        lambda text: "".join(f"> {line}\n" for line in text.splitlines()),
        lambda text: f"Dear auditor,\n\nkeep this:\n\n{text}\nThe keys:\n\nx+y+z\n",
        lambda text: f"c2sp.org/tlog-proof@v1\nindex 3\nAAAA\n\n{text}",
    ],
)
def test_a_checkpoint_is_found_in_text_mangled_by_mail(
    database: Database, sealer: Sealer, spoil: Callable[[str], str]
) -> None:
    text = kept_note(sealer).decode()
    assert find_checkpoint_text(spoil(text), {ORIGIN}) == text


def test_of_another_logs_proof_file_the_checkpoint_is_used() -> None:
    note = "else\n1\nAA\n"
    assert find_checkpoint_text(f"c2sp.org/tlog-proof@v1\nindex 3\n\n{note}", set()) == note
