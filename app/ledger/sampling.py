"""Samples of acts of consent: drawn by a seed, and exported as a pack to be checked offline."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentRecord
from app.consent.store import policies
from app.consent.store.consent import list_decisions_of
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import JsonValue, ledger_entry
from app.core.rules.errors import ZoneError
from app.core.rules.moments import exact_instant_text
from app.core.steps.records import write_audit
from app.ledger.outside.bundle_files import bundle_guides
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.bundle import BundleFile
from app.ledger.rules.erasure import Erasure, parse_erasure
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import inclusion_proof
from app.ledger.rules.sampling import (
    SamplePack,
    SampleRequest,
    SamplingUnit,
    draw,
    sample_files,
)
from app.ledger.rules.signed_note import add_signatures, parse_signed_note
from app.ledger.rules.tlog_proof import EntryOpening, TlogProof, verify_tlog_proof
from app.ledger.steps.evidence import list_erasures
from app.ledger.steps.tree import Tree, halting_at_unreadable_rows, read_tree, tree_reader
from app.ledger.store import evidence, ledger


class SampleImpossible(ZoneError):
    """The requested sample cannot be drawn."""

    def __init__(self, why: str, **values: int) -> None:
        """Store the reason.

        :param why: `empty`, `beyond` or `unproven`, the key of the message to people.
        :param values: the numbers in that message.
        """
        super().__init__(why)
        self.why = why
        self.values = values


@dataclass(frozen=True)
class DrawnSample:
    """A sample that was drawn.

    :param request: the request.
    :param tree: the log, at its latest checkpoint.
    :param population: how many acts it was drawn from.
    """

    request: SampleRequest
    tree: Tree
    population: int
    units: Sequence[SamplingUnit]

    def details(self) -> dict[str, str | int]:
        """Return the details of the audit event."""
        return {
            "seed": self.request.seed,
            "ledger_size": self.request.ledger_size,
            "population": self.population,
            "sample": len(self.units),
        }


def draw_sample(
    database: Database, ledger_key: bytes, request: SampleRequest, *, actor: str, now: datetime
) -> DrawnSample:
    """Return the requested sample.

    Each draw is audited, so that drawing again until the sample suits can be detected.

    :raises SampleImpossible: if it cannot be drawn.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        drawn = _drawn(session, request)
    event, details = AuditEvent.SAMPLE_DRAWN, drawn.details()
    with database.transaction() as session:
        write_audit(session, ledger_key, event, actor=actor, at=now, details=details)
    return drawn


