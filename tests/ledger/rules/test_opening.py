"""An opening has one spelling, and yields the entry of the ledger."""

import hmac
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.consent.rules.consent import Act, Bound, ConsentAct, State
from app.core.rules.commitment import commit, ledger_entry
from app.core.rules.purposes import Purpose
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.tlog_proof import EntryOpening, PersonalOpening, consent_entry
from tests.support.ledger.proof_files import parse_opening

SALT = bytes(range(32))
ROOTS = st.binary(min_size=32, max_size=32)
AT = datetime(2026, 1, 1, 12, 30, 15, 250_999, tzinfo=UTC)


def payload(act: Act) -> bytes:
    """Return the payload of an act of consent."""
    decisions = {Purpose.PRIVACY_POLICY: State.GIVEN}
    shown = ("web", "contact", False, "00", ())
    return ConsentAct("id", act, "p", AT, *shown, decisions, Bound()).payload(bytes(32))


@given(ROOTS, st.binary(max_size=100), st.emails())
def test_an_opening_round_trips(root: bytes, payload: bytes, email: str) -> None:
    own = PersonalOpening(root, payload, email)

    assert parse_opening(bytes(own)) == own.opening


def test_an_opening_is_exactly_these_bytes() -> None:
    salt, email, enquiry, phone = (
        hmac.digest(SALT, f"zone/{name}/v2".encode() + b"\0", "sha256").hex()
        for name in ("salt", "k_email", "k_enquiry", "k_phone")
    )

    assert bytes(PersonalOpening(SALT, b"{}", "li@example.com")).decode() == (
        f'{{"email":"li@example.com","keys":{{"email":"{email}","enquiry":"{enquiry}",'
        f'"phone":"{phone}"}},"payload":"e30=","salt":"{salt}"}}'
    )


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000,
        b'{"payload":"e30=","salt":"00"}',
        b'{"email":"","keys":{"email":"","enquiry":""},"payload":"e30=","salt":"00"}',
        b'{"email":"","keys":{"email":"","enquiry":"","phone":"AB"},"payload":"e30=","salt":"00"}',
        b'{"email":"","keys":{"email":"","enquiry":"","phone":""},"payload":"e30","salt":"00"}',
        b'{"email": "", "keys":{"email":"","enquiry":"","phone":""},"payload":"e30=","salt":""}',
    ],
    ids=range(11),
)  # fmt: skip
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(LedgerInvalid):
        parse_opening(data)


@pytest.mark.parametrize("act", Act)
def test_the_entry_of_an_act_of_consent_follows_from_its_opening(act: Act) -> None:
    held = payload(act)

    assert consent_entry(EntryOpening(SALT, held)) == ledger_entry(commit(SALT, held))


@pytest.mark.parametrize(
    "changes",
    [{"act": "forged"}, {"act": None}, {"kind": "audit"}, {"time": "yesterday"}, {"time": 7},
     {"time": "2026-01-01T00:00:00.000"}],
)  # fmt: skip
def test_a_payload_that_is_no_act_of_consent_has_no_entry(changes: dict[str, Any]) -> None:
    act = json.loads(payload(Act.GIVEN)) | changes

    with pytest.raises(LedgerInvalid, match="not an act of consent"):
        consent_entry(EntryOpening(SALT, json.dumps(act).encode()))


@pytest.mark.parametrize("held", [b"", b"[]", b"{}", b"\xff"])
def test_a_payload_of_another_shape_has_no_entry(held: bytes) -> None:
    with pytest.raises(LedgerInvalid, match="not an act of consent"):
        consent_entry(EntryOpening(SALT, held))


def test_a_salt_of_another_length_opens_nothing() -> None:
    with pytest.raises(LedgerInvalid):
        consent_entry(EntryOpening(SALT[1:], payload(Act.GIVEN)))
