"""Record that a copy of everything about a person is made, and give what opens their consent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models.consent import ConsentRecord
from app.consent.store import consent as consents
from app.consent.store import policy_text
from app.content.wording import CONSENT_BLOCK
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.rights.rules.rights import IdentityUnproven, is_known
from app.rights.store import person_data, rights_request


@dataclass(frozen=True)
class ActOpened:
    """What opens the commitment of one act of consent, and the words that were agreed to.

    :param salt: empty once it was erased, and so is the payload.
    :param words: the consent block, and each policy, by the names of their files.
    """

    record_id: UUID
    salt: bytes
    payload: bytes
    words: Sequence[tuple[str, str]]


def open_access_pack(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    person_id: UUID,
    request_id: UUID | None,
    now: datetime,
) -> Sequence[ActOpened]:
    """Return the openings, newest first.

    :param actor: the account that makes the copy; empty if the person does on their own page.
    :param request_id: the request that it answers, if an account makes it.
    :raises NotFound: if there is no such request.
    :raises IdentityUnproven: if it is not known who made it.
    """
    with database.transaction() as session:
        if request_id is not None:
            request = rights_request.get(session, request_id)
            if request.person_id != person_id or not is_known(request.identity):
                raise IdentityUnproven(f"It is not known who made request {request_id}.")
        write_audit(
            session,
            ledger_key,
            AuditEvent.RIGHTS_PACK,
            actor=actor,
            at=now,
            subject=person_id.hex,
            details={"request": request_id.hex if request_id else ""},
        )
        records = person_data.list_consent_records(session, person_id)
        return [_opened(session, record) for record in records]


def _opened(session: Session, record: ConsentRecord) -> ActOpened:
    evidence = consents.find_evidence(session, record.id)
    salt, payload = (evidence.salt, evidence.payload) if evidence is not None else (b"", b"")
    named = [(CONSENT_BLOCK, record.lang, record.block_sha256)]
    named += [(each["doc"], each["lang"], each["sha256"]) for each in record.documents]
    texts = [policy_text.find_by_sha256(session, *each) for each in named]
    words = [(f"{each.doc}-{each.version}.{each.lang}.txt", each.text) for each in texts if each]
    return ActOpened(record.id, salt, payload, words)
