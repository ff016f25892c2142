"""The words of enquiries as a list shows them, recorded in the audit trail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.consent.rules.standing import Stop
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.leads.store.inbox_page import list_first_words
from app.leads.store.lead_view import list_stops


@dataclass(frozen=True)
class ListWords:
    """The details that a list shows of its enquiries, beyond their headings.

    :param first: the first words of each message, by lead; none of people who have withdrawn or
        restricted the use of their data.
    :param stops: the reasons why nobody may work on some of the leads.
    """

    first: Mapping[UUID, str] = field(default_factory=dict)
    stops: Mapping[UUID, Stop] = field(default_factory=dict)


def read_list_words(
    database: Database, ledger_key: bytes, lead_ids: Sequence[UUID], *, actor: UUID, now: datetime
) -> ListWords:
    """Return the words of a page of a list, and write one audit event that names its leads.

    Both are in one transaction: without the event no word is returned.
    """
    if not lead_ids:
        return ListWords()
    with database.transaction() as session:
        stops = list_stops(session, lead_ids)
        shown = [each for each in lead_ids if each not in stops]
        words = ListWords(list_first_words(session, shown), stops)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEADS_LISTED,
            actor=actor.hex,
            at=now,
            details={"count": len(shown), "leads": ",".join(each.hex for each in shown)},
        )
        return words
