"""A withdrawal in the list outside the database, and those that a restored database lacks."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from app.consent.rules.consent import Act, State
from app.consent.rules.standing import Decision, in_effect, standing
from app.core.rules.commitment import canonical_json
from app.core.rules.moments import instant_text
from app.core.rules.purposes import Purpose


@dataclass(frozen=True)
class ListedWithdrawal:
    """One line of the list, which holds random ids, codes and a time, and names nobody.

    :param id: of the consent record.
    :param person: the pseudonym.
    """

    id: str
    person: str
    purposes: tuple[Purpose, ...]
    time: datetime

    def line(self) -> bytes:
        """Return its canonical bytes."""
        return canonical_json(
            {
                "id": self.id,
                "person": self.person,
                "purposes": sorted(self.purposes),
                "time": instant_text(self.time),
            }
        )

    @classmethod
    def of(cls, line: bytes) -> Self:
        """Return the withdrawal in a line.

        :raises ValueError: if it is none.
        """
        try:
            told = json.loads(line)
            purposes = tuple(Purpose(each) for each in told["purposes"])
            time = datetime.fromisoformat(told["time"])
            found = cls(str(told["id"]), str(told["person"]), purposes, time)
            spelled = found.line()
        except (TypeError, KeyError, AttributeError, RecursionError) as error:
            raise ValueError(f"This is not a withdrawal: {error!r}.") from error
        if spelled != line:
            raise ValueError("This withdrawal is not in the canonical form.")
        return found


def undone(decided: Sequence[Decision], listed: Mapping[Purpose, datetime]) -> tuple[Purpose, ...]:
    """Return the withdrawn purposes that are still in effect, as in a restored database.

    What the person has given again since stays given, by the same rules as for a withdrawal that
    the database has: a later tick alone does not bring back news that were confirmed before it.

    :param decided: everything that the person ever decided, oldest first, as far as it is known.
    :param listed: when each purpose was last withdrawn.
    """
    missing = [Decision(Act.WITHDRAWN, each, State.WITHDRAWN, at) for each, at in listed.items()]
    stands = standing(decided)
    as_listed = standing(sorted([*decided, *missing], key=lambda each: each.at))
    return tuple(
        each for each in listed if in_effect(stands[each]) and as_listed[each] is not stands[each]
    )
