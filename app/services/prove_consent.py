"""Give a person the proof that their consent is in the ledger."""

from uuid import UUID

from app.db import Database
from app.domain.errors import NotFound
from app.domain.ledger.checkpoint import parse_checkpoint
from app.domain.ledger.note import parse_note
from app.domain.ledger.opening import Opening
from app.domain.ledger.proof import inclusion_proof
from app.domain.ledger.tlog_proof import TlogProof
from app.services.steps.check_tree import Tree, tree_reader
from app.store import consent as consents
from app.store import ledger


def prove_consent(database: Database, record_id: UUID) -> TlogProof | None:
    """Return the proof file of an act of consent; None while it waits for its place.

    The proof leads to the latest checkpoint of the tree that holds the record. It carries the
    record's own salt and payload, and is for nobody but the person whose consent it is.

    :raises NotFound: if there is no such record, or what opens its commitment has been erased.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    with database.reading() as session:
        record = consents.find_record(session, record_id)
        evidence = consents.find_evidence(session, record_id)
        if record is None or evidence is None:
            raise NotFound(f"Nothing opens the consent record {record_id}.")
        leaf = ledger.find_leaf(session, record.commitment)
        if leaf is None:
            return None
        stored = ledger.get_checkpoint(session, leaf.generation)
        checkpoint = parse_checkpoint(parse_note(stored.note).text)
        read = tree_reader(session, Tree(leaf.generation, checkpoint, stored.note))
        path = inclusion_proof(leaf.leaf_index, checkpoint.size, read)
    extra = bytes(Opening(evidence.salt, evidence.payload))
    return TlogProof(leaf.leaf_index, path, stored.note, extra)
