"""The one error of the ledger's formats and proofs."""

from app.domain.errors import ZoneError


class LedgerInvalid(ZoneError):
    """A part of the ledger is malformed, or does not prove what it is shown for."""
