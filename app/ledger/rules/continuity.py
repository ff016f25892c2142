"""Whether a stored tree goes on from a checkpoint that was kept elsewhere."""

from app.ledger.rules.checkpoint import Checkpoint
from app.ledger.rules.halt_cause import CauseCode, HaltCause
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.merkle import HashReader, stored_root
from app.ledger.rules.proof import consistency_proof, verify_consistency


def check_continuation(held: Checkpoint, stored: Checkpoint, read: HashReader) -> None:
    """Check that stored hashes give the stored checkpoint's root, and continue the held one.

    :param held: what was last seen of the log, kept where the stored tree's keeper cannot write.
    :param stored: the log's latest checkpoint.
    :param read: returns the hashes of the stored tree.
    :raises LedgerInvalid: naming what does not hold.
    """
    if stored.origin != held.origin:
        raise LedgerInvalid(
            f"The database's ledger is {stored.origin}, not {held.origin}.",
            HaltCause(CauseCode.OTHER_LEDGER, {"stored": stored.origin, "held": held.origin}),
        )
    if stored_root(stored.size, read) != stored.root:
        raise LedgerInvalid(
            f"The tiles do not give the root of the checkpoint {stored.size}.",
            HaltCause(CauseCode.ROOT, {"size": stored.size}),
        )
    if held.size > stored.size:
        raise LedgerInvalid(
            f"The database's ledger ends at {stored.size} entries, and {held.size} have been "
            "signed: it is older than the checkpoint kept outside.",
            HaltCause(CauseCode.OLDER, {"stored": stored.size, "held": held.size}),
        )
    path = consistency_proof(held.size, stored.size, read)
    try:
        verify_consistency(held.size, held.root, stored.size, stored.root, path)
    except LedgerInvalid as error:
        fork = HaltCause(CauseCode.FORK, {"held": held.size})
        raise LedgerInvalid(str(error), fork) from error
