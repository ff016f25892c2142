"""Bundle a log for an auditor: everything that its verifier checks, of one moment."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from itertools import chain

from sqlalchemy.orm import Session

from app.consent.rules.publication import PublishedText
from app.consent.steps.publication import published_texts
from app.consent.store import policies
from app.core.db import Database
from app.core.rules.audit_events import PUBLISHING
from app.core.rules.commitment import EntryKind, raw_entry
from app.core.rules.errors import NotFound, ZoneError
from app.ledger.models.ledger import LedgerCheckpoint
from app.ledger.rules.bundle import Bundle, BundleFile, RowText, bundle_files
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.cosigned import add_signatures
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import Note, parse_note
from app.ledger.rules.opening import Opening
from app.ledger.rules.verifier_key import VerifierKey
from app.ledger.steps.entry_evidence import iter_evidence, list_erasures
from app.ledger.steps.later_erasures import list_later_erasures
from app.ledger.steps.stray_rows import iter_stray_rows
from app.ledger.store import evidence, ledger

WriteBundle = Callable[[Iterable[BundleFile]], None]

_AT_ONCE = 5000
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
_LOWEST = -(2**63)


class BundleNotWritten(ZoneError):
    """The bundle cannot be written where it was to go, which is not the database's fault."""


class ErasureWaits(ZoneError):
    """An erasure has no place in the ledger yet, so that nothing would account for it."""


@dataclass(frozen=True)
class Auditing:
    """What bundling needs from an installation.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :param keys: of the logs and their witnesses.
    :param held: the latest checkpoint kept outside the database.
    :param cosigned: checkpoints with the cosignatures of witnesses, of any log.
    :param guides: files for whoever opens the bundle.
    """

    ledger_key: bytes
    keys: Sequence[VerifierKey]
    held: bytes | None
    cosigned: Collection[Note]
    guides: Mapping[str, bytes]


@dataclass(frozen=True)
class Bundled:
    """What was bundled, and which logs there are besides it.

    :param later: those of them whose erasures the bundle has, so that their keys are needed too.
    """

    origin: str
    size: int
    others: Sequence[str]
    later: Sequence[str]


