"""The ledger's payload of an erasure: the records whose evidence is gone, and the reason."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.rules.commitment import canonical_json
from app.core.rules.moments import instant_text
from app.ledger.rules.halt import LedgerInvalid

PAYLOAD_VERSION = 1


class ErasureReason(StrEnum):
    """Why evidence was erased."""

    REQUEST = "request"
    RETENTION = "retention"


@dataclass(frozen=True, order=True)
class ErasedRecord:
    """A record whose evidence was erased.

    :param commitment: the record's commitment. An entry names its record by nothing else, so
        without it nobody could tell erased evidence from evidence that was made away with.
    :param id: the record's random id, which the append-only tables keep.
    :param sha256: of the payload that the commitment covered, 64 hexadecimal digits: what the
        append-only tables still say of the record is held to it.
    """

    commitment: str
    id: str
    sha256: str


@dataclass(frozen=True)
class Erasure:
    """One erasure, complete: everything that the payload of its `person.erased` entry commits to.

    :param id: the erasure's own random id.
    :param person: the pseudonym of the person erased, or an empty string where the records, such
        as audit events past their period, are not of one person.
    :param records: in any order; the payload has one.
    """

    id: str
    person: str
    reason: ErasureReason
    time: datetime
    records: frozenset[ErasedRecord]

    def payload(self) -> bytes:
        """Return the canonical bytes that the commitment covers; they are never deleted.

        Random ids, and hashes of payloads that each hold such ids, are all that is in them, so
        nothing about the person can be learnt or guessed from them (GDPR Art. 17, PIPL Art. 47).
        """
        return canonical_json(
            {
                "id": self.id,
                "person": self.person,
                "reason": self.reason,
                "records": [
                    {"commitment": record.commitment, "id": record.id, "sha256": record.sha256}
                    for record in sorted(self.records)
                ],
                "time": instant_text(self.time),
                "v": PAYLOAD_VERSION,
            }
        )


def parse_erasure(payload: bytes) -> Erasure:
    """Return the erasure that a payload is of.

    :raises LedgerInvalid: if it is of none, or not spelled as it would be.
    """
    try:
        told = json.loads(payload)
        records = frozenset(
            ErasedRecord(str(each["commitment"]), str(each["id"]), str(each["sha256"]))
            for each in told["records"]
        )
        reason, time = ErasureReason(told["reason"]), datetime.fromisoformat(told["time"])
        erasure = Erasure(str(told["id"]), str(told["person"]), reason, time, records)
        spelled = erasure.payload()
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise LedgerInvalid(f"This is not an erasure: {error!r}.") from error
    if spelled != payload:
        raise LedgerInvalid("This erasure is not spelled as this service would.")
    return erasure
