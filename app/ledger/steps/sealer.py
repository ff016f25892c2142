"""What sealing needs from the installation."""

from dataclasses import dataclass

from app.ledger.outside.ledger_files import LedgerFolder


@dataclass(frozen=True)
class Sealer:
    """The collaborators of whoever seals.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :param origin: the name under which a ledger begins, the first time and after a restore.
    :param folder: what is kept outside the database.
    """

    ledger_key: bytes
    origin: str
    folder: LedgerFolder
