"""One enquiry in the file of everything held about a person."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from app.core.rules.moments import instant_text
from app.enquiries.rules.fields import FIELDS
from app.leads.models import COMPARED_BY
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.priority import Priority
from app.rights.my_data import OwnEnquiry
from app.rights.rules.spellings import without_others

DERIVED = ("phone_e164",)
"""The values derived from the answers as sent: a number to dial."""

_WORDS = frozenset({"reason", "tag", "site", "title_from", "title_to", "line"})
"""The details of a lead's history that staff typed, and which may name others."""


def enquiry_part(data: OwnEnquiry, own: Collection[str]) -> dict[str, Any]:
    """Return one enquiry with all that staff recorded about it.

    :param own: every address and number that is the person's own; others' are left out of texts.
    """
    enquiry, lead = data.enquiry, data.lead
    return {
        "reference": enquiry.reference,
        "received_at": instant_text(enquiry.received_at),
        "language": enquiry.language,
        "campaign": enquiry.campaign,
        "channel": enquiry.channel,
        "told_answer_by": enquiry.answer_by or "",
        "entered_by_staff": bool(enquiry.entered_by),
        "consent_act": enquiry.consent_record_id.hex,
        "progress": LeadStatus(lead.status).meaning.progress.value,
        "status": lead.status,
        "status_since": instant_text(lead.changed_at),
        "first_response_due": moment_or_none(lead.first_due_at),
        "first_response_at": moment_or_none(lead.first_answered_at),
        "first_response_declared": lead.declared,
        "holding_reply_at": moment_or_none(lead.held_at),
        "next_act_due": moment_or_none(lead.due_at),
        "priority": Priority(lead.priority).name.lower(),
        "priority_reason": without_others(lead.priority_reason, own),
        "set_aside": lead.suspect,
        "set_aside_because": lead.suspicions,
        "judged": lead.judged,
        "as_sent": {field.name: enquiry.answer(field.name) for field in FIELDS},
        "corrections": [
            {
                "field": each.field,
                "value": each.value,
                "at": instant_text(each.at),
                "consent_act": each.consent_record_id.hex,
            }
            for each in data.corrections
        ],
        "derived": {name: getattr(enquiry, name) for name in DERIVED},
        "compared_by": {name: getattr(lead, name) for name in COMPARED_BY},
        "history": [
            {
                "at": instant_text(each.at),
                "kind": each.kind,
                "details": {
                    name: without_others(text, own) if name in _WORDS else text
                    for name, text in each.details.items()
                },
            }
            for each in data.history
        ],
        "contacts": [
            {
                "at": instant_text(each.at),
                "direction": each.direction,
                "channel": each.channel,
                "language": each.language,
                "template": each.template,
                "subject": each.subject,
                "text": without_others(each.text, own),
                "enclosed": each.enclosed,
                "quoted": without_others(each.quoted, own),
                "copies": [
                    {"address": copy["address"], "name": copy["name"], "why": copy["why"]}
                    for copy in each.copies
                ],
                **{
                    name: getattr(each, name)
                    for name in ("message_id", "holding", "missed", "declared", "undone")
                },
            }
            for each in data.contacts
        ],
        "planned_replies": [
            {
                "send_at": instant_text(each.send_at),
                "subject": each.reply["subject"],
                "text": without_others(each.reply["text"], own),
                "quoted": without_others(each.reply["quoted"], own),
                "copies": [copy["address"] for copy in each.reply["copies"]],
            }
            for each in data.planned
        ],
        "notes": [
            {"at": instant_text(each.at), "text": without_others(each.text, own)}
            for each in data.notes
        ],
        "later_wordings": [
            {"at": instant_text(each.at), "text": without_others(each.text, own)}
            for each in data.amendments
        ],
        "tags": [without_others(each, own) for each in data.tags],
        "result": {
            name: without_others(value, own)
            for name, value in (data.result.told() if data.result else {}).items()
        },
        "compared_with_others": [
            {
                "at": instant_text(each.at),
                "verdict": each.verdict,
                "likeness": each.likeness,
                "reason": without_others(each.reason, own),
            }
            for each in data.relations
        ],
        "tasks": [
            {
                "planned_at": instant_text(each.created_at),
                "title": each.title,
                "due_on": each.due_on.isoformat(),
                "due_time": each.due_time and each.due_time.isoformat("minutes"),
                "done_at": moment_or_none(each.done_at if each.done_by else None),
                "cancelled_at": moment_or_none(None if each.done_by else each.done_at),
            }
            for each in data.tasks
        ],
    }


def moment_or_none(moment: datetime | None) -> str | None:
    """Return a moment as the file spells it; None if there is none."""
    return None if moment is None else instant_text(moment)
