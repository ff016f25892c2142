"""The log has its checkpoints cosigned over real HTTP, and learns of lost entries."""

import re
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import update

from app.cli.ledger.witness import make_witness_app, read_logs
from app.core.db import Database
from app.ledger import witnesses
from app.ledger.models import LedgerCheckpoint
from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.outside.witness import WitnessFolder, add_checkpoint
from app.ledger.public_log import show_public
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.witness import Witness, WitnessState
from app.ledger.sealing import rotate_ledger_key
from app.ledger.steps.sealing import Sealer
from app.ledger.witnesses import ask_witnesses, witnesses_behind
from tests.support.enquiries.answers import NOW
from tests.support.ledger.restored import begin_anew
from tests.support.ledger.sealing import (
    elsewhere,
    grow,
    kept_note,
    make_sealer,
    publish,
    seal_all,
    tamper,
)
from tests.support.ledger.witnesses import served, silence, status, trickle


def ask(database: Database, sealer: Sealer, *witnesses: Witness) -> list[WitnessState]:
    """Ask witnesses as the worker does."""
    return list(ask_witnesses(database, sealer.folder, witnesses, NOW))


def ask_anew(database: Database, sealer: Sealer, kept: WitnessFolder) -> WitnessState:
    """Let a witness know every key of the log, and ask it."""
    app = make_witness_app(kept, read_logs(sealer.folder.verifier_keys()))
    with served(app, kept) as again:
        [state] = ask(database, sealer, again)
    return state


def cosigned_size(sealer: Sealer, witness: Witness) -> int:
    """Check every stored checkpoint with the keys of log and witness; return the largest size."""
    keys = [verifier_for(witness.key)]
    opened = [
        open_checkpoint(bytes(note), sealer.folder.verifiers(), keys)
        for note in sealer.folder.cosigned()
    ]
    assert all(any(s.name == witness.key.name for s in each.signatures) for each in opened)
    return max((each.checkpoint.size for each in opened), default=0)


def test_each_new_checkpoint_is_cosigned_and_stored(
    database: Database, sealer: Sealer, witness: Witness, kept: WitnessFolder
) -> None:
    for count in (0, 1, 4, 300, 256):
        size = grow(database, sealer, count)
        [state] = ask(database, sealer, witness)

        assert (state.size, state.problem, state.cosigned_at) == (size, "", NOW)
        assert cosigned_size(sealer, witness) == kept.recorded(sealer.origin).size == size
    assert sealer.folder.witness_problems([witness]) == []


def test_a_witness_learns_of_growth_once_an_hour(
    database: Database, sealer: Sealer, witness: Witness, kept: WitnessFolder
) -> None:
    ask_public = partial(ask_witnesses, database, sealer.folder, [witness], NOW, public=True)
    size = grow(database, sealer, 0)
    publish(database, sealer)
    assert witnesses_behind(database, sealer.folder, [witness])
    ask_public()
    grow(database, sealer, 4)
    publish(database, sealer, timedelta(minutes=1))
    ask_public()

    assert not witnesses_behind(database, sealer.folder, [witness])
    assert kept.recorded(sealer.origin).size == size
    published = show_public(database)
    assert published is not None
    open_checkpoint(bytes(published.note), sealer.folder.verifiers(), [verifier_for(witness.key)])
    assert witness.key.name in bytes(published.note).decode()
    publish(database, sealer, timedelta(hours=1))
    ask_public()
    assert kept.recorded(sealer.origin).size == size + 4


def test_a_witness_asked_for_a_bundle_is_not_asked_for_less(
    database: Database, sealer: Sealer, witness: Witness
) -> None:
    publish(database, sealer)
    grow(database, sealer, 4)
    ask(database, sealer, witness)
    assert not witnesses_behind(database, sealer.folder, [witness])
    [state] = ask_witnesses(database, sealer.folder, [witness], NOW, public=True)
    assert (state.size, state.problem) == (cosigned_size(sealer, witness), "")


def test_before_the_first_seal_no_witness_is_asked(
    database: Database, tmp_path: Path, kept: WitnessFolder
) -> None:
    nobody = Witness("http://127.0.0.1:1", kept.key)
    folder = make_sealer(tmp_path / "empty", database).folder

    assert ask_witnesses(database, folder, [nobody], NOW) == ()
    assert not witnesses_behind(database, folder, [nobody])


def test_a_log_that_lost_the_cosigned_size_learns_it_and_continues(
    database: Database, sealer: Sealer, witness: Witness, tmp_path: Path
) -> None:
    ask(database, sealer, witness)
    shutil.rmtree(tmp_path / "instance" / "ledger" / "cosigned")
    size = grow(database, sealer, 5)

    [state] = ask(database, sealer, witness)

    assert (state.size, state.problem) == (size, "")


