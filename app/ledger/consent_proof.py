"""The proof for a person that their consent is in the ledger."""

import json
from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord
from app.consent.rules.consent import Bound
from app.consent.store import consent as consents
from app.core.db import Database
from app.core.models import LedgerLeaf
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, ZoneError
from app.core.rules.rate import HOUR, window_start
from app.core.steps.records import write_audit
from app.enquiries.store.enquiry import find_person
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import inclusion_proof, stored_root
from app.ledger.rules.signed_note import SignedNote, Verifier, add_signatures, parse_signed_note
from app.ledger.rules.tlog_proof import (
    PersonalOpening,
    TlogProof,
    consent_entry,
    verify_tlog_proof,
)
from app.ledger.steps.bindings import address_at
from app.ledger.steps.public import read_public
from app.ledger.steps.tree import Tree, halting_at_unreadable_rows, read_tree, tree_reader
from app.ledger.store import ledger
from app.ledger.store.bound import list_given_addresses


class ProofUnavailable(ZoneError):
    """The database yields no valid proof, so none is returned."""


def prove_consent(
    database: Database,
    record_id: UUID,
    verifiers: Collection[Verifier],
    cosigned: Collection[SignedNote] = (),
    *,
    with_address: bool = False,
) -> TlogProof | None:
    """Return the proof file of an act of consent; None until a public checkpoint covers it.

    The proof leads to the newest cosigned checkpoint of the record's tree that covers it and is no
    larger than the public one, or else to the public one: a later one would tell its holder when
    others act, for which publication is hourly. It contains the keys that bind the act to the
    person's address, so it is for the data subject, and for an auditor by `take_proof`. It is
    checked as its holder will check it, so that no tampered database yields one.

    :param verifiers: of every key that ever signed.
    :param cosigned: checkpoints with the cosignatures of witnesses, of any tree.
    :param with_address: whether the file names the address as well, as in the copy that a person
        gets on their own page; a link in a mail opens one without.
    :raises NotFound: if there is no such record, or the opening of its commitment has been erased.
    :raises ProofUnavailable: if the proof would not hold, or parts of the tree are missing.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        return _checked(session, record_id, verifiers, cosigned, with_address=with_address)


def proof_due(database: Database, record_id: UUID, now: datetime) -> datetime | None:
    """Return by when the proof of an act can be downloaded; None if there is nothing to wait for.

    That is when the public checkpoint moves next, once it is known that the entry is on its way.

    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        record = consents.find_record(session, record_id)
        if record is None:
            return None
        leaf = ledger.find_leaf(session, record.commitment)
        if leaf is None:
            awaited = consents.is_pending(session, record.commitment)
        else:
            published = read_public(session, leaf.generation)
            awaited = published is None or leaf.leaf_index >= published.checkpoint.size
    return window_start(now, HOUR) + HOUR if awaited else None


def take_proof(
    database: Database,
    ledger_key: bytes,
    record_id: UUID,
    verifiers: Collection[Verifier],
    cosigned: Collection[SignedNote],
    *,
    actor: str,
    now: datetime,
) -> TlogProof | None:
    """Return the same proof to an auditor, without the address; write an audit event of it.

    :param verifiers: as in `prove_consent`, and so are the exceptions.
    """
    with database.transaction() as session:
        proof = _checked(session, record_id, verifiers, cosigned, with_address=False)
        if proof is not None:
            write_audit(
                session,
                ledger_key,
                AuditEvent.CONSENT_PROVEN,
                actor=actor,
                at=now,
                subject=record_id.hex,
            )
        return proof


def _checked(
    session: Session,
    record_id: UUID,
    verifiers: Collection[Verifier],
    cosigned: Collection[SignedNote],
    *,
    with_address: bool,
) -> TlogProof | None:
    try:
        with halting_at_unreadable_rows(session):
            return _proven(session, record_id, verifiers, cosigned, with_address=with_address)
    except LedgerInvalid as error:
        raise ProofUnavailable(
            f"The consent record {record_id} cannot be proven. {error}"
        ) from error


