"""Record what somebody agreed to with an enquiry."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.consent import ConsentAct
from app.consent.steps.acts import record_consent
from app.reception.rules.incoming import Incoming
from app.reception.steps.insert_enquiries import Stored


def record_given(
    session: Session,
    key: bytes,
    incoming: Incoming,
    its: Stored,
    person_id: UUID,
    now: datetime,
) -> None:
    """Store the act of consent that came with an enquiry, as of the moment it is written down.

    :param key: the instance's ledger key.
    """
    act = ConsentAct.given(
        incoming.notice,
        incoming.ticks,
        id=its.consent_id.hex,
        person=person_id.hex,
        time=now,
        method=incoming.method,
        gpc=incoming.gpc,
    )
    record_consent(session, key, act, incoming.notice.lang)
