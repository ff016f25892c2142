"""Commitments and entries have exactly the bytes that their format prescribes."""

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.commitment import EntryKind, EvidenceKey, commit, ledger_entry, pending_mac

SALT = bytes(range(32))
AT = datetime(2026, 1, 1, tzinfo=UTC)


@given(st.binary(min_size=32, max_size=32), st.dictionaries(st.text("abcxyz"), st.integers(0, 99)))
def test_a_commitment_equals_hmac_over_json_computed_by_hand(
    salt: bytes, payload: dict[str, int]
) -> None:
    written = json.dumps(payload, sort_keys=True, separators=(",", ":")).encode()

    by_hand = hmac.new(salt, b"zone/commit/v2\x00" + written, hashlib.sha256).hexdigest()

    assert commit(salt, written) == by_hand


@pytest.mark.parametrize("length", [0, 1, 16, 31, 33, 64])
def test_a_salt_of_any_other_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=f"32 bytes, not {length}"):
        commit(bytes(length), b"{}")


def test_an_entry_is_exactly_these_bytes() -> None:
    assert ledger_entry("ab" * 32) == b'{"c":"' + b"ab" * 32 + b'","v":2}'


@pytest.mark.parametrize("key", EvidenceKey)
def test_a_key_is_derived_from_the_root_by_its_name(key: EvidenceKey) -> None:
    derived = hmac.new(SALT, f"zone/{key.value}/v2".encode() + b"\x00", hashlib.sha256).digest()

    assert key.of(SALT) == derived
    assert key.digest(SALT, b"li@example.com") == (
        hmac.new(derived, b"li@example.com", hashlib.sha256).hexdigest()
    )


def test_the_derived_keys_and_the_kinds_of_entries_are_those_of_the_design() -> None:
    assert [key.value for key in EvidenceKey] == ["salt", "k_email", "k_phone", "k_enquiry"]
    assert {kind.value for kind in EntryKind} == {
        "consent.given",
        "consent.confirmed",
        "consent.renewed",
        "consent.withdrawn",
        "consent.expired",
        "person.corrected",
        "audit",
        "person.erased",
        "rebase",
    }


def test_the_mac_of_a_pending_entry_equals_hmac_over_its_json_in_utc_computed_by_hand() -> None:
    queued = b'{"at":"2026-01-01T00:00:00.000Z","c":"c"}'
    by_hand = hmac.new(SALT, b"zone/pending/v2\x00" + queued, hashlib.sha256).digest()

    assert pending_mac(SALT, "c", AT) == by_hand
    assert pending_mac(SALT, "c", AT.astimezone(timezone(timedelta(hours=8)))) == by_hand
