"""The population that a sample is drawn from: acts of consent among a ledger's first entries."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import ColumnElement, Select, exists, func, literal_column, select
from sqlalchemy.orm import Session

from app.consent.models.consent import ConsentDecision, ConsentRecord
from app.core.store.statements import dialect_of
from app.ledger.models.ledger import LedgerLeaf
from app.ledger.rules.sample_pack import Population
from app.ledger.rules.sampling import Dimension, Stratum, Unit

_AT_ONCE = 20_000
"""Entries of the ledger that are looked at in one go."""


def count_strata(
    session: Session,
    generation: int,
    size: int,
    population: Population,
    strata: Sequence[Dimension],
) -> dict[Stratum, int]:
    """Return how many acts of a population there are of each stratum; of an empty one nothing."""
    columns = _columns(session, strata)
    asked = _asked(generation, 0, size, population)
    counted = asked.add_columns(*columns, func.count()).group_by(*columns)
    if not columns:
        total = session.scalar(asked.add_columns(func.count())) or 0
        return {(): total} if total else {}
    return {tuple(row[:-1]): row[-1] for row in session.execute(counted)}


def iter_population(
    session: Session,
    generation: int,
    size: int,
    population: Population,
    strata: Sequence[Dimension],
) -> Iterator[Unit]:
    """Yield the acts of a population in the order of the ledger, holding a part of it at a time."""
    columns = _columns(session, strata)
    for start in range(0, size, _AT_ONCE):
        asked = _asked(generation, start, min(start + _AT_ONCE, size), population)
        rows = session.execute(
            asked.add_columns(
                LedgerLeaf.commitment, LedgerLeaf.leaf_index, ConsentRecord.id, *columns
            ).order_by(LedgerLeaf.leaf_index)
        )
        for commitment, index, record, *stratum in rows:
            yield Unit(commitment, index, record.hex, tuple(stratum))


def _asked(generation: int, start: int, stop: int, population: Population) -> Select[()]:
    asked = (
        select()
        .select_from(LedgerLeaf)
        .join(ConsentRecord, ConsentRecord.commitment == LedgerLeaf.commitment)
        .where(
            LedgerLeaf.generation == generation,
            LedgerLeaf.leaf_index >= start,
            LedgerLeaf.leaf_index < stop,
        )
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
    return asked


def _midnight(day: object) -> datetime:
    return datetime.combine(day, time(), UTC)  # type: ignore[arg-type]


def _columns(session: Session, strata: Sequence[Dimension]) -> list[ColumnElement[str]]:
    columns: dict[Dimension, ColumnElement[str]] = {
        Dimension.MONTH: _month(session),
        Dimension.LANGUAGE: ConsentRecord.lang.expression,
        Dimension.FORM: ConsentRecord.form.expression,
        Dimension.ACT: ConsentRecord.act.expression,
    }
    return [columns[each] for each in strata]


def _month(session: Session) -> ColumnElement[str]:
    """Return the month of an act in UTC, such as `2026-03`."""
    if dialect_of(session).name == "sqlite":
        return func.strftime(literal_column("'%Y-%m'"), ConsentRecord.at)
    return func.to_char(
        func.timezone(literal_column("'UTC'"), ConsentRecord.at), literal_column("'YYYY-MM'")
    )