def _proven(
    session: Session,
    record_id: UUID,
    verifiers: Collection[Verifier],
    cosigned: Collection[SignedNote],
    *,
    with_address: bool,
) -> TlogProof | None:
    record = consents.find_record(session, record_id)
    evidence = consents.find_evidence(session, record_id)
    if record is None or evidence is None:
        raise NotFound(f"There is no evidence of a consent record {record_id}.")
    leaf = ledger.find_leaf(session, record.commitment)
    if leaf is not None:
        entry = consent_entry(PersonalOpening(evidence.root, evidence.payload, "").opening)
        address = _bound_address(session, record, evidence)
        opening = PersonalOpening(evidence.root, evidence.payload, address if with_address else "")
        proof = _proof(session, leaf, opening, cosigned)
        if proof is not None:
            verify_tlog_proof(proof, entry, verifiers)
        return proof
    if not consents.is_pending(session, record.commitment):
        raise LedgerInvalid(f"The consent record {record_id} is neither in the ledger nor pending.")
    return None


def _bound_address(session: Session, record: ConsentRecord, evidence: ConsentEvidence) -> str:
    """Return the address that a person's act is bound to; empty for none.

    :raises LedgerInvalid: if it is bound to an address that the person did not have then.
    """
    payload = json.loads(evidence.payload)
    person = find_person(session, record.person)
    given = list_given_addresses(session, {record.person}).get(record.person, ())
    address = address_at(person, given, record.at, evidence.root, payload) if person else ""
    if payload.get("email") != Bound(email=address).values(evidence.root)["email"]:
        raise LedgerInvalid(
            f"The consent record {evidence.consent_record_id} is bound to another address."
        )
    return address


def _proof(
    session: Session, leaf: LedgerLeaf, opening: PersonalOpening, cosigned: Collection[SignedNote]
) -> TlogProof | None:
    stored = ledger.find_checkpoint_of(session, leaf.generation)
    if stored is None:
        raise LedgerInvalid(f"The tree {leaf.generation} has no checkpoint.")
    if leaf.leaf_index >= read_tree(leaf.generation, stored.note).checkpoint.size:
        raise LedgerInvalid(f"The tree {leaf.generation} does not cover the entry.")
    row = ledger.find_public(session, leaf.generation)
    published = read_tree(leaf.generation, row.note) if row is not None else None
    if published is None or leaf.leaf_index >= published.checkpoint.size:
        return None
    tree = _witnessed(session, published, leaf.leaf_index, cosigned) or published
    path = inclusion_proof(leaf.leaf_index, tree.checkpoint.size, tree_reader(session, tree))
    return TlogProof(leaf.leaf_index, path, tree.note, bytes(opening))


def _witnessed(
    session: Session, published: Tree, index: int, cosigned: Collection[SignedNote]
) -> Tree | None:
    """Return the newest public state of a tree that holds an entry and was cosigned.

    Its note has the cosignatures of all witnesses of exactly that state.
    """
    trees = [read_tree(published.generation, bytes(note)) for note in cosigned]
    newest_first = sorted(trees, key=lambda tree: tree.checkpoint.size, reverse=True)
    for tree in newest_first:
        checkpoint = tree.checkpoint
        same_log = checkpoint.origin == published.checkpoint.origin
        if same_log and index < checkpoint.size and _is_stored(session, tree, published):
            signed = add_signatures(parse_signed_note(tree.note), cosigned)
            return Tree(tree.generation, checkpoint, bytes(signed))
    return None


def _is_stored(session: Session, tree: Tree, published: Tree) -> bool:
    """Return whether a state is public and the database holds it; a restored one may not."""
    size = tree.checkpoint.size
    if size > published.checkpoint.size:
        return False
    try:
        return stored_root(size, tree_reader(session, tree)) == tree.checkpoint.root
    except LedgerInvalid:
        return False
