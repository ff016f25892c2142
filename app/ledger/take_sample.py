"""Hand out the pack of a sample: acts of consent with their proofs, to be checked offline."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.ledger.rules.bundle import BundleFile
from app.ledger.rules.cosigned import add_signatures
from app.ledger.rules.halted import LedgerHalted
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import Note, Verifier, parse_note
from app.ledger.rules.sampling import SamplePack, SampleRequest, sample_files
from app.ledger.steps.draw_units import DrawnSample, SampleImpossible, draw_units, population_of
from app.ledger.steps.sample_evidence import Sampled, read_sampled
from app.ledger.steps.unreadable_rows import halting_at_unreadable_rows


@dataclass(frozen=True)
class Taking:
    """What taking a sample needs from an installation.

    :param verifiers: of every key that ever signed.
    :param keys: those keys as text, for readers to compare with theirs.
    :param cosigned: checkpoints with the cosignatures of witnesses.
    :param guides: files for whoever opens the pack.
    """

    ledger_key: bytes
    verifiers: Collection[Verifier]
    keys: Sequence[str]
    cosigned: Collection[Note]
    guides: Mapping[str, bytes]


def take_sample(
    database: Database,
    taking: Taking,
    request: SampleRequest,
    *,
    opened: bool,
    actor: str,
    now: datetime,
) -> Iterator[BundleFile]:
    """Return the files of a sample's pack, to be used up one after the other.

    Everything is read and proven, and on record, before the first file is given; only the list of
    the population is read as it is written.

    :param opened: whether to give what opens the acts drawn, their pseudonyms included.
    :raises SampleImpossible: if it cannot be drawn, or the ledger gives no proof that holds.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        drawn = draw_units(session, request)
        note = bytes(add_signatures(parse_note(drawn.tree.note), taking.cosigned))
        sampled = _proven(session, drawn, note, taking.verifiers)
    with database.transaction() as session:
        write_audit(
            session,
            taking.ledger_key,
            AuditEvent.SAMPLE_TAKEN,
            actor=actor,
            at=now,
            details={**drawn.details(), "opened": int(opened)},
        )
    return _files(database, taking, drawn, note, sampled, opened=opened)


def _proven(
    session: Session, drawn: DrawnSample, note: bytes, verifiers: Collection[Verifier]
) -> Sampled:
    try:
        with halting_at_unreadable_rows(session):
            return read_sampled(session, drawn, note, verifiers)
    except (LedgerInvalid, LedgerHalted) as error:
        raise SampleImpossible("unproven") from error


def _files(
    database: Database,
    taking: Taking,
    drawn: DrawnSample,
    note: bytes,
    sampled: Sampled,
    *,
    opened: bool,
) -> Iterator[BundleFile]:
    with database.reading() as session:
        pack = SamplePack(
            request=drawn.request,
            origin=drawn.tree.checkpoint.origin,
            checkpoint=note,
            checkpoint_size=drawn.tree.checkpoint.size,
            count=drawn.population,
            population=population_of(session, drawn.tree, drawn.request),
            records=sampled.records,
            openings=sampled.openings if opened else {},
            erasures=sampled.erasures,
            proofs=sampled.proofs,
            certificates=sampled.certificates,
            texts=sampled.texts,
            keys=taking.keys,
            guides=taking.guides,
            opened=opened,
        )
        yield from sample_files(pack)
