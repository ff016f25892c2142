"""Whether each erasure covers every record of its person from before it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.verifier.certificates import Ordered, Vouchers, named_erasure
from app.verifier.rebase import Rebase
from app.verifier.spelling import Failed

Place = tuple[int, str]
MOST_ERASURES = 100


@dataclass(frozen=True, slots=True)
class Act:
    """An act of somebody whom an erasure concerns.

    :param erased: the place of the erasure that lists it, in the order of the logs; None if its
        evidence still opens.
    """

    entry: str
    index: int
    time: str
    record: str
    erased: Place | None


@dataclass(frozen=True)
class Covering:
    """An erasure that has to cover all that its person did before it.

    :param until: the moment after which it leaves data, empty for none.
    """

    place: Place
    name: str
    until: str

    def leaves(self, act: Act) -> bool:
        """Return whether an act is later than the scope of the erasure."""
        return act.index > self.place[0] or (self.until != "" and act.time >= self.until)


@dataclass
class Persons:
    """The acts of the people whom erasures concern, and of nobody else.

    :param listed: by the record's id, the person of each act whose evidence was erased.
    """

    listed: Mapping[str, str]
    acts: dict[str, list[Act]] = field(default_factory=dict)
    covering: dict[str, dict[Place, Covering]] = field(default_factory=dict)

    def concern(self, people: Iterable[str]) -> None:
        """Hold the acts of these people."""
        for person in people:
            self.acts.setdefault(person, [])

    def see(self, person: str, act: Act) -> None:
        """Record an act of somebody whom an erasure concerns."""
        self.acts.setdefault(person, []).append(act)

    def cover(self, person: str, covering: Covering) -> None:
        """Record an erasure that has to cover a person."""
        every = self.covering.setdefault(person, {})
        every[covering.place] = covering
        if len(every) > MOST_ERASURES:
            raise Failed(covering.name, f"is one of more than {MOST_ERASURES} of {person}")

    def cover_by(
        self, erasure: Ordered, index: int, vouchers: Vouchers, rebase: Rebase | None
    ) -> None:
        """Record an erasure, unless it leaves the evidence for its own period.

        Only a restore undoes an erasure, and a log is begun anew after each. So in any other log,
        or from a moment after that, nothing is left by what is said to repeat one.

        :param index: its place among the entries of this log.
        """
        if vouchers.keeps(erasure):
            return
        until = vouchers.until(erasure)
        if rebase is None or until > rebase.time:
            until = ""
        covering = Covering((index, erasure.time), named_erasure(erasure), until)
        for person in self.people_of(erasure.person, erasure.ids):
            self.cover(person, covering)

    def people_of(self, person: str, records: Iterable[str]) -> set[str]:
        """Return the people of an erasure: the one that it names, and those of its records."""
        known = {self.listed[each] for each in records if each in self.listed}
        return known | {person} if person else known

    def end(self) -> None:
        """Check that no act before an erasure of its person outlived it.

        :raises Failed: naming the first erasure that left one, the person and the record.
        """
        for person, coverings in self.covering.items():
            for place in sorted(coverings):
                for act in self.acts.get(person, ()):
                    self._check(person, coverings[place], act)

    def _check(self, person: str, covering: Covering, act: Act) -> None:
        if covering.leaves(act) or (act.erased is not None and act.erased <= covering.place):
            return
        left = "still opens" if act.erased is None else "was erased only later"
        raise Failed(
            covering.name,
            f"covers only some records of the person {person}:"
            f" the evidence of record {act.record} ({act.entry}) {left}",
        )
