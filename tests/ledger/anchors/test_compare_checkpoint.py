"""A held checkpoint is compared with today's ledger, and each failure has its own verdict."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.ledger.checkpoints import export_checkpoint
from app.ledger.comparison import Comparison, compare_checkpoint
from app.ledger.outside.ed25519_keys import cosignature_signer, log_signer, verifier_for
from app.ledger.rebase import rebase_ledger
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.comparison import HeldVerdict, NotHeld, find_checkpoint_text
from app.ledger.rules.merkle import EMPTY_ROOT, verify_consistency
from app.ledger.rules.signed_note import SignedNote, parse_signed_note, sign_text
from app.ledger.sealing import rotate_ledger_key
from app.ledger.steps.sealing import Sealer
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.sealing import ORIGIN, held, make_sealer, queue, seal_all, tamper

WITNESS = cosignature_signer("witness.example", bytes(range(32)), 1_767_268_800)
ACTOR = "a" * 32


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer that has sealed 300 entries."""
    made = make_sealer(tmp_path / "instance", database)
    queue(database, 300)
    seal_all(database, made)
    return made


def note_of(sealer: Sealer) -> bytes:
    """Return the present checkpoint, as somebody would keep it."""
    note = sealer.folder.kept_checkpoint()
    assert note is not None
    return note


def grow(database: Database, sealer: Sealer, count: int = 5) -> None:
    """Add entries."""
    queue(database, count)
    seal_all(database, sealer)


def compared(database: Database, sealer: Sealer, note: bytes) -> Comparison:
    """Compare with a held checkpoint."""
    folder, witnesses, now = sealer.folder, [verifier_for(WITNESS.key)], NOW + timedelta(hours=1)
    return compare_checkpoint(
        database, LEDGER_KEY, folder, witnesses, note.decode(), actor=ACTOR, now=now
    )


def refused(database: Database, sealer: Sealer, note: bytes) -> HeldVerdict:
    """Compare with text that is not our checkpoint; return the verdict."""
    with pytest.raises(NotHeld) as error:
        compared(database, sealer, note)
    return error.value.verdict


def test_an_older_checkpoint_is_proven_to_be_continued(database: Database, sealer: Sealer) -> None:
    old = note_of(sealer)
    grow(database, sealer)
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
    latest = compared(database, sealer, note_of(sealer))
    empty = sign_checkpoint(Checkpoint(ORIGIN, 0, EMPTY_ROOT), sealer.folder.signers(ORIGIN))

    assert (latest.verdict, latest.path) == (HeldVerdict.LATEST, ())
    found = compared(database, sealer, bytes(empty))
    assert (found.verdict, found.path) == (HeldVerdict.EMPTY, ())


def test_a_checkpoint_from_before_a_key_rotation_still_counts(
    database: Database, sealer: Sealer
) -> None:
    old = note_of(sealer)
    for _ in range(2):
        rotate_ledger_key(database, sealer, NOW)
        grow(database, sealer)

    assert compared(database, sealer, old).verdict is HeldVerdict.UNCHANGED


def test_each_foreign_or_malformed_checkpoint_has_its_own_verdict(
    database: Database, sealer: Sealer
) -> None:
    old = note_of(sealer)
    stranger = log_signer("else.example/log", bytes(32))
    impostor = log_signer(ORIGIN, bytes(32))
    checkpoint = held(sealer)
    other = sign_checkpoint(replace(checkpoint, origin="else.example/log"), [stranger])
    forged = sign_checkpoint(checkpoint, [impostor])
    changed = old.replace(b"\n300\n", b"\n301\n")

    assert refused(database, sealer, b"Hello") is HeldVerdict.NO_CHECKPOINT
    assert refused(database, sealer, old.partition(b"\n\n")[0]) is HeldVerdict.NO_CHECKPOINT
    assert refused(database, sealer, bytes(other)) is HeldVerdict.OTHER_LOG
    assert refused(database, sealer, bytes(forged)) is HeldVerdict.UNKNOWN_KEY
    assert refused(database, sealer, changed) is HeldVerdict.WRONG_SIGNATURE


def test_undeclared_loss_of_entries_is_an_alarm(database: Database, sealer: Sealer) -> None:
    signers = sealer.folder.signers(ORIGIN)
    larger = sign_checkpoint(Checkpoint(ORIGIN, 400, bytes(32)), signers)
    found = compared(database, sealer, bytes(larger))

    assert (found.verdict, found.kept) == (HeldVerdict.LOST, 300)
    assert found.verdict.is_alarm


def test_another_tree_of_the_same_log_is_an_alarm(database: Database, sealer: Sealer) -> None:
    signers = sealer.folder.signers(ORIGIN)
    for size in (200, 300):
        fork = sign_checkpoint(Checkpoint(ORIGIN, size, bytes(32)), signers)
        assert compared(database, sealer, bytes(fork)).verdict is HeldVerdict.CHANGED


@pytest.mark.parametrize(
    "change",
    [
        (
            "UPDATE ledger_tile SET hashes = (SELECT hashes FROM ledger_tile WHERE level = 1)"
            " WHERE level = 0 AND tile_index = 1"
        ),
        "UPDATE ledger_checkpoint SET note = (SELECT hashes FROM ledger_tile WHERE level = 1)",
    ],
)
def test_a_tampered_tree_proves_nothing_and_is_an_alarm(
    database: Database, sealer: Sealer, change: str
) -> None:
    old = note_of(sealer)
    tamper(database, change)
    found = compared(database, sealer, old)

    assert found.verdict in {HeldVerdict.BROKEN, HeldVerdict.GONE}
    assert found.verdict.is_alarm


