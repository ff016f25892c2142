"""Correct, as a person, facts about oneself in an enquiry."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid4

from app.db import Database
from app.domain.correction import CORRECTABLE, changes, corrected
from app.domain.errors import NotFound
from app.services.steps.reindex_lead import reindex_lead
from app.services.steps.write_person_audit import PersonAction, write_person_audit
from app.store import correction as corrections
from app.store import person_data

PHONE_E164 = "phone_e164"
"""The telephone number in international form, which follows the one that was typed."""


def correct_enquiry(
    database: Database,
    ledger_key: bytes,
    *,
    person_id: UUID,
    reference: str,
    values: Mapping[str, str],
    now: datetime,
) -> int:
    """Add a correction for each value that differs from what holds; return how many did.

    What was sent stays as sent. Sending the same values again adds nothing.

    :param values: every field that can be corrected, and `phone_e164`, normalised.
    :raises NotFound: if the person sent no enquiry under this reference.
    """
    with database.transaction() as session:
        person_data.lock(session, person_id)
        enquiry = person_data.find_enquiry(session, person_id, reference)
        if enquiry is None:
            raise NotFound(f"This person sent no enquiry {reference}.")
        sent = {field: str(getattr(enquiry, field)) for field in (*CORRECTABLE, PHONE_E164)}
        earlier = corrections.list_for_enquiry(session, enquiry.id)
        holds = corrected(sent, ((each.field, each.value) for each in earlier))
        changed = changes(holds, values)
        rows = [
            {"id": uuid4(), "enquiry_id": enquiry.id, "at": now, "field": field, "value": value}
            for field, value in changed.items()
        ]
        corrections.insert_corrections(session, rows)
        if rows:
            reindex_lead(session, enquiry.id, changed)
            write_person_audit(session, ledger_key, PersonAction.CORRECT, person_id, now)
        return len(changed.keys() - {PHONE_E164})
