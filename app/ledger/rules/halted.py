"""The one error of a ledger that must not grow as it is."""

from app.core.rules.errors import ZoneError
from app.ledger.rules.halt_cause import HaltCause


class LedgerHalted(ZoneError):
    """The ledger does not hold together, so nothing is sealed until somebody has looked."""

    def __init__(self, sentence: str, cause: HaltCause | None = None) -> None:
        super().__init__(sentence)
        # What does not hold, for whoever says it in another language.
        self.cause = cause
