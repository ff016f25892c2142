"""The reminder that the mechanism for transfers abroad ends."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.accounts.steps.notices import notify_staff
from app.consent.rules.transfer_state import Recorded
from app.consent.rules.transfers import MechanismAct
from app.consent.steps.transfers import write_act
from app.consent.store import transfers
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM
from app.core.rules.installation import Installation
from app.mail.rules.delivery import Mailing, MessageKind
from app.rights.rules.requests import answering


def transfer_reminder_wanted(database: Database, installation: Installation, now: datetime) -> bool:
    """Return whether the mechanism ends soon without a successor or a reminder."""
    with database.reading() as session:
        return _ending(session, installation, now) is not None


def remind_of_transfer(
    database: Database,
    ledger_key: bytes,
    installation: Installation,
    mailing: Mailing,
    now: datetime,
) -> int:
    """Queue one mail for each auditor about the mechanism that ends soon; return how many.

    That it was pointed out is recorded in the same transaction, so that it happens once.
    """
    with database.transaction() as session:
        ending = _ending(session, installation, now)
        if ending is None:
            return 0
        told = {"mechanism": ending.id.hex}
        sent = notify_staff(session, mailing, MessageKind.TRANSFER_REMINDER, answering, now, told)
        write_act(
            session,
            ledger_key,
            MechanismAct.REMINDED,
            mechanism_id=ending.id,
            actor=SYSTEM,
            at=now,
        )
        return sent


def _ending(session: Session, installation: Installation, now: datetime) -> Recorded | None:
    today = now.astimezone(ZoneInfo(installation.time_zone)).date()
    ending = transfers.get_state(session, installation.transfer).ending(now, today)
    known = ending is not None and ending.id in transfers.list_reminded(session)
    return None if known else ending
