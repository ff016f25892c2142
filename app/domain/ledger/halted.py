"""The one error of a ledger that must not grow as it is."""

from app.domain.errors import ZoneError


class LedgerHalted(ZoneError):
    """The ledger does not hold together, so nothing is sealed until somebody has looked."""
