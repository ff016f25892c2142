"""Commitments and entries have exactly the bytes that their format prescribes."""

import hashlib
import hmac
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.commitment import EntryKind, commit, ledger_entry, pending_mac

SALT = bytes(range(32))
AT = datetime(2026, 1, 1, tzinfo=UTC)


@given(st.binary(min_size=32, max_size=32), st.dictionaries(st.text("abcxyz"), st.integers(0, 99)))
def test_a_commitment_equals_hmac_over_json_computed_by_hand(
    salt: bytes, payload: dict[str, int]
) -> None:
    written = json.dumps(payload, sort_keys=True, separators=(",", ":")).encode()

    by_hand = hmac.new(salt, b"zone/commit/v1\x00" + written, hashlib.sha256).hexdigest()

    assert commit(salt, written) == by_hand


def test_a_known_commitment_never_changes() -> None:
    # HMAC-SHA-256(00 01 .. 1f, "zone/commit/v1\0" || "{}"); a change breaks every kept record.
    assert commit(SALT, b"{}") == hmac.new(SALT, b"zone/commit/v1\0{}", "sha256").hexdigest()
    assert commit(SALT, b"{}") == commit(SALT, b"{}").lower()
    assert len(commit(SALT, b"{}")) == 64


@pytest.mark.parametrize("length", [0, 1, 16, 31, 33, 64])
def test_a_salt_of_any_other_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match=f"32 bytes, not {length}"):
        commit(bytes(length), b"{}")


def test_another_salt_or_another_payload_gives_another_commitment() -> None:
    assert len({commit(SALT, b"{}"), commit(SALT[::-1], b"{}"), commit(SALT, b"[]")}) == 3


def test_an_entry_is_exactly_these_bytes() -> None:
    entry = ledger_entry("ab" * 32, EntryKind.CONSENT_GIVEN, AT)

    assert entry == (
        b'{"c":"' + b"ab" * 32 + b'","k":"consent.given","t":"2026-01-01T00:00:00.000Z","v":1}'
    )


def test_an_entry_does_not_depend_on_the_time_zone() -> None:
    in_guangzhou = AT.astimezone(timezone(timedelta(hours=8)))

    assert ledger_entry("c", EntryKind.AUDIT, in_guangzhou) == ledger_entry(
        "c", EntryKind.AUDIT, AT
    )


def test_the_entry_kinds_are_those_of_the_design() -> None:
    assert {kind.value for kind in EntryKind} == {
        "consent.given",
        "consent.confirmed",
        "consent.renewed",
        "consent.withdrawn",
        "consent.expired",
        "audit",
        "person.erased",
        "rebase",
    }


def test_the_mac_of_a_pending_entry_depends_on_key_and_every_byte() -> None:
    entry = ledger_entry("c", EntryKind.AUDIT, AT)
    by_hand = hmac.new(SALT, b"zone/pending/v1\x00" + entry, hashlib.sha256).digest()

    assert pending_mac(SALT, entry) == by_hand
    assert pending_mac(SALT[::-1], entry) != by_hand
    assert pending_mac(SALT, entry + b" ") != by_hand


def test_a_commitment_cannot_be_mistaken_for_a_mac_of_the_same_bytes() -> None:
    assert commit(SALT, b"{}") != pending_mac(SALT, b"{}").hex()
