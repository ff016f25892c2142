"""Record one act of consent: the act, its decisions and its evidence."""

from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.consent import ConsentAct
from app.consent.store import consent
from app.core.rules.commitment import EntryKind
from app.core.steps.queue_ledger_entry import queue_ledger_entry


def record_consent(session: Session, key: bytes, act: ConsentAct, lang: str) -> None:
    """Store an act of consent and queue its commitment for the ledger.

    :param key: the instance's ledger key.
    :param lang: the language in which the words were shown.
    """
    kind = EntryKind(f"consent.{act.act}")
    opening = queue_ledger_entry(session, key, kind, act.payload(), act.time)
    record_id = UUID(act.id)
    row = {
        "id": record_id,
        "act": act.act.value,
        "person": UUID(act.person),
        "at": act.time,
        "method": act.method,
        "form": act.form,
        "lang": lang,
        "gpc": act.gpc,
        "block_sha256": act.block_sha256,
        "documents": [vars(document) for document in act.documents],
        "commitment": opening.commitment,
    }
    decisions = {purpose.value: state.value for purpose, state in act.decisions.items()}
    consent.insert_record(session, row)
    consent.insert_decisions(session, record_id, decisions)
    consent.insert_evidence(session, record_id, opening.salt, opening.payload)
