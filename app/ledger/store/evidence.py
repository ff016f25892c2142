"""The rows behind each entry of the ledger, and rows without an entry."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from app.consent.models import (
    ConsentDecision,
    ConsentEvidence,
    ConsentRecord,
    ErasureCertificate,
    PersonErasure,
    PolicyText,
)
from app.consent.rules.publication import STATING
from app.consent.store.consent import is_aside
from app.core.models import AuditRecord, LedgerLeaf, LedgerPending
from app.core.rules.audit_events import ERASING, PUBLISHING
from app.ledger.models import LedgerTile
from app.ledger.rules.merkle import HASH_BYTES
from app.ledger.rules.sampling import Population, SamplingUnit
from app.ledger.rules.tiles import TILE_WIDTH, hashes_at


def list_consents(
    session: Session, commitments: Collection[str]
) -> Sequence[tuple[ConsentRecord, ConsentEvidence | None]]:
    """Return the acts of consent behind commitments, each with its evidence if that is held."""
    statement = (
        select(ConsentRecord, ConsentEvidence)
        .outerjoin(ConsentEvidence, ConsentEvidence.consent_record_id == ConsentRecord.id)
        .where(ConsentRecord.commitment.in_(commitments))
    )
    return [(record, evidence) for record, evidence in session.execute(statement)]


def list_audits(session: Session, commitments: Collection[str]) -> Sequence[AuditRecord]:
    """Return the audit events behind commitments."""
    return session.scalars(select(AuditRecord).where(AuditRecord.commitment.in_(commitments))).all()


def list_erasures(
    session: Session, generation: int, size: int
) -> Sequence[tuple[int, PersonErasure]]:
    """Return the erasures among a tree's first entries, each with its index, in order."""
    statement = (
        select(LedgerLeaf.leaf_index, PersonErasure)
        .join(PersonErasure, PersonErasure.commitment == LedgerLeaf.commitment)
        .where(LedgerLeaf.generation == generation, LedgerLeaf.leaf_index < size)
        .order_by(LedgerLeaf.leaf_index)
    )
    return [(index, erasure) for index, erasure in session.execute(statement)]


def list_erasures_of(session: Session, commitments: Collection[str]) -> Sequence[PersonErasure]:
    """Return the erasures with these commitments."""
    found = select(PersonErasure).where(PersonErasure.commitment.in_(commitments))
    return session.scalars(found).all()


def list_erasures_since(session: Session, since: datetime) -> Sequence[PersonErasure]:
    """Return the erasures since a moment."""
    found = select(PersonErasure).where(PersonErasure.at >= since).order_by(PersonErasure.at)
    return session.scalars(found).all()


def has_record(session: Session, commitment: str) -> bool:
    """Return whether an act of consent, an audit event or an erasure has a commitment."""
    models = (ConsentRecord, AuditRecord, PersonErasure)
    return any(
        session.scalar(select(exists().where(model.commitment == commitment))) for model in models
    )


def list_people(session: Session, commitments: Collection[str]) -> set[UUID]:
    """Return the people whose acts of consent have these commitments."""
    theirs = select(ConsentRecord.person).where(ConsentRecord.commitment.in_(commitments))
    return set(session.scalars(theirs))


def has_pending_erasure(session: Session) -> bool:
    """Return whether an erasure, or the event that vouches for one, waits to be sealed."""
    waiting = exists().where(LedgerPending.commitment == PersonErasure.commitment)
    vouching = exists().where(
        LedgerPending.commitment == AuditRecord.commitment,
        AuditRecord.event.in_([event.tag for event in ERASING]),
    )
    return bool(session.scalar(select(or_(waiting, vouching))))


def find_made_at(session: Session, generation: int, index: int) -> datetime | None:
    """Return the time of the record behind an entry of a tree, if there is such a record."""
    entry = select(LedgerLeaf.commitment).where(
        LedgerLeaf.generation == generation, LedgerLeaf.leaf_index == index
    )
    for model in (AuditRecord, ConsentRecord, PersonErasure):
        at = session.scalar(select(model.at).where(model.commitment == entry.scalar_subquery()))
        if at is not None:
            return at
    return None


