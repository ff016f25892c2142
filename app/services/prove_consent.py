"""Give a person the proof that their consent is in the ledger."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.errors import NotFound
from app.domain.ledger.checkpoint import parse_checkpoint
from app.domain.ledger.cosigned import add_signatures
from app.domain.ledger.invalid import LedgerInvalid
from app.domain.ledger.merkle import stored_root
from app.domain.ledger.note import Note, parse_note
from app.domain.ledger.opening import Opening
from app.domain.ledger.proof import inclusion_proof
from app.domain.ledger.tlog_proof import TlogProof
from app.services.steps.check_tree import Tree, tree_reader
from app.store import consent as consents
from app.store import ledger


def prove_consent(
    database: Database, record_id: UUID, cosigned: Collection[Note] = ()
) -> TlogProof | None:
    """Return the proof file of an act of consent; None while it waits for its place.

    The proof leads to the newest checkpoint that a witness has cosigned of the tree that holds the
    record, or to the latest there is if none of those covers it. It carries the record's own salt
    and payload, and is for nobody but the person whose consent it is.

    :param cosigned: checkpoints with the cosignatures of witnesses, of any tree.
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
        latest = _tree(leaf.generation, ledger.get_checkpoint(session, leaf.generation).note)
        tree = _witnessed(session, latest, leaf.leaf_index, cosigned) or latest
        path = inclusion_proof(leaf.leaf_index, tree.checkpoint.size, tree_reader(session, tree))
    extra = bytes(Opening(evidence.salt, evidence.payload))
    return TlogProof(leaf.leaf_index, path, tree.note, extra)


def _tree(generation: int, note: bytes) -> Tree:
    return Tree(generation, parse_checkpoint(parse_note(note).text), note)


def _witnessed(
    session: Session, latest: Tree, index: int, cosigned: Collection[Note]
) -> Tree | None:
    """Return the newest state of a tree that holds an entry and that witnesses have cosigned.

    All who cosigned that very state are named in its note.
    """
    trees = [_tree(latest.generation, bytes(note)) for note in cosigned]
    newest_first = sorted(trees, key=lambda tree: tree.checkpoint.size, reverse=True)
    for tree in newest_first:
        checkpoint = tree.checkpoint
        same_log = checkpoint.origin == latest.checkpoint.origin
        if same_log and index < checkpoint.size and _is_stored(session, tree, latest):
            signed = add_signatures(parse_note(tree.note), cosigned)
            return Tree(tree.generation, checkpoint, bytes(signed))
    return None


def _is_stored(session: Session, tree: Tree, latest: Tree) -> bool:
    """Return whether the database holds a state of its tree, as one restored may not."""
    size = tree.checkpoint.size
    if size > latest.checkpoint.size:
        return False
    try:
        return stored_root(size, tree_reader(session, tree)) == tree.checkpoint.root
    except LedgerInvalid:
        return False
