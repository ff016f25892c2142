"""Corrected answers in what lists show, compare and search of a lead."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from app.content.exchange_rates import exchange_rates
from app.enquiries.models import Enquiry
from app.enquiries.rules.enquiry import PHONE_E164, name_key, organisation_key
from app.enquiries.store import enquiry as enquiries
from app.leads.rules.duplicates import near_end
from app.leads.rules.lead import own_domain, source_of
from app.leads.rules.priority import Judgement, judge_priority
from app.leads.steps.lead import index_lead
from app.leads.store import facts
from app.leads.store import lead as leads

_LISTED = ("country", "sector", "intent", "readiness", "timeline", "size_band", PHONE_E164)
"""The answers that a lead holds as they are."""

_KEYS = {
    "organisation": ("organisation_key", organisation_key),
    "name": ("name_key", name_key),
}
"""The answers of which a lead holds a key, with its column."""


def reindex_lead(session: Session, enquiry_id: UUID, changed: Mapping[str, str]) -> None:
    """Update a lead's list entry, comparison keys and search text after corrections.

    Runs after the corrections are added. A priority that was set by hand stays.

    :param changed: the new values, by field.
    """
    lead = leads.lock_of_enquiry(session, enquiry_id)
    enquiry = enquiries.get(session, enquiry_id)
    for name, value in changed.items():
        if name in _LISTED:
            setattr(lead, name, value)
        elif name in _KEYS:
            column, key = _KEYS[name]
            setattr(lead, column, key(value))
    lead.organisation_end = near_end(lead.organisation_key)
    if "heard_from" in changed:
        lead.source = source_of(enquiry.campaign, changed["heard_from"])
    if "email" in changed:
        lead.mail_domain = own_domain(changed["email"])
    if "topics" in changed:
        facts.put_topics(session, lead, changed["topics"].split())
    if not lead.priority_reason:
        lead.priority = judge_corrected(session, enquiry).priority.value
    index_lead(session, lead)


def judge_corrected(session: Session, enquiry: Enquiry) -> Judgement:
    """Return the computed priority of an enquiry, by its answers as corrected."""
    later = enquiries.list_for_enquiry(session, enquiry.id)
    answers = {**vars(enquiry), **{each.field: each.value for each in later}}
    return judge_priority(answers, exchange_rates().worth)