def test_a_log_missing_in_the_database_is_an_alarm(database: Database, sealer: Sealer) -> None:
    old = note_of(sealer)
    tamper(database, "DELETE FROM ledger_checkpoint")

    assert compared(database, sealer, old).verdict is HeldVerdict.GONE


def lose(database: Database, sealer: Sealer) -> tuple[bytes, bytes]:
    """Restore an older database and rebase; return a kept checkpoint and the last lost one."""
    kept = note_of(sealer)
    tables = ("ledger_leaf", "ledger_tile", "ledger_checkpoint")
    tamper(database, *(f"CREATE TABLE kept_{name} AS SELECT * FROM {name}" for name in tables))
    grow(database, sealer)
    lost = note_of(sealer)
    tamper(
        database,
        *(f"DELETE FROM {name}" for name in tables),
        *(f"INSERT INTO {name} SELECT * FROM kept_{name}" for name in tables),
        *(f"DROP TABLE kept_{name}" for name in tables),
    )
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
    larger = sign_checkpoint(Checkpoint(ORIGIN, 400, bytes(32)), sealer.folder.signers(ORIGIN))
    fork = sign_checkpoint(Checkpoint(ORIGIN, 305, bytes(32)), sealer.folder.signers(ORIGIN))
    assert compared(database, sealer, bytes(larger)).verdict is HeldVerdict.LOST
    assert compared(database, sealer, bytes(fork)).verdict is HeldVerdict.CHANGED


def test_its_cosignatures_are_checked_and_shown_with_their_time(
    database: Database, sealer: Sealer
) -> None:
    note = parse_signed_note(note_of(sealer))
    stranger = cosignature_signer("stranger.example", bytes(32), 1)
    cosigned = replace(note, signatures=note.signatures + sign_text(note.text, [WITNESS, stranger]))
    found = compared(database, sealer, bytes(cosigned))

    [word] = found.held.cosigned
    assert (word.witness, f"{word.at:%Y-%m-%dT%H:%M}") == ("witness.example", "2026-01-01T12:00")
    assert found.held.unknown == ("stranger.example",)
    spoilt = replace(note, signatures=note.signatures + sign_text("else\n", [WITNESS]))
    assert refused(database, sealer, bytes(spoilt)) is HeldVerdict.WRONG_SIGNATURE


def test_its_publication_and_later_anchors_are_shown(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    old = note_of(sealer)
    first, second = tmp_path / "a", tmp_path / "b"
    export_checkpoint(database, sealer.folder, first, NOW)
    grow(database, sealer)
    for export in (first, second):
        export_checkpoint(database, sealer.folder, export, NOW + timedelta(minutes=1))
    note = parse_signed_note(note_of(sealer))
    cosigned = replace(note, signatures=note.signatures + sign_text(note.text, [WITNESS]))
    sealer.folder.keep_cosigned(WITNESS.key, ORIGIN, cosigned)
    found = compared(database, sealer, old)

    assert [each.place for each in found.remembered] == [str(tmp_path / "a")]
    assert [(each.place, each.size) for each in found.covering] == [(str(tmp_path / "b"), 305)]
    assert [(each.size, each.witness) for each in found.later] == [(305, "witness.example")]


def test_each_comparison_is_audited_with_its_verdict(database: Database, sealer: Sealer) -> None:
    compared(database, sealer, note_of(sealer))
    refused(database, sealer, b"Hello")

    with database.reading() as session:
        payloads = session.scalars(
            select(AuditRecord.payload).where(AuditRecord.event == AuditEvent.LEDGER_COMPARED.tag)
        ).all()
    assert {b'"size":300,"verdict":"latest"' in each for each in payloads} == {True, False}
    assert any(b'"size":0,"verdict":"no_checkpoint"' in each for each in payloads)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: f"\n\n  {text}\n\n",
        lambda text: "".join(f"    {line}\n" for line in text.splitlines()),
        lambda text: "".join(f"> {line}\n" for line in text.splitlines()),
        lambda text: f"Dear auditor,\n\nkeep this:\n\n{text}\nThe keys:\n\nx+y+z\n",
        lambda text: f"c2sp.org/tlog-proof@v1\nindex 3\nAAAA\n\n{text}",
    ],
)
def test_a_checkpoint_is_found_in_text_mangled_by_mail(
    database: Database, sealer: Sealer, spoil: object
) -> None:
    text = note_of(sealer).decode()
    given = spoil(text)  # type: ignore[operator]

    assert find_checkpoint_text(given, {ORIGIN}) == text


def test_of_another_logs_proof_file_the_checkpoint_is_used() -> None:
    assert (
        find_checkpoint_text("c2sp.org/tlog-proof@v1\nindex 3\n\nelse\n1\nAA\n", set())
        == "else\n1\nAA\n"
    )


def test_a_cosignature_of_a_time_to_come_is_wrong(database: Database, sealer: Sealer) -> None:
    to_come = cosignature_signer(WITNESS.name, bytes(range(32)), int(NOW.timestamp()) + 2 * 86_400)
    note = parse_signed_note(note_of(sealer))
    early = SignedNote(note.text, note.signatures + sign_text(note.text, [to_come]))

    assert refused(database, sealer, bytes(early)) is HeldVerdict.WRONG_SIGNATURE