def take_sample(
    database: Database,
    ledger_key: bytes,
    folder: LedgerFolder,
    request: SampleRequest,
    *,
    opened: bool,
    actor: str,
    now: datetime,
) -> Iterator[BundleFile]:
    """Return the files of a sample's pack, to be consumed one after the other.

    Everything is read, proven and audited before the first file is returned; only the list of the
    population is read while it is written.

    :param opened: whether to include the openings of the acts drawn, with their pseudonyms.
    :raises SampleImpossible: if it cannot be drawn, or the ledger yields no proof that holds.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        drawn = _drawn(session, request)
        try:
            with halting_at_unreadable_rows(session):
                pack = _proven(session, drawn, folder, opened=opened)
        except LedgerInvalid as error:
            raise SampleImpossible("unproven") from error
    event, details = AuditEvent.SAMPLE_TAKEN, {**drawn.details(), "opened": int(opened)}
    with database.transaction() as session:
        write_audit(session, ledger_key, event, actor=actor, at=now, details=details)
    return sample_files(pack, _read_again(database, drawn))


def _drawn(session: Session, request: SampleRequest) -> DrawnSample:
    """Return the requested sample; the same request always gives the same sample.

    :raises SampleImpossible: if there is nothing to draw from, or the ledger is smaller than
        requested.
    """
    stored = ledger.find_checkpoint(session)
    if stored is None:
        raise SampleImpossible("empty")
    try:
        tree = read_tree(stored.generation, stored.note)
    except LedgerInvalid as error:
        raise SampleImpossible("unproven") from error
    if request.ledger_size > tree.checkpoint.size:
        raise SampleImpossible("beyond", size=tree.checkpoint.size)
    count = 0

    def counted() -> Iterator[SamplingUnit]:
        nonlocal count
        for unit in evidence.iter_population(
            session, tree.generation, request.ledger_size, request.population
        ):
            count += 1
            yield unit

    units = draw(request.seed, request.size, counted())
    if not units:
        raise SampleImpossible("empty")
    return DrawnSample(request, tree, count, units)


def _read_again(database: Database, drawn: DrawnSample) -> Iterator[SamplingUnit]:
    with database.reading() as session:
        yield from evidence.iter_population(
            session, drawn.tree.generation, drawn.request.ledger_size, drawn.request.population
        )


def _proven(
    session: Session, drawn: DrawnSample, folder: LedgerFolder, *, opened: bool
) -> SamplePack:
    """Return the pack of the acts drawn; every proof in it has been checked.

    :raises LedgerInvalid: if an entry is not in the tree as it should be.
    """
    tree, commitments = drawn.tree, [unit.commitment for unit in drawn.units]
    acts = {
        record.commitment: (record, None if held is None else EntryOpening(held.salt, held.payload))
        for record, held in evidence.list_consents(session, commitments)
    }
    decisions = list_decisions_of(session, [record.id for record, _held in acts.values()])
    gone = {commitment for commitment, (_record, held) in acts.items() if held is None}
    erasures, told, by = _erasures(session, tree, gone)
    vouchers = _vouchers(session, tree, told)
    entries = {index: _entry(session, tree, index) for index in (*erasures, *vouchers)}
    records, openings = list[JsonValue](), dict[int, EntryOpening]()
    for unit in drawn.units:
        record, held = acts[unit.commitment]
        erased_by = by.get(unit.commitment)
        if held is not None:
            openings[unit.index] = _checked(held, unit.commitment)
        elif erased_by is None:
            raise LedgerInvalid(
                f"The evidence of entry {unit.index} is missing without an erasure."
            )
        entries[unit.index] = _entry(session, tree, unit.index)
        records.append(
            {
                **_columns(record, decisions.get(record.id, {})),
                "entry": entries[unit.index].decode("utf-8"),
                "erased_by": erased_by,
                "index": unit.index,
                "record": unit.record,
            }
        )
    note = bytes(add_signatures(parse_signed_note(tree.note), folder.cosigned()))
    certificates = evidence.list_certificates(session, [UUID(each.id) for each in told])
    return SamplePack(
        request=drawn.request,
        checkpoint=note,
        count=drawn.population,
        records=records,
        openings=openings if opened else {},
        erasures=erasures,
        vouchers=vouchers,
        proofs=_proofs(session, tree, note, entries, folder),
        certificates={each.erasure_id.hex: each.payload for each in certificates},
        texts=_texts(session, [record for record, _held in acts.values()]),
        keys=folder.verifier_keys(),
        guides=bundle_guides(),
        opened=opened,
    )


def _erasures(
    session: Session, tree: Tree, gone: Collection[str]
) -> tuple[dict[int, EntryOpening], list[Erasure], dict[str, int]]:
    """Return the erasures of these commitments, sealed and parsed, and each commitment's own.

    A commitment's erasure is named by its index.
    """
    openings, found, by = dict[int, EntryOpening](), list[Erasure](), dict[str, int]()
    for each in list_erasures(session, tree.generation, tree.checkpoint.size) if gone else ():
        if each.opening is None:
            continue
        told = parse_erasure(each.opening.payload)
        listed = {record.commitment for record in told.records} & set(gone)
        if listed:
            openings[each.index] = _checked(each.opening, each.commitment)
            found.append(told)
            by |= dict.fromkeys(listed, each.index)
    return openings, found, by


def _vouchers(
    session: Session, tree: Tree, erasures: Collection[Erasure]
) -> dict[int, EntryOpening]:
    """Return the audit events that vouch for erasures, by their index."""
    ids = {each.id for each in erasures}
    subjects = ids | {each.person for each in erasures if each.person}
    found = evidence.list_vouchers(session, tree.generation, tree.checkpoint.size, subjects)
    return {
        index: _checked(EntryOpening(event.salt, event.payload), event.commitment)
        for index, event in found
        if json.loads(event.payload)["details"]["erasure"] in ids
    }


def _checked(opening: EntryOpening, commitment: str) -> EntryOpening:
    if not opening.opens(commitment):
        raise LedgerInvalid(f"The evidence of {commitment} does not open it.")
    return opening


def _entry(session: Session, tree: Tree, index: int) -> bytes:
    leaves = ledger.list_leaves(session, tree.generation, index, 1)
    if not leaves or leaves[0].leaf_index != index:
        raise LedgerInvalid(f"Entry {index} is missing.")
    return ledger_entry(leaves[0].commitment)


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


def _proofs(
    session: Session, tree: Tree, note: bytes, entries: Mapping[int, bytes], folder: LedgerFolder
) -> dict[int, bytes]:
    read, verifiers, proofs = tree_reader(session, tree), folder.verifiers(), {}
    for index, entry in entries.items():
        proof = TlogProof(index, inclusion_proof(index, tree.checkpoint.size, read), note)
        verify_tlog_proof(proof, entry, verifiers)
        proofs[index] = bytes(proof)
    return proofs


def _texts(session: Session, records: Sequence[ConsentRecord]) -> dict[str, str]:
    named = {record.block_sha256 for record in records}
    named |= {str(each["sha256"]) for record in records for each in record.documents}
    return {row.sha256: row.text for row in policies.list_all(session) if row.sha256 in named}
