"""The ledger's payload of an erasure: the records whose evidence was erased, and the reason."""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.core.rules.commitment import canonical_json
from app.core.rules.moments import instant_text
from app.ledger.rules.halt import LedgerInvalid

PAYLOAD_VERSION = 1


class ErasureReason(StrEnum):
    """The reason why evidence was erased."""

    REQUEST = "request"
    RETENTION = "retention"


@dataclass(frozen=True, order=True)
class ErasedRecord:
    """A record whose evidence was erased.

    :param commitment: the record's commitment. An entry identifies its record by nothing else, so
        without it erased evidence could not be distinguished from destroyed evidence.
    :param id: the record's random id, which the append-only tables keep.
    :param sha256: of the payload that the commitment covered, 64 hexadecimal digits: the data of
        the record in the append-only tables is checked against it.
    """

    commitment: str
    id: str
    sha256: str


@dataclass(frozen=True)
class Erasure:
    """One complete erasure: everything in the payload of its `person.erased` entry.

    :param id: the erasure's own random id.
    :param person: the pseudonym of the person erased, or an empty string where the records, such as
        audit events past their retention period, are not of one person.
    :param records: in any order; the payload sorts them.
    """

    id: str
    person: str
    reason: ErasureReason
    time: datetime
    records: frozenset[ErasedRecord]

    def payload(self) -> bytes:
        """Return the canonical bytes that the commitment covers; they are never deleted.

        They contain only random ids, and hashes of payloads that each hold such ids, so nothing
        about the person can be learnt or guessed from them (GDPR Art. 17, PIPL Art. 47).
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
    """Return the erasure in a payload.

    :raises LedgerInvalid: if it is not an erasure, or not in canonical form.
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
        raise LedgerInvalid("This erasure is not in the canonical form.")
    return erasure
