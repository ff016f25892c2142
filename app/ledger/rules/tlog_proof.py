"""Proof files: an entry's place in a signed tree, and its opening (C2SP tlog-proof)."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from app.consent.rules.consent import Act
from app.core.rules.commitment import EvidenceKey, JsonValue, canonical_json, commit, ledger_entry
from app.core.rules.moments import instant_text
from app.ledger.rules.checkpoint import SignedCheckpoint, open_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import leaf_hash, verify_inclusion
from app.ledger.rules.signed_note import Verifier
from app.ledger.rules.verifier_key import base64_text


@dataclass(frozen=True)
class EntryOpening:
    """A commitment's salt and the payload that it covers."""

    salt: bytes
    payload: bytes

    def opens(self, commitment: str) -> bool:
        """Return whether salt and payload give a commitment; False if either is malformed."""
        try:
            return commit(self.salt, self.payload) == commitment
        except (ValueError, TypeError):
            return False


@dataclass(frozen=True)
class PersonalOpening:
    """The opening of a person's own act, which also proves that it is theirs; for them alone.

    :param root: the root of the act's evidence.
    :param email: the person's normalised address; empty if there is none, or it is not to be told.
    """

    root: bytes
    payload: bytes
    email: str

    @property
    def opening(self) -> EntryOpening:
        """The part that opens the commitment, and discloses nothing about the person."""
        return EntryOpening(EvidenceKey.SALT.of(self.root), self.payload)

    def __bytes__(self) -> bytes:
        """Return the `extra` data of a proof.

        It is RFC 8785 of `{"email": text, "keys": {"email": hex, "enquiry": hex, "phone": hex},
        "payload": base64, "salt": hex}`.
        """
        keys: dict[str, JsonValue] = {
            "email": EvidenceKey.EMAIL.of(self.root).hex(),
            "enquiry": EvidenceKey.ENQUIRY.of(self.root).hex(),
            "phone": EvidenceKey.PHONE.of(self.root).hex(),
        }
        return canonical_json(
            {
                "email": self.email,
                "keys": keys,
                "payload": base64_text(self.payload),
                "salt": self.opening.salt.hex(),
            }
        )


def consent_entry(opening: EntryOpening) -> bytes:
    """Return the ledger's entry of an opened act of consent, so that its proof is self-contained.

    :raises LedgerInvalid: if the payload is not that of an act of consent, or the salt is not one.
    """
    try:
        act = json.loads(opening.payload)
        instant_text(datetime.fromisoformat(act["time"]))
        is_act = act["kind"] == Act(act["act"]).kind
        entry = ledger_entry(commit(opening.salt, opening.payload))
    except (ValueError, KeyError, TypeError, RecursionError):
        is_act, entry = False, b""
    if not is_act:
        raise LedgerInvalid("The proof's payload is not an act of consent.")
    return entry


PROOF_HEADER = "c2sp.org/tlog-proof@v1"


@dataclass(frozen=True)
class TlogProof:
    """A proof file's contents, checked or not.

    :param path: the inclusion proof, the leaf's sibling first.
    :param checkpoint: the signed checkpoint, verbatim.
    :param extra: data that no signature covers; in the person's own copy, a `PersonalOpening`.
    """

    index: int
    path: tuple[bytes, ...]
    checkpoint: bytes
    extra: bytes | None = None

    def __bytes__(self) -> bytes:
        """Return the proof as a file, by convention named `*.tlog-proof`."""
        lines = [PROOF_HEADER]
        if self.extra is not None:
            lines.append(f"extra {base64_text(self.extra)}")
        lines += [f"index {self.index}", *map(base64_text, self.path)]
        return "".join(f"{line}\n" for line in (*lines, "")).encode("ascii") + self.checkpoint


def verify_tlog_proof(
    proof: TlogProof,
    entry: bytes,
    log_keys: Collection[Verifier],
    witnesses: Collection[Verifier] = (),
) -> SignedCheckpoint:
    """Check that an entry is in the log, by its proof; return the checkpoint of the proof.

    :param entry: the bytes that were hashed into the tree.
    :param log_keys: keys of the one log that the checkpoint may be from.
    :param witnesses: keys whose cosignatures are checked too, where there are any.
    :raises LedgerInvalid: if anything in the proof does not hold.
    """
    signed = open_checkpoint(proof.checkpoint, log_keys, witnesses)
    tree = signed.checkpoint
    verify_inclusion(leaf_hash(entry), proof.index, tree.size, proof.path, tree.root)
    return signed
