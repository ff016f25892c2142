"""What opens a commitment, as it travels in the proof file that its person gets."""

import json
from dataclasses import dataclass
from datetime import datetime

from app.core.rules.canonical import canonical_json
from app.core.rules.commitment import EntryKind, commit, ledger_entry
from app.ledger.rules.encoding import base64_text, read_base64
from app.ledger.rules.invalid import LedgerInvalid


@dataclass(frozen=True)
class Opening:
    """A commitment's salt and the payload that it covers."""

    salt: bytes
    payload: bytes

    def __bytes__(self) -> bytes:
        """Return the `extra` data of a proof: RFC 8785 of `{"payload": base64, "salt": hex}`."""
        return canonical_json({"payload": base64_text(self.payload), "salt": self.salt.hex()})


def parse_opening(data: bytes) -> Opening:
    """Return the opening that a proof's `extra` data holds.

    :raises LedgerInvalid: for anything but its one spelling.
    """
    try:
        held = json.loads(data)
        opening = Opening(
            bytes.fromhex(held["salt"]), read_base64(held["payload"], "The proof's payload")
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        opening = None
    if opening is None or bytes(opening) != data:
        raise LedgerInvalid("The proof's extra data is not a salt and a payload.")
    return opening


def consent_entry(opening: Opening) -> bytes:
    """Return the ledger's entry of an opened act of consent, so that its proof stands alone.

    :raises LedgerInvalid: if the payload is not that of an act of consent, or the salt is not one.
    """
    try:
        act = json.loads(opening.payload)
        kind, at = EntryKind(f"consent.{act['act']}"), datetime.fromisoformat(act["time"])
        return ledger_entry(commit(opening.salt, opening.payload), kind, at)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise LedgerInvalid("The proof's payload is not an act of consent.") from None
