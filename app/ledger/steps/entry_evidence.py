"""What opens a tree's entries, and what the database's rows say of the same."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord, PersonErasure
from app.consent.rules.consent import consent_payload
from app.core.models import AuditRecord
from app.core.rules.canonical import JsonValue, canonical_json
from app.core.rules.moments import exact_instant_text
from app.ledger.rules.bundle import RowText
from app.ledger.rules.opening import Opening
from app.ledger.store import evidence, ledger

_AT_ONCE = 500


@dataclass(frozen=True)
class Evidence:
    """An entry's evidence.

    :param opening: None once it is erased.
    :param row: the table and key of the row behind the entry.
    :param told: the payload as that row's columns tell it.
    """

    index: int
    commitment: str
    opening: Opening | None
    row: str
    told: bytes

    @property
    def row_text(self) -> RowText | None:
        """What the row says, if not just what the evidence says."""
        if self.opening is not None and self.opening.payload == self.told:
            return None
        return RowText(self.row, self.index, self.told.decode("utf-8"))


def iter_evidence(session: Session, generation: int, size: int) -> Iterator[Evidence]:
    """Yield the evidence of acts of consent and audit events among a tree's first entries."""
    for start in range(0, size, _AT_ONCE):
        limit = min(_AT_ONCE, size - start)
        leaves = ledger.list_leaves(session, generation, start, limit)
        indices = {leaf.commitment: leaf.leaf_index for leaf in leaves}
        found = [*_consents(session, indices), *_audits(session, indices)]
        yield from sorted(found, key=lambda each: each.index)
        session.expunge_all()


def list_erasures(session: Session, generation: int, size: int) -> Sequence[Evidence]:
    """Return the evidence of the erasures among a tree's first entries."""
    return [
        Evidence(
            index,
            row.commitment,
            Opening(row.salt, row.payload),
            f"person_erasure {row.id}",
            _told(row),
        )
        for index, row in evidence.list_erasures(session, generation, size)
    ]


def _consents(session: Session, indices: Mapping[str, int]) -> Iterator[Evidence]:
    found = evidence.list_consents(session, indices)
    decisions = evidence.list_decisions(session, [record.id for record, _held in found])
    for record, held in found:
        told = _told_of_consent(record, decisions.get(record.id, {}))
        row = f"consent_record {record.id}"
        index = indices[record.commitment]
        yield Evidence(index, record.commitment, _opening(held), row, told)


def _opening(held: ConsentEvidence | None) -> Opening | None:
    return None if held is None else Opening(held.salt, held.payload)


def _audits(session: Session, indices: Mapping[str, int]) -> Iterator[Evidence]:
    for row in evidence.list_audits(session, indices):
        opening = Opening(row.salt, row.payload) if row.payload else None
        told = _told(row) if opening else _left(row)
        index = indices[row.commitment]
        yield Evidence(index, row.commitment, opening, f"audit_event {row.id}", told)


def _left(row: AuditRecord) -> bytes:
    """Return what is left of an audit event whose time is over: its id, its moment, and no more."""
    others: dict[str, JsonValue] = {
        "actor": row.actor, "event": row.event, "salt": row.salt.hex(), "subject": row.subject,
    }  # fmt: skip
    beside = {name: value for name, value in others.items() if value}
    return canonical_json({**beside, "id": row.id.hex, "time": exact_instant_text(row.at)})


def _told_of_consent(record: ConsentRecord, decisions: Mapping[str, str]) -> bytes:
    return consent_payload(
        id=record.id.hex,
        act=record.act,
        person=record.person.hex,
        time=exact_instant_text(record.at),
        method=record.method,
        form=record.form,
        gpc=record.gpc,
        block_sha256=record.block_sha256,
        documents=[
            {**document, "lang": _agreed(document.get("lang"), record.lang)}
            for document in record.documents
        ],
        decisions=decisions,
    )


def _agreed(one: object, other: str) -> str:
    """Return what two columns say; both, where they differ."""
    return other if one == other else f"{one} or {other}"


def _told(row: AuditRecord | PersonErasure) -> bytes:
    """Return a kept payload with what its row's columns say in place of what it says of them."""
    try:
        payload: dict[str, JsonValue] = json.loads(row.payload)
    except ValueError:
        payload = {}
    told: dict[str, JsonValue] = {"id": row.id.hex, "time": exact_instant_text(row.at)}
    if isinstance(row, AuditRecord):
        told |= {"actor": row.actor, "event": row.event, "subject": row.subject}
    return canonical_json({**payload, **told})
