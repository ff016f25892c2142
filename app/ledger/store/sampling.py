"""The population that a sample is drawn from: acts of consent among a ledger's first entries."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.consent.models import ConsentDecision, ConsentRecord
from app.ledger.models.ledger import LedgerLeaf
from app.ledger.rules.sampling import Population, SamplingUnit

_AT_ONCE = 20_000
"""Entries of the ledger that are looked at in one go."""


def iter_population(
    session: Session, generation: int, size: int, population: Population
) -> Iterator[SamplingUnit]:
    """Yield the acts of a population in the order of the ledger, holding a part of it at a time."""
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
