"""Evidence of a tree's entries: their openings, the data in their rows, and rows of no entry."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord, PersonErasure
from app.consent.rules.consent import consent_payload
from app.consent.store.consent import list_decisions_of
from app.consent.store.record_list import facet_of
from app.core.models import AuditRecord, LedgerPending, LedgerQuarantine
from app.core.rules.audit_entry import left_of_audit
from app.core.rules.commitment import JsonValue, canonical_json, is_pending_mac
from app.core.rules.moments import exact_instant_text
from app.ledger.rules.bundle import RowState, RowText
from app.ledger.rules.erasure import ErasedRecord, parse_erasure
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.tlog_proof import EntryOpening
from app.ledger.steps.bindings import Binding, Bindings
from app.ledger.store import evidence, ledger, pending_entry

_AT_ONCE = 500
FACET = "facet"
"""The key of a difference that no payload has: of a facet that follows from nothing."""


@dataclass(frozen=True)
class Evidence:
    """An entry's evidence.

    :param opening: None once it is erased.
    :param row: the table and key of the row behind the entry.
    :param told: the payload according to that row's columns.
    """

    index: int
    commitment: str
    opening: EntryOpening | None
    row: str
    told: bytes

    @property
    def row_text(self) -> RowText | None:
        """The text of the row, if it differs from the evidence."""
        if self.opening is not None and self.opening.payload == self.told:
            return None
        return RowText(self.row, self.index, self.told.decode("utf-8"))


def iter_evidence(
    session: Session, generation: int, size: int, start: int = 0
) -> Iterator[Evidence]:
    """Yield the evidence of acts of consent and audit events among a tree's first entries.

    :param start: the index of the first entry wanted.
    """
    for first in range(start, size, _AT_ONCE):
        limit = min(_AT_ONCE, size - first)
        leaves = ledger.list_leaves(session, generation, first, limit)
        indices = {leaf.commitment: leaf.leaf_index for leaf in leaves}
        found = [*_consents(session, indices), *_audits(session, indices)]
        yield from sorted(found, key=lambda each: each.index)
        session.expunge_all()


def list_differing(session: Session, commitments: Collection[str]) -> set[str]:
    """Return the given acts of consent, by commitment, whose rows and evidence differ."""
    states = judge_rows(session, commitments)
    return {each for each, state in states.items() if state is not RowState.AS_SEALED}


def judge_rows(session: Session, commitments: Collection[str]) -> Mapping[str, RowState]:
    """Return the state of each act of consent with one of these commitments."""
    if not commitments:
        return {}
    return {
        each.commitment: _state(each) for each in _consents(session, dict.fromkeys(commitments, 0))
    }


def _state(found: Evidence) -> RowState:
    if found.opening is None:
        return RowState.GONE
    sound = found.row_text is None and found.opening.opens(found.commitment)
    return RowState.AS_SEALED if sound else RowState.DIFFERS


def iter_pending_evidence(session: Session, key: bytes) -> Iterator[Evidence]:
    """Yield the evidence of every record whose entry this service has queued, and not yet sealed.

    :param key: the instance's ledger key.
    """
    ours = (each.commitment for each in pending_entry.iter_pending(session) if is_ours(each, key))
    while page := dict.fromkeys(islice(ours, _AT_ONCE), -1):
        yield from _consents(session, page)
        yield from _audits(session, page)
        yield from (_erasure(-1, row) for row in evidence.list_erasures_of(session, page))


def list_erasures(session: Session, generation: int, size: int) -> Sequence[Evidence]:
    """Return the evidence of the erasures among a tree's first entries."""
    return [
        _erasure(index, row) for index, row in evidence.list_erasures(session, generation, size)
    ]


def _erasure(index: int, row: PersonErasure) -> Evidence:
    opening = EntryOpening(row.salt, row.payload)
    return Evidence(index, row.commitment, opening, f"person_erasure {row.id}", told_of(row))


def erased_records(opening: EntryOpening | None) -> Collection[ErasedRecord]:
    """Return the records that an erasure lists; none if it cannot be read."""
    try:
        return parse_erasure(opening.payload).records if opening is not None else ()
    except LedgerInvalid:
        return ()


