"""Halt the ledger at a row that cannot be read, which only tampering leaves there."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.ledger.rules.halt_cause import CauseCode, HaltCause
from app.ledger.rules.halted import LedgerHalted
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.store.ledger_misfit import find_misfit


@contextmanager
def halting_at_unreadable_rows(session: Session) -> Iterator[None]:
    """Let whatever is raised pass, unless it is a row of the ledger that cannot be read.

    Such a row fails in as many ways as there are types: in the driver, in SQLAlchemy, in what is
    made of the value. Some of that looks like a database that is away, which it is not.

    :raises LedgerHalted: naming the row.
    """
    try:
        yield
    except (LedgerHalted, LedgerInvalid):
        raise
    except Exception as error:
        misfit = _misfit(session)
        if misfit is None:
            raise
        raise LedgerHalted(
            f"The ledger is halted. A row holds what this service never writes: {misfit}.",
            HaltCause(CauseCode.UNREADABLE_ROW, {"row": misfit}),
        ) from error


def _misfit(session: Session) -> str | None:
    try:
        return find_misfit(session)
    except SQLAlchemyError:
        # A database that really is away cannot be asked either; what was raised first says so.
        return None
