"""The one error of the ledger's formats and proofs."""

from app.core.rules.errors import ZoneError
from app.ledger.rules.halt_cause import HaltCause


class LedgerInvalid(ZoneError):
    """A part of the ledger is malformed, or does not prove what it is shown for."""

    # Most of it is found where nothing is sealed, and halts nothing.
    def __init__(self, sentence: str, cause: HaltCause | None = None) -> None:
        super().__init__(sentence)
        # What it halts the ledger for, where it does.
        self.cause = cause
