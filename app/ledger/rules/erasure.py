"""The ledger's payload of an erasure: the records whose evidence was erased, and the reason."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.core.rules.commitment import VERSION, EntryKind, canonical_json
from app.core.rules.moments import instant_text
from app.ledger.rules.halt import LedgerInvalid


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
    :param kind: the kind of the entry, which nothing else tells once its payload is gone.
    :param sha256: of the data that the append-only tables keep of the record, 64 hexadecimal
        digits: they are checked against it.
    """

    commitment: str
    id: str
    kind: EntryKind
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

    @property
    def until(self) -> datetime:
        """The moment after which it leaves data, if it is repeated after a restore.

        A payload tells its time in milliseconds, rounded down.
        """
        return self.time + timedelta(milliseconds=1)

    def payload(self) -> bytes:
        """Return the canonical bytes that the commitment covers; they are never deleted.

        They contain only random ids, and hashes of payloads that each hold such ids, so nothing
        about the person can be learnt or guessed from them (GDPR Art. 17, PIPL Art. 47).
        """
        return canonical_json(
            {
                "id": self.id,
                "kind": EntryKind.PERSON_ERASED.value,
                "person": self.person,
                "reason": self.reason,
                "records": [
                    {
                        "commitment": record.commitment,
                        "id": record.id,
                        "kind": record.kind.value,
                        "sha256": record.sha256,
                    }
                    for record in sorted(self.records)
                ],
                "time": instant_text(self.time),
                "v": VERSION,
            }
        )


def parse_erasure(payload: bytes) -> Erasure:
    """Return the erasure in a payload.

    :raises LedgerInvalid: if it is not an erasure, or not in canonical form.
    """
    try:
        told = json.loads(payload)
        records = frozenset(
            ErasedRecord(
                str(each["commitment"]),
                str(each["id"]),
                EntryKind(each["kind"]),
                str(each["sha256"]),
            )
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
