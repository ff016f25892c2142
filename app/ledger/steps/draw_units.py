"""Draw a sample of acts of consent from the ledger's first entries."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.core.rules.errors import ZoneError
from app.ledger.rules.checkpoint import parse_checkpoint
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import parse_note
from app.ledger.rules.sampling import SampleRequest, SamplingUnit, draw
from app.ledger.steps.check_tree import Tree
from app.ledger.store import ledger
from app.ledger.store.sampling import iter_population


class SampleImpossible(ZoneError):
    """No sample can be drawn as it was asked for."""

    def __init__(self, why: str, **values: int) -> None:
        """Say why.

        :param why: `empty`, `beyond` or `unproven`, by which it is told to people.
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
    :param population: how many acts it was drawn from.
    """

    request: SampleRequest
    tree: Tree
    population: int
    units: Sequence[SamplingUnit]

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
    population = 0

    def counted() -> Iterator[SamplingUnit]:
        nonlocal population
        for unit in population_of(session, tree, request):
            population += 1
            yield unit

    units = draw(request.seed, request.size, counted())
    if not units:
        raise SampleImpossible("empty")
    return DrawnSample(request, tree, population, units)


def population_of(session: Session, tree: Tree, request: SampleRequest) -> Iterator[SamplingUnit]:
    """Yield the population that a sample is drawn from, in the order of the ledger."""
    return iter_population(session, tree.generation, request.ledger_size, request.population)


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