def test_a_restored_older_log_learns_what_it_has_lost(
    database: Database,
    sealer: Sealer,
    witness: Witness,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    older = kept_note(sealer)
    grow(database, sealer, 4)
    ask(database, sealer, witness)
    restored = elsewhere(sealer, tmp_path / "restored", database)
    shutil.copytree(tmp_path / "instance" / "secrets", tmp_path / "restored" / "secrets")
    tamper(database, update(LedgerCheckpoint).values(note=older))

    [state] = ask(database, restored, witness)
    [with_folder] = ask(database, sealer, witness)

    for each in (state, with_folder):
        assert re.search(r"\b7\b.*\b3\b", each.problem)
        assert each.disagrees
    assert capsys.readouterr().out.count("ledger.witness_ahead") == 2
    assert cosigned_size(restored, witness) == 0


def test_a_restored_log_with_other_entries_is_not_cosigned(
    database: Database, sealer: Sealer, witness: Witness, kept: WitnessFolder, tmp_path: Path
) -> None:
    grow(database, sealer, 4)
    ask(database, sealer, witness)
    tamper(
        database,
        "DELETE FROM ledger_checkpoint",
        "DELETE FROM ledger_leaf",
        "DELETE FROM ledger_tile",
    )
    fork = elsewhere(sealer, tmp_path / "fork", database)
    shutil.copytree(tmp_path / "instance" / "secrets", tmp_path / "fork" / "secrets")
    before = kept.recorded(sealer.origin)
    for more in (7, 13):
        grow(database, fork, more)
        [state] = ask(database, fork, witness)

        assert state.disagrees
        assert "not those" in state.problem
    assert kept.recorded(sealer.origin) == before


def test_after_a_rebase_a_witness_cosigns_once_it_knows_the_new_name(
    database: Database, sealer: Sealer, witness: Witness, kept: WitnessFolder, tmp_path: Path
) -> None:
    ask(database, sealer, witness)
    begin_anew(database, sealer, tmp_path / "instance")

    [refused] = ask(database, sealer, witness)
    state = ask_anew(database, sealer, kept)

    assert "not know" in refused.problem
    assert (state.problem, state.size) == ("", 1)
    assert len(sealer.folder.cosigned()) == 2, "the tree that ended keeps its witness"


def test_the_previous_key_bridges_a_rotation(
    database: Database, sealer: Sealer, witness: Witness, kept: WitnessFolder
) -> None:
    ask(database, sealer, witness)
    rotate_ledger_key(database, sealer, NOW)
    seal_all(database, sealer)
    [bridged] = ask(database, sealer, witness)
    rotate_ledger_key(database, sealer, NOW)
    size = seal_all(database, sealer)
    [refused] = ask(database, sealer, witness)
    state = ask_anew(database, sealer, kept)

    assert bridged.problem == ""
    assert "keys that signed" in refused.problem
    assert (state.problem, state.size) == ("", size)


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        (status(200, b""), "answers without a valid cosignature"),
        (status(200, b"\xe2\x80\x94 witness.example AAAAAAAA\n"), "answers without a valid"),
        (status(200, b"x" * 200_000), "answers with more than"),
        (status(302, b""), "answers with status 302"),
        (status(500, b"<h1>"), "answers with status 500"),
        (status(599, b""), "answers with status 599"),
        (status(409, b""), "does not say what it has cosigned"),
        (status(409, b"2\n"), "entries that are not those of the database"),
        (silence, "no complete answer within 1 seconds"),
        (trickle, "no complete answer within 1 seconds"),
    ],
    ids=[
        "empty", "forged", "endless", "redirect", "broken", "strange", "no size", "stubborn",
        "silent", "a trickle",
    ],
)  # fmt: skip
def test_a_failing_witness_is_reported_and_affects_no_other(
    database: Database,
    sealer: Sealer,
    witness: Witness,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answers: Callable[..., object],
    problem: str,
) -> None:
    monkeypatch.setattr(witnesses, "add_checkpoint", partial(add_checkpoint, patience=1.0))
    other = WitnessFolder(tmp_path / "other", "other.example")
    with served(answers, other) as bad:
        named = [bad, witness]
        failed, good = ask(database, sealer, *named)
        size = grow(database, sealer, 2)

        assert problem in failed.problem
        assert failed.failing_since == NOW
        assert good.problem == ""
        assert size == 5
        assert sealer.folder.witness_problems(named) == [failed]
        assert len(sealer.folder.cosigned()) == 1


def test_an_unreachable_witness_is_retried_until_it_returns(
    database: Database, sealer: Sealer, witness: Witness, capsys: pytest.CaptureFixture[str]
) -> None:
    away = replace(witness, url="http://127.0.0.1:1")
    [first] = ask(database, sealer, away)
    [second] = ask(database, sealer, away)
    said = capsys.readouterr().out
    [back] = ask(database, sealer, witness)
    assert first == second
    assert "reached" in first.problem
    assert said.count("ledger.witness_failed") == 1, "once, not every ten seconds"
    assert (back.problem, back.failing_since) == ("", None)


def test_concurrent_requests_are_not_mistaken_for_a_loss(
    database: Database, sealer: Sealer, witness: Witness
) -> None:
    def go_on() -> list[WitnessState]:
        return [state for _round in range(8) for state in ask(database, sealer, witness)]

    with ThreadPoolExecutor(4) as threads:
        asking = [threads.submit(go_on) for _number in range(4)]
        for _round in range(8):
            size = grow(database, sealer, 3)
    ask(database, sealer, witness)

    assert {state.problem for each in asking for state in each.result()} == {""}
    assert cosigned_size(sealer, witness) == size
