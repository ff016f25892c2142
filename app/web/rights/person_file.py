"""Everything held about a person as a file for people and machines (GDPR Art. 15(3) and 20)."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from app.consent.models import ConsentRecord
from app.core.rules.export_rows import BOM, csv_line
from app.core.rules.moments import instant_text
from app.rights.my_data import MyData
from app.rights.rules.spellings import without_others
from app.web.rights.enquiry_file import enquiry_part, moment_or_none

SCHEMA = 1
"""The version of the file, raised when a key changes its meaning or is removed."""

_REACHED_BY = ("email", "phone", "phone_e164")

CSV_COLUMNS = ("part", "number", "field", "value")


def as_json(data: MyData, unproven: Collection[UUID], service: str, made_at: datetime) -> str:
    """Return everything held about a person as JSON: choices as codes, times in UTC.

    :param unproven: the acts of consent that differ from their sealed payloads.
    :param service: the address of this service, which identifies the file's origin.
    """
    return (
        json.dumps(_document(data, unproven, service, made_at), ensure_ascii=False, indent=1) + "\n"
    )


def as_csv(data: MyData, unproven: Collection[UUID], service: str, made_at: datetime) -> str:
    """Return everything held about a person as CSV, one value per line, for spreadsheet programs.

    The place of a value in the JSON is given by its part, its number within that part (from 1;
    empty where there is only one), and its field.
    """
    lines = [BOM + csv_line(CSV_COLUMNS)]
    for part, value in _document(data, unproven, service, made_at).items():
        entries = list(enumerate(value, 1)) if isinstance(value, list) else [("", value)]
        for number, entry in entries:
            lines += [
                csv_line((part, str(number), field, text)) for field, text in _flat(entry, "")
            ]
    return "".join(lines)


def _document(
    data: MyData, unproven: Collection[UUID], service: str, made_at: datetime
) -> dict[str, Any]:
    person, own = data.person, own_spellings(data)
    return {
        "file": {"schema": SCHEMA, "service": service, "made_at": instant_text(made_at)},
        "person": {
            "pseudonym": person.id.hex,
            "email_key": person.email_key,
            "first_wrote_at": instant_text(person.created_at),
            "email_confirmed_at": moment_or_none(person.email_confirmed_at),
        },
        "enquiries": [enquiry_part(each, own) for each in data.enquiries],
        "consent": [
            {"purpose": purpose.value, "standing": standing.value, "since": moment_or_none(since)}
            for purpose, (standing, since) in data.stands.items()
        ],
        "consent_acts": [
            {**_act(record, decisions), "as_sealed": record.id not in unproven}
            for record, decisions in data.acts
        ],
        "messages": [
            {
                "kind": each.kind,
                "recipient": each.recipient,
                "language": each.language,
                "message_id": each.message_id,
                "state": each.state,
                "queued_at": instant_text(each.created_at),
                "settled_at": moment_or_none(each.settled_at),
            }
            for each in data.messages
        ],
        "links": [
            {
                "kind": each.kind,
                "sent_at": instant_text(each.created_at),
                "works_until": moment_or_none(each.expires_at),
            }
            for each in data.links
        ],
        "confirmations": [
            {"reference": reference, "works_until": instant_text(expires_at)}
            for reference, expires_at in data.confirmations
        ],
        "exports": [
            {
                "reference": reference,
                "at": moment_or_none(export.snapshot_at),
                "purpose": export.purpose,
                "columns": export.columns,
            }
            for export, reference in data.exports
        ],
        "recipients": {"asked": data.recipients.asked, "waiting": data.recipients.waiting},
        "requests": [
            {
                "kind": each.kind,
                "method": each.method,
                "language": each.language,
                "asked": each.asked,
                "received_at": instant_text(each.received_at),
                "opened_at": instant_text(each.opened_at),
                "due_at": instant_text(each.due_at),
                "extended_at": moment_or_none(each.extended_at),
                "extension_reason": each.extension_reason,
                "identity": each.identity,
                "identity_proof": each.identity_proof,
                "closed_at": moment_or_none(each.closed_at),
                "outcome": each.outcome,
                "outcome_text": each.outcome_text,
            }
            for each in data.requests
        ],
        "copies_received": [
            {
                "at": instant_text(each.at),
                "address": each.address,
                "name": each.name,
                "why": without_others(each.why, own),
                "subject": without_others(each.subject, own),
            }
            for each in data.copies
        ],
        "drafts": [
            {
                "saved_at": instant_text(each.saved_at),
                "box": each.box,
                "words": {
                    name: without_others(text, own)
                    for name, text in each.words.items()
                    if name != "seen"
                },
            }
            for each in data.drafts
        ],
    }


def own_spellings(data: MyData) -> Collection[str]:
    """Return every address and number that is the person's own."""
    sent = [getattr(each.enquiry, name) for each in data.enquiries for name in _REACHED_BY]
    corrected = (each for enquiry in data.enquiries for each in enquiry.corrections)
    later = [each.value for each in corrected if each.field in _REACHED_BY]
    return [each for each in (*sent, *later) if each]


def _act(record: ConsentRecord, decisions: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": record.id.hex,
        "act": record.act,
        "at": instant_text(record.at),
        "method": record.method,
        "form": record.form,
        "language": record.lang,
        "gpc": record.gpc,
        "block_sha256": record.block_sha256,
        "documents": record.documents,
        "decisions": dict(decisions),
        "commitment": record.commitment,
    }


def _flat(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield every value below a path, with its own path; nothing for an empty list or object."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(inner, f"{path}.{key}" if path else key)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for number, inner in enumerate(value, 1):
            yield from _flat(inner, f"{path}[{number}]")
    else:
        yield path, _text(value)


def _text(value: object) -> str:
    if value is None:
        return ""
    return json.dumps(value) if isinstance(value, bool) else str(value)
