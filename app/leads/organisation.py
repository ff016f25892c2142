"""All people and leads of one organisation, recorded in the audit trail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.accounts.store import staff
from app.consent.rules.standing import Stop
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound
from app.core.steps.records import write_audit
from app.enquiries.models import Correction
from app.enquiries.outside.contact_details import is_disposable
from app.enquiries.store import enquiry as corrections
from app.leads.rules.duplicates import Likeness, Sender, likeness
from app.leads.rules.facts import Verdict
from app.leads.steps.duplicates import (
    Disposable,
    Suggestion,
    list_related,
    sender_of,
    suggest_duplicates,
)
from app.leads.store.inbox_page import list_first_words
from app.leads.store.lead_view import get_with_enquiry, list_stops
from app.leads.store.organisation import Member, list_members

SHOWN = 50
"""The most leads of one page."""

_BY_VALUE = frozenset({Likeness.SAME_ORGANISATION, Likeness.SAME_PHONE, Likeness.SAME_MAIL_DOMAIN})
"""The reasons for which a lead is among those of the organisation."""


@dataclass(frozen=True)
class OrganisationView:
    """The people and leads of an organisation, a page of them, the newest first.

    :param reference: that of the lead whose page linked here.
    :param name: as that lead has it, as corrected.
    :param sender: the details searched for, without a person's name.
    :param people: the leads of each person, by pseudonym.
    :param words: the first words of each message, by lead; none of people who have withdrawn or
        restricted the use of their data.
    :param reasons: why each lead is listed.
    :param judged: people's judgements of the lead and another, by the other's id.
    :param alike: other possible duplicates of the lead, which are alike in spelling alone or in the
        person's name; on the first page.
    :param older: the place before which the next page begins; None if there is none.
    """

    lead_id: UUID
    person_id: UUID
    reference: str
    name: str
    sender: Sender
    people: Mapping[UUID, Sequence[Member]]
    words: Mapping[UUID, str]
    reasons: Mapping[UUID, Sequence[Likeness]]
    stops: Mapping[UUID, Stop]
    names: Mapping[str, str]
    judged: Mapping[UUID, Verdict]
    alike: Sequence[Suggestion]
    older: int | None


def view_organisation(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_id: UUID,
    before: int | None,
    now: datetime,
    disposable: Disposable = is_disposable,
) -> OrganisationView:
    """Return the organisation of a lead, and write the audit event with the leads that are shown.

    Leads belong to it that share its name in any spelling, the domain of its mail, or a number.

    :param before: a place; only leads before it.
    :param disposable: which mail domains anybody may have an address at.
    :raises NotFound: if there is no such lead.
    """
    with database.transaction() as session:
        found = get_with_enquiry(session, lead_id)
        if found is None:
            raise NotFound(f"There is no lead {lead_id}.")
        lead, enquiry = found
        one = sender_of(session, lead, disposable)
        sender = replace(one, name_key="")
        judged = {each.other.lead_id: each.relation for each in list_related(session, lead_id)}
        suggested = (
            suggest_duplicates(session, one, enquiry.person_id, judged) if not before else ()
        )
        alike = [each for each in suggested if not _BY_VALUE & set(each.reasons)]
        members = list_members(session, sender, before, SHOWN + 1)
        shown, more = members[:SHOWN], len(members) > SHOWN
        seen = [*(each.lead_id for each in shown), *(each.other.lead_id for each in alike)]
        later = corrections.list_for_enquiries(
            session, [enquiry.id, *(each.enquiry_id for each in shown)]
        )
        write_audit(
            session,
            ledger_key,
            AuditEvent.ORGANISATION_VIEWED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details={"leads": ",".join(each.hex for each in seen)},
        )
        stops = list_stops(session, {lead_id, *seen})
        current = [_as_corrected(each, later.get(each.enquiry_id, ())) for each in shown]
        people: dict[UUID, list[Member]] = {}
        for each in current:
            people.setdefault(each.person_id, []).append(each)
        return OrganisationView(
            lead_id=lead_id,
            person_id=enquiry.person_id,
            reference=enquiry.reference,
            name=_corrected("organisation", enquiry.organisation, later.get(enquiry.id, ())),
            sender=sender,
            people=people,
            words=list_first_words(session, [each for each in seen if each not in stops]),
            reasons={each.lead_id: likeness(sender, each.sender) for each in shown},
            stops=stops,
            names={UUID(each).hex: name for each, name in staff.names_by_id(session).items()},
            judged={other: Verdict(relation.verdict) for other, relation in judged.items()},
            alike=alike,
            older=shown[-1].place if more else None,
        )


def _as_corrected(member: Member, later: Sequence[Correction]) -> Member:
    return replace(
        member,
        name=_corrected("name", member.name, later),
        job_title=_corrected("job_title", member.job_title, later),
        email=_corrected("email", member.email, later),
        organisation=_corrected("organisation", member.organisation, later),
    )


def _corrected(field: str, sent: str, later: Sequence[Correction]) -> str:
    return next((each.value for each in reversed(later) if each.field == field), sent)
