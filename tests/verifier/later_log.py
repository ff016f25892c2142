"""A log begun after the sample's; its erasures list records of the sample."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.core.rules.commitment import EntryKind
from app.ledger.rules.bundle import LaterErasure, ProvenEntry
from app.ledger.rules.erasure import ErasureReason
from app.ledger.rules.merkle import inclusion_proof
from tests.verifier.auditor import KEY, Verdict, verify
from tests.verifier.sample_entries import (
    Logged,
    certificate_of,
    logged_consent,
    logged_erasure,
    logged_rebase,
    logged_voucher,
)
from tests.verifier.sample_log import LATER_LOG, SIZE, SampleLog, sample_entries

NAME = LATER_LOG.name
LATER_KEY = ("--key", LATER_LOG.key.text)
GONE = 5
"""An entry whose evidence an erasure of the later log lists."""
ERASED_AT = SIZE + 30
PLACE = "later-erasures.jsonl line 1"
THERE = f"entry 2 of {NAME} ({PLACE})"
UNLISTED = f"entry {GONE} has no evidence here, and no erasure lists it"


def old_log(*gone: int) -> SampleLog:
    """Return the log that ended, without the evidence of some of its entries."""
    logged = sample_entries()
    for index in gone:
        logged[index] = replace(logged[index], held=False)
    return SampleLog(logged)


def later_log(*erasures: Logged) -> SampleLog:
    """Return the later log: its beginning, an act of consent, erasures, and their events."""
    beginning = logged_rebase(SIZE, SampleLog().checkpoint(SIZE).decode(), gap=SIZE)
    events = [logged_voucher(SIZE + 60 + n, each) for n, each in enumerate(erasures)]
    return SampleLog([beginning, logged_consent(SIZE + 1), *erasures, *events], signer=LATER_LOG)


def erasure_of(*gone: int, at: int = ERASED_AT) -> Logged:
    """Return the erasure of some of the old log's entries."""
    reason = ErasureReason.REQUEST if len(gone) == 1 else ErasureReason.RETENTION
    return logged_erasure(at, [sample_entries()[index] for index in gone], reason)


def proven(log: SampleLog, index: int) -> LaterErasure:
    """Return an entry of the later log in a bundle's form, with its evidence."""
    each, note = proven_entry(log, index), log.checkpoint(len(log.logged))
    erasure = log.logged[index]
    if erasure.kind is not EntryKind.PERSON_ERASED:
        return LaterErasure(each.index, each.entry, each.proof, each.opening, note, [], b"")
    vouchers = [
        proven_entry(log, place)
        for place, event in enumerate(log.logged)
        if event.told.get("details", {}).get("erasure") == erasure.told["id"]
    ]
    certificate = certificate_of(erasure) if erasure.told["person"] else b""
    return LaterErasure(
        each.index, each.entry, each.proof, each.opening, note, vouchers, certificate
    )


def proven_entry(log: SampleLog, index: int) -> ProvenEntry:
    """Return an entry of a log with its proof."""
    each, path = log.logged[index], inclusion_proof(index, len(log.logged), log.hashes())
    return ProvenEntry(index, each.entry, path, each.opening)


def write(folder: Path, later: Sequence[LaterErasure], old: SampleLog | None = None) -> Path:
    """Write the old log's bundle with erasures of later logs."""
    return (old or old_log(GONE)).written(folder, later_erasures=later)


def audit(program: Path, folder: Path, *later: LaterErasure) -> Verdict:
    """Return the verdict on the old log's bundle with erasures of later logs."""
    return verify(program, write(folder, later), *KEY, *LATER_KEY)
