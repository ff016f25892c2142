"""Bundle a log for an auditor: everything that its verifier checks, of one moment."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.audit_events import AuditEvent
from app.domain.errors import NotFound, ZoneError
from app.domain.ledger.bundle import Bundle, BundleFile, RowText, bundle_files
from app.domain.ledger.checkpoint import Checkpoint, parse_checkpoint
from app.domain.ledger.commitment import raw_entry
from app.domain.ledger.cosigned import add_signatures
from app.domain.ledger.invalid import LedgerInvalid
from app.domain.ledger.note import Note, parse_note
from app.domain.ledger.opening import Opening
from app.domain.ledger.publication import PublishedText
from app.domain.ledger.verifier_key import VerifierKey
from app.services.steps.entry_evidence import iter_evidence, list_erasures
from app.services.steps.published_texts import published_texts
from app.store import evidence, ledger, policy_text

WriteBundle = Callable[[Iterable[BundleFile]], None]

_AT_ONCE = 5000
_LOWEST = -(2**63)


class BundleNotWritten(ZoneError):
    """The bundle cannot be written where it was to go, which is not the database's fault."""


@dataclass(frozen=True)
class Bundled:
    """What was bundled, and which logs there are besides it."""

    origin: str
    size: int
    others: Sequence[str]


def bundle_ledger(
    database: Database,
    keys: Sequence[VerifierKey],
    guides: Mapping[str, bytes],
    write: WriteBundle,
    origin: str | None = None,
    cosigned: Collection[Note] = (),
) -> Bundled:
    """Write the bundle of a log; return what was written.

    Nothing is judged here: a log that has been tampered with is bundled as it is.

    :param keys: of the log and its witnesses.
    :param guides: files for whoever opens the bundle.
    :param write: takes the bundle's files, and uses each up before the next.
    :param origin: the log; by default the one that grows.
    :param cosigned: checkpoints with cosignatures, of any log. The bundle is as of the newest of
        its log's, or as of the latest checkpoint if there is none.
    :raises NotFound: if there is no such log.
    :raises BundleNotWritten: if `write` cannot, as where something is there already.
    :raises LedgerInvalid: if what the database holds of it cannot be read as a log at all.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        logs = {_opened(row.note).origin: row for row in ledger.list_checkpoints(session)}
        name = origin or next(reversed(logs), None)
        if name is None:
            raise NotFound("There is no log yet: nothing has been sealed.")
        if name not in logs:
            raise NotFound(f"There is no log {name}; there are: {', '.join(logs)}.")
        row = logs[name]
        note = _newest(row.note, cosigned)
        try:
            write(bundle_files(_bundle(session, row.generation, note, keys, guides)))
        except OSError as error:
            raise BundleNotWritten(f"{error.filename}: {error.strerror}.") from error
        except (ValueError, TypeError, KeyError) as error:
            raise LedgerInvalid(f"A row of {name} cannot be read: {error}.") from error
        return Bundled(name, _opened(note).size, [each for each in logs if each != name])


def _opened(note: bytes) -> Checkpoint:
    return parse_checkpoint(parse_note(note).text)


def _newest(latest: bytes, cosigned: Collection[Note]) -> bytes:
    """Return the newest cosigned checkpoint of a log with all its cosignatures, or its latest."""
    newest = _opened(latest)
    of_log = [
        note
        for note in cosigned
        if (tree := parse_checkpoint(note.text)).origin == newest.origin
        and tree.size <= newest.size
    ]
    if not of_log:
        return latest
    best = max(of_log, key=lambda note: parse_checkpoint(note.text).size)
    return bytes(add_signatures(best, of_log))


def _bundle(
    session: Session,
    generation: int,
    note: bytes,
    keys: Sequence[VerifierKey],
    guides: Mapping[str, bytes],
) -> Bundle:
    size = _opened(note).size
    return Bundle(
        checkpoint=note,
        keys=keys,
        entries=_entries(session, generation, size),
        read_tile=lambda tile: ledger.read_tile(session, generation, tile),
        openings=_openings(session, generation, size),
        erasures=[
            (each.index, each.opening)
            for each in list_erasures(session, generation, size)
            if each.opening is not None
        ],
        rows=_rows(session, generation, size),
        texts=_texts(session, generation, size),
        guides=guides,
    )


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
    for table, key in evidence.iter_strays(session):
        yield RowText(f"{table} {key}", -1, "")
    for each in list_erasures(session, generation, size):
        if each.row_text is not None:
            yield each.row_text
    for each in iter_evidence(session, generation, size):
        if each.row_text is not None:
            yield each.row_text


def _texts(session: Session, generation: int, size: int) -> Sequence[PublishedText]:
    """Return the texts published, but those whose entry has no place yet, or a later one."""
    end = (generation, size)
    later = set()
    for payload, place in evidence.list_places(session, AuditEvent.POLICY_PUBLISHED.tag):
        if place is None or place >= end:
            details = json.loads(payload)["details"]
            later.add((details["doc"], details["version"]))
    return [
        text
        for text in published_texts(policy_text.list_all(session))
        if (text.doc, text.version) not in later
    ]