def iter_erased(session: Session, since: datetime | None = None) -> Iterator[tuple[bytes, bytes]]:
    """Yield the salt and the payload of every erasure, sealed or pending, in any tree.

    :param since: if set, only of those since a moment.
    """
    aside = is_aside(PersonErasure.commitment)
    found = select(PersonErasure.salt, PersonErasure.payload).where(~aside)
    yield from session.execute(found if since is None else found.where(PersonErasure.at >= since))


def list_places(
    session: Session, events: Collection[str]
) -> Sequence[tuple[bytes, tuple[int, int] | None]]:
    """Return the payloads of audit events by type, each with its tree and index if sealed."""
    same = LedgerLeaf.commitment == AuditRecord.commitment
    placed = session.execute(
        select(AuditRecord.payload, LedgerLeaf.generation, LedgerLeaf.leaf_index)
        .join(LedgerLeaf, same)
        .where(AuditRecord.event.in_(events))
    )
    waiting = session.scalars(
        select(AuditRecord.payload).where(
            AuditRecord.event.in_(events), ~select(LedgerLeaf).where(same).exists()
        )
    )
    return [
        *((payload, (generation, index)) for payload, generation, index in placed),
        *((payload, None) for payload in waiting),
    ]


_STATEMENTS = (
    select(AuditRecord.payload, LedgerLeaf.generation)
    .outerjoin(LedgerLeaf, LedgerLeaf.commitment == AuditRecord.commitment)
    .where(
        AuditRecord.at.in_(select(PolicyText.published_at).where(PolicyText.doc == STATING)),
        AuditRecord.event.in_([event.tag for event in PUBLISHING]),
    )
    .order_by(
        LedgerLeaf.generation.is_(None),
        LedgerLeaf.generation,
        LedgerLeaf.leaf_index,
        AuditRecord.at,
    )
)


def list_statements(session: Session) -> Sequence[tuple[bytes, int | None]]:
    """Return the payloads of publications that may state a period, each with its tree, in order.

    The ledger's order comes before the clock's, which may have run ahead. They are found by
    the time of the texts, which is indexed, and the same.
    """
    return [(payload, generation) for payload, generation in session.execute(_STATEMENTS)]


def iter_unsealed(
    session: Session, sizes: Mapping[int, int], since: datetime | None = None
) -> Iterator[tuple[str, str, str]]:
    """Yield table, key and commitment of each act, audit event and erasure in no signed tree.

    :param sizes: the size of each tree, as its checkpoint signs it; entries beyond it are in none.
    :param since: if set, only rows since a moment.
    """
    signed = or_(False, *(_within(generation, size) for generation, size in sizes.items()))
    for model in (ConsentRecord, AuditRecord, PersonErasure):
        sealed = select(LedgerLeaf.commitment).where(
            LedgerLeaf.commitment == model.commitment, signed
        )
        found = select(model.id, model.commitment).where(~sealed.exists())
        if since is not None:
            found = found.where(model.at >= since)
        for key, commitment in session.execute(found):
            yield model.__tablename__, str(key), commitment


def iter_orphans(session: Session) -> Iterator[tuple[str, str]]:
    """Yield table and key of decisions and evidence whose act of consent does not exist."""
    for part in (ConsentDecision, ConsentEvidence):
        record = select(ConsentRecord.id).where(ConsentRecord.id == part.consent_record_id)
        orphans = select(part.consent_record_id).where(~record.exists()).distinct()
        for record_id in session.scalars(orphans):
            yield part.__tablename__, str(record_id)


