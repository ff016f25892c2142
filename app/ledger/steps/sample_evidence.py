"""What is known of the acts of a sample, and the proofs that their entries are in the ledger."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord
from app.consent.store import policies
from app.core.rules.canonical import JsonValue
from app.core.rules.commitment import commit
from app.core.rules.moments import exact_instant_text
from app.ledger.rules.erasure import parse_erasure
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.merkle import HashReader
from app.ledger.rules.note import Verifier
from app.ledger.rules.opening import Opening
from app.ledger.rules.proof import inclusion_proof
from app.ledger.rules.sampling import SampledRecord
from app.ledger.rules.tlog_proof import TlogProof, verify_tlog_proof
from app.ledger.steps.check_tree import entry_of, tree_reader
from app.ledger.steps.draw_units import DrawnSample
from app.ledger.steps.entry_evidence import list_erasures
from app.ledger.store import evidence, ledger


@dataclass
class Sampled:
    """What a pack has of the acts drawn."""

    records: Sequence[SampledRecord] = ()
    openings: Mapping[int, Opening] = field(default_factory=dict)
    erasures: Mapping[int, Opening] = field(default_factory=dict)
    proofs: dict[int, bytes] = field(default_factory=dict)
    certificates: Mapping[str, bytes] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Erased:
    """Which erasures took evidence of the sample away.

    :param by: of each commitment, the index of the erasure's entry.
    """

    by: Mapping[str, int]
    openings: Mapping[int, Opening]
    ids: Sequence[UUID]


def read_sampled(
    session: Session, drawn: DrawnSample, note: bytes, verifiers: Collection[Verifier]
) -> Sampled:
    """Return what a pack has of the acts drawn; every proof in it has been checked.

    :param note: the checkpoint that the proofs lead to.
    :raises LedgerInvalid: if an entry is not in the tree as it should be.
    """
    acts = {
        record.commitment: (record, held)
        for record, held in evidence.list_consents(
            session, [unit.commitment for unit in drawn.units]
        )
    }
    missing = {commitment for commitment, (_record, held) in acts.items() if held is None}
    erased = _erased(session, drawn, missing)
    entries = _entries(session, drawn, [*(unit.index for unit in drawn.units), *erased.openings])
    return Sampled(
        records=list(_records(session, drawn, acts, entries, erased)),
        openings=_openings(drawn, acts),
        erasures=erased.openings,
        proofs=dict(_proofs(session, drawn, note, entries, verifiers)),
        certificates=_certificates(session, erased.ids),
        texts=_texts(session, [record for record, _held in acts.values()]),
    )


def _records(
    session: Session,
    drawn: DrawnSample,
    acts: Mapping[str, tuple[ConsentRecord, ConsentEvidence | None]],
    entries: Mapping[int, bytes],
    erased: _Erased,
) -> Iterator[SampledRecord]:
    ids = [record.id for record, _held in acts.values()]
    decisions = evidence.list_decisions(session, ids)
    for unit in drawn.units:
        record, held = acts[unit.commitment]
        by = erased.by.get(unit.commitment)
        if held is None and by is None:
            raise LedgerInvalid(f"The evidence of entry {unit.index} is gone without an erasure.")
        columns = _columns(record, decisions.get(record.id, {}))
        yield SampledRecord(unit, entries[unit.index], columns, by)


def _columns(record: ConsentRecord, decisions: Mapping[str, str]) -> dict[str, JsonValue]:
    documents: list[JsonValue] = [dict(each) for each in record.documents]
    return {
        "act": record.act,
        "block_sha256": record.block_sha256,
        "decisions": dict(decisions),
        "documents": documents,
        "form": record.form,
        "gpc": record.gpc,
        "language": record.lang,
        "method": record.method,
        "time": exact_instant_text(record.at),
    }


def _openings(
    drawn: DrawnSample, acts: Mapping[str, tuple[ConsentRecord, ConsentEvidence | None]]
) -> dict[int, Opening]:
    openings = {}
    for unit in drawn.units:
        _record, held = acts[unit.commitment]
        if held is not None:
            openings[unit.index] = _checked(Opening(held.salt, held.payload), unit.commitment)
    return openings


def _checked(opening: Opening, commitment: str) -> Opening:
    try:
        opens = commit(opening.salt, opening.payload) == commitment
    except (ValueError, TypeError):
        opens = False
    if not opens:
        raise LedgerInvalid(f"The evidence of {commitment} does not open it.")
    return opening


def _erased(session: Session, drawn: DrawnSample, missing: Collection[str]) -> _Erased:
    by: dict[str, int] = {}
    openings: dict[int, Opening] = {}
    ids = []
    if missing:
        tree = drawn.tree
        for each in list_erasures(session, tree.generation, tree.checkpoint.size):
            if each.opening is None:
                continue
            told = parse_erasure(each.opening.payload)
            listed = {record.commitment for record in told.records} & set(missing)
            if listed:
                by |= dict.fromkeys(listed, each.index)
                openings[each.index] = _checked(each.opening, each.commitment)
                ids.append(UUID(told.id))
    return _Erased(by, openings, ids)


def _entries(session: Session, drawn: DrawnSample, indices: Iterable[int]) -> dict[int, bytes]:
    entries = {}
    for index in indices:
        leaves = ledger.list_leaves(session, drawn.tree.generation, index, 1)
        if not leaves or leaves[0].leaf_index != index:
            raise LedgerInvalid(f"Entry {index} is missing.")
        entries[index] = entry_of(leaves[0])
    return entries


def _proofs(
    session: Session,
    drawn: DrawnSample,
    note: bytes,
    entries: Mapping[int, bytes],
    verifiers: Collection[Verifier],
) -> Iterator[tuple[int, bytes]]:
    read: HashReader = tree_reader(session, drawn.tree)
    for index, entry in entries.items():
        path = inclusion_proof(index, drawn.tree.checkpoint.size, read)
        proof = TlogProof(index, path, note)
        verify_tlog_proof(proof, entry, verifiers)
        yield index, bytes(proof)


def _certificates(session: Session, ids: Collection[UUID]) -> dict[str, bytes]:
    return {each.erasure_id.hex: each.payload for each in evidence.list_certificates(session, ids)}


def _texts(session: Session, records: Iterable[ConsentRecord]) -> dict[str, str]:
    named: set[str] = set()
    for record in records:
        named |= {record.block_sha256, *(str(each["sha256"]) for each in record.documents)}
    rows = policies.list_all(session)
    return {row.sha256: row.text for row in rows if row.sha256 in named}
