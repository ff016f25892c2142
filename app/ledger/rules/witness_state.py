"""How far a witness has followed the ledger, and what is wrong if it has not."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from app.core.rules.errors import ZoneError
from app.core.rules.moments import instant_text
from app.ledger.rules.invalid import LedgerInvalid


class WitnessFailed(ZoneError):
    """A witness could not be asked, or did not give its cosignature."""


class WitnessDisagrees(WitnessFailed):
    """A witness has seen a state of the ledger that the database does not continue."""


class WitnessAhead(WitnessDisagrees):
    """A witness has seen a larger ledger than the database holds, which has lost entries."""


@dataclass(frozen=True)
class WitnessState:
    """What came of asking a witness.

    :param name: the name of its key.
    :param origin: the ledger's name in what it last cosigned; empty before the first time.
    :param size: how many entries it has cosigned, in that ledger.
    :param cosigned_at: when it last did.
    :param problem: one sentence on why it has not since; empty if all is well.
    :param failing_since: when asking it first failed after that.
    :param disagrees: whether the problem is that it has seen another ledger than the database has.
    """

    name: str
    origin: str = ""
    size: int = 0
    cosigned_at: datetime | None = None
    problem: str = ""
    failing_since: datetime | None = None
    disagrees: bool = False

    def after_failure(self, failure: WitnessFailed, now: datetime) -> "WitnessState":
        """Return the state after it could not be asked or refused."""
        return replace(
            self,
            problem=str(failure),
            failing_since=self.failing_since or now,
            disagrees=isinstance(failure, WitnessDisagrees),
        )

    def __bytes__(self) -> bytes:
        """Return the state as it is kept in a file."""
        times = {
            name: value and instant_text(value)
            for name, value in asdict(self).items()
            if name in _TIMES
        }
        return json.dumps(asdict(self) | times, indent=2, ensure_ascii=False).encode() + b"\n"


_TIMES = ("cosigned_at", "failing_since")


def parse_witness_state(data: bytes) -> WitnessState:
    """Return the state that a file tells.

    :raises LedgerInvalid: if it is damaged.
    """
    try:
        found = json.loads(data)
        times = {name: found[name] and datetime.fromisoformat(found[name]) for name in _TIMES}
        return WitnessState(**(found | times))
    except (ValueError, TypeError, KeyError) as error:
        raise LedgerInvalid("A file on the state of a witness is damaged.") from error