def iter_outside(session: Session, sizes: Mapping[int, int]) -> Iterator[tuple[str, str]]:
    """Yield table and place of entries and tiles that no signed tree has, or of another width."""
    signed = or_(False, *(_within(generation, size) for generation, size in sizes.items()))
    for generation, index in session.execute(
        select(LedgerLeaf.generation, LedgerLeaf.leaf_index).where(~signed)
    ):
        yield LedgerLeaf.__tablename__, f"{generation} {index}"
    tile = LedgerTile
    for generation, level, index, length in session.execute(
        select(tile.generation, tile.level, tile.tile_index, func.length(tile.hashes))
    ):
        width = hashes_at(level, sizes.get(generation, 0)) - index * TILE_WIDTH if level >= 0 else 0
        if index < 0 or length != min(TILE_WIDTH, width) * HASH_BYTES:
            yield tile.__tablename__, f"{generation} {level} {index}"


def _within(generation: int, size: int) -> ColumnElement[bool]:
    return and_(
        LedgerLeaf.generation == generation,
        LedgerLeaf.leaf_index >= 0,
        LedgerLeaf.leaf_index < size,
    )


def iter_certificates(session: Session, generation: int, size: int) -> Iterator[ErasureCertificate]:
    """Yield the certificates of erasures among a tree's first entries, and any of no erasure."""
    elsewhere = (
        select(PersonErasure.id)
        .join(LedgerLeaf, LedgerLeaf.commitment == PersonErasure.commitment)
        .where(PersonErasure.id == ErasureCertificate.erasure_id, ~_within(generation, size))
    )
    yield from session.scalars(
        select(ErasureCertificate)
        .where(~elsewhere.exists())
        .order_by(ErasureCertificate.at, ErasureCertificate.erasure_id)
    )


def list_vouchers(
    session: Session, generation: int, size: int, subjects: Collection[str]
) -> Sequence[tuple[int, AuditRecord]]:
    """Return the events on these subjects that vouch for erasures, each with its index."""
    statement = (
        select(LedgerLeaf.leaf_index, AuditRecord)
        .join(LedgerLeaf, LedgerLeaf.commitment == AuditRecord.commitment)
        .where(
            AuditRecord.subject.in_(subjects),
            AuditRecord.event.in_([event.tag for event in ERASING]),
            _within(generation, size),
        )
    )
    return [(index, event) for index, event in session.execute(statement)]


def list_certificates(session: Session, erasures: Collection[UUID]) -> Sequence[ErasureCertificate]:
    """Return the certificates of these erasures."""
    found = select(ErasureCertificate).where(ErasureCertificate.erasure_id.in_(erasures))
    return session.scalars(found).all()


_AT_ONCE = 20_000
"""Entries of the ledger that are read in one batch."""


def iter_population(
    session: Session, generation: int, size: int, population: Population
) -> Iterator[SamplingUnit]:
    """Yield the acts of a population in the order of the ledger, read in batches."""
    asked = (
        select(LedgerLeaf.commitment, LedgerLeaf.leaf_index, ConsentRecord.id)
        .join(ConsentRecord, ConsentRecord.commitment == LedgerLeaf.commitment)
        .where(LedgerLeaf.generation == generation)
        .order_by(LedgerLeaf.leaf_index)
    )
    if population.since is not None:
        asked = asked.where(ConsentRecord.at >= _midnight(population.since))
    if population.until is not None:
        asked = asked.where(ConsentRecord.at < _midnight(population.until) + timedelta(days=1))
    if population.acts:
        asked = asked.where(ConsentRecord.act.in_([act.value for act in population.acts]))
    if population.purposes:
        purposes = [purpose.value for purpose in population.purposes]
        decided = exists().where(
            ConsentDecision.consent_record_id == ConsentRecord.id,
            ConsentDecision.purpose.in_(purposes),
        )
        asked = asked.where(decided)
    for start in range(0, size, _AT_ONCE):
        stop = min(start + _AT_ONCE, size)
        part = asked.where(LedgerLeaf.leaf_index >= start, LedgerLeaf.leaf_index < stop)
        for commitment, index, record in session.execute(part):
            yield SamplingUnit(commitment, index, record.hex)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