def bundle_ledger(
    database: Database,
    prepare: Callable[[], Auditing],
    turn: AbstractContextManager[bool],
    write: WriteBundle,
    origin: str | None = None,
) -> Bundled:
    """Write the bundle of a log as of its latest checkpoint; return what was written.

    Nothing is judged here: a log that has been tampered with is bundled as it is.

    :param prepare: called while nobody seals, so that witnesses can be asked for the checkpoint
        that is bundled.
    :param turn: that of sealing, held until the database's snapshot has been taken.
    :param write: takes the bundle's files, and uses each up before the next.
    :param origin: the log; by default the one that grows.
    :raises NotFound: if there is no such log.
    :raises ErasureWaits: if an erasure has not been sealed yet.
    :raises BundleNotWritten: if `write` cannot, as where something is there already.
    :raises LedgerInvalid: if what the database holds of it cannot be read as a log at all.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with ExitStack() as stack:
        with turn:
            auditing = prepare()
            session = stack.enter_context(database.reading())
            rows = ledger.list_checkpoints(session)
        logs = _logs(rows)
        name = origin or next(reversed(logs), None)
        if name is None:
            raise NotFound("There is no log yet: nothing has been sealed.")
        if name not in logs:
            raise NotFound(f"There is no log {name}; there are: {', '.join(logs)}.")
        if evidence.has_pending(session, EntryKind.PERSON_ERASED):
            raise ErasureWaits("An erasure waits for its place in the ledger: seal it first.")
        row = logs[name]
        try:
            bundle = _bundle(session, row, rows, auditing)
            write(bundle_files(bundle))
        except OSError as error:
            raise BundleNotWritten(f"{error.filename}: {error.strerror}.") from error
        except _UNREADABLE as error:
            raise LedgerInvalid(f"A row of {name} cannot be read: {error!r}.") from error
        return Bundled(
            name,
            _opened(row.note).size,
            [each for each in logs if each != name],
            sorted({_opened(each.checkpoint).origin for each in bundle.later_erasures}),
        )


def _logs(rows: Sequence[LedgerCheckpoint]) -> dict[str, LedgerCheckpoint]:
    try:
        return {_opened(row.note).origin: row for row in rows}
    except _UNREADABLE as error:
        raise LedgerInvalid(f"A checkpoint cannot be read: {error!r}.") from error


def _opened(note: bytes) -> Checkpoint:
    return parse_checkpoint(parse_note(note).text)


def _bundle(
    session: Session,
    row: LedgerCheckpoint,
    rows: Sequence[LedgerCheckpoint],
    auditing: Auditing,
) -> Bundle:
    generation, size = row.generation, _opened(row.note).size
    erasures = list_erasures(session, generation, size)
    return Bundle(
        checkpoint=_cosigned(row, auditing),
        keys=auditing.keys,
        entries=_entries(session, generation, size),
        read_tile=lambda tile: ledger.read_tile(session, generation, tile),
        openings=_openings(session, generation, size),
        erasures=[(each.index, each.opening) for each in erasures if each.opening is not None],
        rows=chain(
            _stray_checkpoints(rows, auditing.held),
            iter_stray_rows(
                session,
                auditing.ledger_key,
                {each.generation: _opened(each.note).size for each in rows},
            ),
            (each.row_text for each in erasures if each.row_text is not None),
            _rows(session, generation, size),
        ),
        texts=_texts(session, generation, size),
        guides=auditing.guides,
        later_erasures=list_later_erasures(
            session,
            generation,
            size,
            {
                each.generation: _cosigned(each, auditing)
                for each in rows
                if each.generation > generation
            },
        ),
    )


def _cosigned(row: LedgerCheckpoint, auditing: Auditing) -> bytes:
    return bytes(add_signatures(parse_note(row.note), auditing.cosigned))


def _stray_checkpoints(rows: Sequence[LedgerCheckpoint], held: bytes | None) -> Iterator[RowText]:
    """Yield checkpoints that are not a tree's one, or not signed just as the one kept outside."""
    latest = {_opened(row.note).origin: row for row in rows}
    for row in rows:
        if latest[_opened(row.note).origin] is not row:
            yield RowText(f"ledger_checkpoint {row.generation}", -1, "is of another row's log")
        elif held is not None and row.note != held and _text(row.note) == _text(held):
            what = "has other signatures than the checkpoint kept outside"
            yield RowText(f"ledger_checkpoint {row.generation}", -1, what)


def _text(note: bytes) -> str:
    return parse_note(note).text


def _entries(session: Session, generation: int, size: int) -> Iterator[bytes]:
    # From below the first index: a row that was slipped in before it is an entry as well.
    start, left = _LOWEST, size
    while leaves := ledger.list_leaves(session, generation, start, min(_AT_ONCE, left)):
        yield from (raw_entry(leaf.commitment, leaf.kind, leaf.at) for leaf in leaves)
        start, left = leaves[-1].leaf_index + 1, left - len(leaves)


def _openings(session: Session, generation: int, size: int) -> Iterator[tuple[int, Opening]]:
    for each in iter_evidence(session, generation, size):
        if each.opening is not None:
            yield each.index, each.opening


def _rows(session: Session, generation: int, size: int) -> Iterator[RowText]:
    for each in iter_evidence(session, generation, size):
        if each.row_text is not None:
            yield each.row_text


def _texts(session: Session, generation: int, size: int) -> Sequence[PublishedText]:
    """Return the texts published, but those whose entry has no place yet, or a later one."""
    end = (generation, size)
    later = set()
    tags = [event.tag for event in PUBLISHING]
    for payload, place in evidence.list_places(session, tags):
        if place is None or place >= end:
            details = json.loads(payload)["details"]
            later.add((details["doc"], details["version"]))
    return [
        text
        for text in published_texts(policies.list_all(session))
        if (text.doc, text.version) not in later
    ]
