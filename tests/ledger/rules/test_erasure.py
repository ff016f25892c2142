"""An erasure commits to the erased evidence by its commitments."""

import json
from datetime import UTC, datetime

from app.core.rules.commitment import EntryKind
from app.ledger.rules.erasure import ErasedRecord, Erasure, ErasureReason

AT = datetime(2026, 1, 1, 12, 30, 15, 250_999, tzinfo=UTC)
RECORDS = (
    ErasedRecord("bb" * 32, "1", EntryKind.AUDIT, "b"),
    ErasedRecord("aa" * 32, "2", EntryKind.CONSENT_GIVEN, "a"),
)


def erasure(*records: ErasedRecord) -> Erasure:
    """Return an erasure of records."""
    return Erasure("e", "p", ErasureReason.REQUEST, AT, frozenset(records))


def test_its_payload_is_exactly_these_bytes() -> None:
    aa, bb = "aa" * 32, "bb" * 32

    assert erasure(*RECORDS).payload().decode() == (
        '{"id":"e","kind":"person.erased","person":"p","reason":"request","records":['
        f'{{"commitment":"{aa}","id":"2","kind":"consent.given","sha256":"a"}},'
        f'{{"commitment":"{bb}","id":"1","kind":"audit","sha256":"b"}}],'
        '"time":"2026-01-01T12:30:15.250Z","v":2}'
    )


def test_its_payload_does_not_depend_on_the_order_of_records() -> None:
    assert erasure(*RECORDS).payload() == erasure(*reversed(RECORDS)).payload()


def test_an_erasure_may_list_no_record() -> None:
    assert json.loads(erasure().payload())["records"] == []
