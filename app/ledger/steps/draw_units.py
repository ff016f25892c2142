"""Draw a sample of acts of consent from the ledger's first entries."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.core.rules.errors import ZoneError
from app.core.rules.ledger_invalid import LedgerInvalid
from app.ledger.rules.checkpoint import parse_checkpoint
from app.ledger.rules.note import parse_note
from app.ledger.rules.sample_pack import SampleRequest
from app.ledger.rules.sampling import MOST_STRATA, Draw, Stratum, Unit, allocate
from app.ledger.steps.check_tree import Tree
from app.ledger.store import ledger
from app.ledger.store.sampling import count_strata, iter_population


class SampleImpossible(ZoneError):
    """No sample can be drawn as it was asked for."""

    def __init__(self, why: str, **values: int) -> None:
        """Say why.

        :param why: `empty`, `beyond`, `strata` or `unproven`, by which it is told to people.
        :param values: numbers that this is told with.
        """
        super().__init__(why)
        self.why = why
        self.values = values


@dataclass(frozen=True)
class DrawnSample:
    """A sample.

    :param request: what was asked for.
    :param tree: the log, at its latest checkpoint.
    """

    request: SampleRequest
    tree: Tree
    counts: Mapping[Stratum, int]
    allocation: Mapping[Stratum, int]
    units: Sequence[Unit]

    @property
    def population(self) -> int:
        """How many acts it was drawn from."""
        return sum(self.counts.values())

    def details(self) -> dict[str, str | int]:
        """Return what the audit trail says of it."""
        return {
            "seed": self.request.seed,
            "ledger_size": self.request.ledger_size,
            "population": self.population,
            "sample": len(self.units),
        }


def draw_units(session: Session, request: SampleRequest) -> DrawnSample:
    """Return the sample that was asked for; the same from the same request, for ever.

    :raises SampleImpossible: if there is nothing to draw from, or the ledger is smaller.
    """
    tree = find_tree(session)
    if request.ledger_size > tree.checkpoint.size:
        raise SampleImpossible("beyond", size=tree.checkpoint.size)
    population = (tree.generation, request.ledger_size, request.population, request.strata)
    counts = count_strata(session, *population)
    if not counts:
        raise SampleImpossible("empty")
    if len(counts) > MOST_STRATA:
        raise SampleImpossible("strata", strata=len(counts), most=MOST_STRATA)
    allocation = allocate(counts, request.size)
    draw = Draw(request.seed, allocation)
    for unit in iter_population(session, *population):
        draw.see(unit)
    return DrawnSample(request, tree, counts, allocation, draw.units())


def population_of(session: Session, drawn: DrawnSample) -> Iterator[Unit]:
    """Yield the population that a sample was drawn from, in the order of the ledger."""
    request = drawn.request
    return iter_population(
        session, drawn.tree.generation, request.ledger_size, request.population, request.strata
    )


def find_tree(session: Session) -> Tree:
    """Return the log that grows, at its latest checkpoint.

    :raises SampleImpossible: if there is none.
    """
    stored = ledger.find_checkpoint(session)
    if stored is None:
        raise SampleImpossible("empty")
    try:
        checkpoint = parse_checkpoint(parse_note(stored.note).text)
    except LedgerInvalid as error:
        raise SampleImpossible("unproven") from error
    return Tree(stored.generation, checkpoint, stored.note)