def _consents(session: Session, indices: Mapping[str, int]) -> Iterator[Evidence]:
    found = evidence.list_consents(session, indices)
    decisions = list_decisions_of(session, [record.id for record, _held in found])
    bindings = Bindings.of(session, [record for record, held in found if held is not None])
    for record, held in found:
        decided = decisions.get(record.id, {})
        index, row = indices[record.commitment], f"consent_record {record.id}"
        if held is None:
            yield Evidence(index, record.commitment, None, row, told_of_consent(record, decided))
            continue
        payload = read_payload(held.payload)
        binding = bindings.told(record, held, payload)
        told = told_of_consent(record, decided, binding.values)
        opening = EntryOpening(held.salt, held.payload)
        if opening.opens(record.commitment):
            row = _named(row, payload, binding)
        yield Evidence(index, record.commitment, opening, row, told)


def _named(row: str, payload: Mapping[str, JsonValue], binding: Binding) -> str:
    """Return the first row that differs from the payload; if none does, the record's own."""
    values = binding.values
    return next(
        (name for key, name in binding.rows.items() if values[key] != payload.get(key)), row
    )


def _audits(session: Session, indices: Mapping[str, int]) -> Iterator[Evidence]:
    for row in evidence.list_audits(session, indices):
        opening = EntryOpening(row.salt, row.payload) if row.payload else None
        told = told_of(row) if opening else _left(row)
        yield Evidence(
            indices[row.commitment], row.commitment, opening, f"audit_event {row.id}", told
        )


def _left(row: AuditRecord) -> bytes:
    """Return the data left of an audit event past its retention period: its id and time alone."""
    others: dict[str, JsonValue] = {
        "actor": row.actor, "event": row.event, "salt": row.salt.hex(), "subject": row.subject,
    }  # fmt: skip
    beside = {name: value for name, value in others.items() if value}
    left = left_of_audit(row.id, row.at)
    return canonical_json({**json.loads(left), **beside}) if beside else left


def told_of_consent(
    record: ConsentRecord,
    decisions: Mapping[str, str],
    bound: Mapping[str, str | None] | None = None,
) -> bytes:
    """Return the payload of an act of consent according to its rows."""
    follows = record.facet == facet_of(record, decisions).key
    return consent_payload(
        bound or {},
        **({} if follows else {FACET: record.facet}),
        id=record.id.hex,
        act=record.act,
        person=record.person.hex,
        time=exact_instant_text(record.at),
        method=record.method,
        form=record.form,
        gpc=record.gpc,
        block_sha256=record.block_sha256,
        documents=[
            # Both languages, if the two columns differ.
            each
            if each.get("lang") == record.lang
            else {**each, "lang": f"{each.get('lang')} or {record.lang}"}
            for each in record.documents
        ],
        decisions=decisions,
    )


def told_of(row: AuditRecord | PersonErasure) -> bytes:
    """Return a stored payload with the values of its row's columns in place of its own."""
    payload = read_payload(row.payload)
    told: dict[str, JsonValue] = {"id": row.id.hex, "time": exact_instant_text(row.at)}
    if isinstance(row, AuditRecord):
        told |= {"actor": row.actor, "event": row.event, "subject": row.subject}
    return canonical_json({**payload, **told})


def read_payload(payload: bytes) -> dict[str, JsonValue]:
    """Return a stored payload's object; empty if it is none."""
    try:
        found = json.loads(payload)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def is_ours(pending: LedgerPending | LedgerQuarantine | pending_entry.Pending, key: bytes) -> bool:
    """Return whether this service queued a pending entry, by the MAC under its ledger key."""
    return is_pending_mac(key, pending.commitment, pending.at, pending.mac)


def iter_foreign(session: Session, key: bytes) -> Iterator[pending_entry.Pending]:
    """Yield each pending row that this service did not queue, or whose entry is sealed already."""
    for each in pending_entry.iter_pending(session):
        if not is_ours(each, key):
            yield each
    for each in pending_entry.iter_sealed(session):
        if is_ours(each, key):
            yield each
