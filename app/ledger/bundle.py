"""Bundles of a log for an auditor: everything that the verifier checks, at one moment."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from heapq import merge
from itertools import chain

from sqlalchemy.orm import Session

from app.consent.rules.publication import PublishedText
from app.consent.steps.publication import published_texts
from app.consent.store import policies
from app.core.db import Database
from app.core.rules.audit_events import PUBLISHING
from app.core.rules.commitment import ledger_entry
from app.core.rules.errors import NotFound
from app.core.rules.moments import exact_instant_text
from app.ledger.models import LedgerCheckpoint
from app.ledger.outside.bundle_files import bundle_guides
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.bundle import (
    Bundle,
    Bundled,
    BundleNotWritten,
    CertificateRow,
    ErasureWaits,
    RowText,
    WriteBundle,
    bundle_files,
)
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import add_signatures, parse_signed_note
from app.ledger.rules.verifier_key import VerifierKey, parse_verifier_key
from app.ledger.steps.evidence import iter_evidence, list_erasures
from app.ledger.steps.later import list_later_erasures
from app.ledger.steps.stray import iter_set_aside, iter_stray_rows, set_aside
from app.ledger.steps.tree import Tree, halting_at_unreadable_rows, read_tree
from app.ledger.store import evidence, ledger

_AT_ONCE = 5000
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
_LOWEST = -(2**63)


def bundle_ledger(
    database: Database,
    folder: LedgerFolder,
    ledger_key: bytes,
    witnesses: Sequence[VerifierKey],
    write: WriteBundle,
    origin: str | None = None,
    *,
    prepare: Callable[[], object] = lambda: None,
) -> Bundled:
    """Write the bundle of a log as of its latest checkpoint; return a summary.

    Nothing is judged here: a log that has been tampered with is bundled unchanged. Sealing is
    locked out until the snapshot of the database has been taken.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :param witnesses: their keys, for the bundle, besides the logs' own.
    :param write: writes the bundle's files, consuming each before the next.
    :param origin: the name of the log; by default the one that grows.
    :param prepare: called while sealing is locked out, so that witnesses can be asked to cosign the
        checkpoint that is bundled.
    :raises NotFound: if there is no such log.
    :raises ErasureWaits: if an erasure has not been sealed yet.
    :raises BundleNotWritten: if `write` fails, for example because the target exists.
    :raises LedgerInvalid: if its rows cannot be read as a log at all.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with ExitStack() as stack:
        with folder.turn(wait=True):
            prepare()
            session = stack.enter_context(database.reading())
            rows = ledger.list_checkpoints(session)
        logs = _logs(rows)
        name = origin or next(reversed(logs), None)
        if name is None:
            raise NotFound(_why_no_log(folder.kept_checkpoint()))
        if name not in logs:
            raise NotFound(f"There is no log {name}; there are: {', '.join(logs)}.")
        if evidence.has_pending_erasure(session):
            raise ErasureWaits("An erasure has not been sealed yet: run `zone ledger seal`.")
        keys = [*map(parse_verifier_key, folder.verifier_keys()), *witnesses]
        try:
            with halting_at_unreadable_rows(session):
                bundle = _bundle(session, logs[name], rows, folder, ledger_key, keys)
                write(bundle_files(bundle))
        except OSError as error:
            raise BundleNotWritten(f"{error.filename}: {error.strerror}.") from error
        except _UNREADABLE as error:
            raise LedgerInvalid(f"A row of {name} cannot be read: {error!r}.") from error
        return Bundled(
            name,
            read_checkpoint(bundle.checkpoint).size,
            [each for each in logs if each != name],
            sorted({read_checkpoint(each.checkpoint).origin for each in bundle.later_erasures}),
        )


def _why_no_log(held: bytes | None) -> str:
    size = read_checkpoint(held).size if held is not None else 0
    if not size:
        return "There is no log yet: nothing has been sealed."
    return f"The log is gone: the last checkpoint kept outside the database has {size} entries."


def _logs(rows: Sequence[LedgerCheckpoint]) -> dict[str, LedgerCheckpoint]:
    try:
        return {read_checkpoint(row.note).origin: row for row in rows}
    except _UNREADABLE as error:
        raise LedgerInvalid(f"A checkpoint cannot be read: {error!r}.") from error


def _bundle(
    session: Session,
    row: LedgerCheckpoint,
    rows: Sequence[LedgerCheckpoint],
    folder: LedgerFolder,
    ledger_key: bytes,
    keys: Sequence[VerifierKey],
) -> Bundle:
    cosigned = folder.cosigned()
    notes = {
        each.generation: bytes(add_signatures(parse_signed_note(each.note), cosigned))
        for each in rows
    }
    tree = read_tree(row.generation, notes[row.generation])
    generation, size = tree.generation, tree.checkpoint.size
    sizes = {number: read_checkpoint(note).size for number, note in notes.items()}
    erasures, aside = list_erasures(session, generation, size), set_aside(session)
    told = merge(erasures, iter_evidence(session, generation, size), key=lambda each: each.index)
    return Bundle(
        checkpoint=tree.note,
        keys=keys,
        entries=_entries(session, tree),
        read_tile=lambda tile: ledger.read_tile(session, generation, tile),
        openings=(
            (each.index, each.opening)
            for each in iter_evidence(session, generation, size)
            if each.opening is not None
        ),
        erasures=[(each.index, each.opening) for each in erasures if each.opening is not None],
        rows=chain(
            _stray_checkpoints(rows, folder.kept_checkpoint()),
            iter_stray_rows(session, ledger_key, sizes, aside=aside),
            (each.row_text for each in told if each.row_text is not None),
        ),
        certificates=(
            CertificateRow(
                each.erasure_id.hex, each.person.hex, exact_instant_text(each.at), each.payload
            )
            for each in evidence.iter_certificates(session, generation, size)
        ),
        texts=_texts(session, generation, size),
        guides=bundle_guides(),
        aside=list(iter_set_aside(session, sizes, aside)),
        later_erasures=list_later_erasures(session, tree, notes),
    )


def _stray_checkpoints(rows: Sequence[LedgerCheckpoint], held: bytes | None) -> Iterator[RowText]:
    """Yield checkpoints of another row's log, or signed otherwise than the one kept outside."""
    latest = _logs(rows)
    text = parse_signed_note(held).text if held is not None else None
    for row in rows:
        if latest[read_checkpoint(row.note).origin] is not row:
            yield RowText(f"ledger_checkpoint {row.generation}", -1, "is of another row's log")
        elif row.note != held and parse_signed_note(row.note).text == text:
            what = "has other signatures than the checkpoint kept outside"
            yield RowText(f"ledger_checkpoint {row.generation}", -1, what)


def _entries(session: Session, tree: Tree) -> Iterator[bytes]:
    # Start below the first index: a row that was inserted before it is an entry as well.
    start, left = _LOWEST, tree.checkpoint.size
    while leaves := ledger.list_leaves(session, tree.generation, start, min(_AT_ONCE, left)):
        yield from (ledger_entry(leaf.commitment) for leaf in leaves)
        start, left = leaves[-1].leaf_index + 1, left - len(leaves)


def _texts(session: Session, generation: int, size: int) -> Sequence[PublishedText]:
    """Return the published texts, except those whose entry is pending or comes later."""
    later = set()
    for payload, place in evidence.list_places(session, [event.tag for event in PUBLISHING]):
        if place is None or place >= (generation, size):
            details = json.loads(payload)["details"]
            later.add((details["doc"], details["version"]))
    texts = published_texts(policies.list_all(session))
    return [text for text in texts if (text.doc, text.version) not in later]
