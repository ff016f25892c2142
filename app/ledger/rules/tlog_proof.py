"""Proof files: an entry's place in a signed tree, checkable offline (C2SP tlog-proof)."""

from collections.abc import Collection
from dataclasses import dataclass

from app.ledger.rules.checkpoint import SignedCheckpoint, open_checkpoint
from app.ledger.rules.encoding import base64_text, read_base64, read_decimal, read_hash
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.merkle import leaf_hash
from app.ledger.rules.note import Verifier
from app.ledger.rules.proof import verify_inclusion

_HEADER = "c2sp.org/tlog-proof@v1"
_EXTRA = "extra "
_INDEX = "index "


@dataclass(frozen=True)
class TlogProof:
    """A proof file's contents, checked or not.

    :param path: the inclusion proof, the leaf's sibling first.
    :param checkpoint: the signed checkpoint, verbatim.
    :param extra: data that no signature covers; the person's own copy carries an `Opening` there.
    """

    index: int
    path: tuple[bytes, ...]
    checkpoint: bytes
    extra: bytes | None = None

    def __bytes__(self) -> bytes:
        """Return the proof as a file, by convention named `*.tlog-proof`."""
        lines = [_HEADER]
        if self.extra is not None:
            lines.append(_EXTRA + base64_text(self.extra))
        lines += [f"{_INDEX}{self.index}", *map(base64_text, self.path)]
        return "".join(f"{line}\n" for line in (*lines, "")).encode("ascii") + self.checkpoint


def parse_tlog_proof(data: bytes) -> TlogProof:
    """Return what a proof file says; `verify_tlog_proof` checks it.

    :raises LedgerInvalid: if it is malformed. The checkpoint is left as it is.
    """
    head, blank, checkpoint = data.partition(b"\n\n")
    if not blank or not head.isascii():
        raise LedgerInvalid("The proof has no empty line above its checkpoint.")
    header, *lines = head.decode("ascii").split("\n")
    if header != _HEADER:
        raise LedgerInvalid(f"The proof does not begin with {_HEADER}.")
    extra = None
    if lines and lines[0].startswith(_EXTRA):
        extra = read_base64(lines.pop(0).removeprefix(_EXTRA), "The proof's extra data")
    if not lines or not lines[0].startswith(_INDEX):
        raise LedgerInvalid("The proof does not say the index of its entry.")
    index = read_decimal(lines.pop(0).removeprefix(_INDEX), "The proof's index")
    path = tuple(read_hash(line, "A hash of the inclusion proof") for line in lines)
    return TlogProof(index, path, checkpoint, extra)


def verify_tlog_proof(
    proof: TlogProof,
    entry: bytes,
    log_keys: Collection[Verifier],
    witnesses: Collection[Verifier] = (),
) -> SignedCheckpoint:
    """Return the checkpoint under which a proof shows an entry to be in the log.

    :param entry: the bytes that were hashed into the tree.
    :param log_keys: keys of the one log that the checkpoint may be from.
    :param witnesses: keys whose cosignatures are checked too, where there are any.
    :raises LedgerInvalid: if anything about it does not hold.
    """
    signed = open_checkpoint(proof.checkpoint, log_keys, witnesses)
    tree = signed.checkpoint
    verify_inclusion(leaf_hash(entry), proof.index, tree.size, proof.path, tree.root)
    return signed
