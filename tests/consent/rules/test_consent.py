"""A consent record holds the words shown and the decisions, but no identity."""

import hmac
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.consent.rules.consent import (
    Act,
    Bound,
    ConsentAct,
    Document,
    State,
    decide,
    text_sha256,
    unbound,
)
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from tests.support.enquiries.answers import NOW

ACT = ConsentAct(
    id="0" * 31 + "1",
    act=Act.GIVEN,
    person="0" * 31 + "2",
    time=NOW,
    method="web_form",
    form="contact/1",
    gpc=True,
    block_sha256="b" * 64,
    documents=(Document("privacy_policy", "zh", 2, "d" * 64),),
    decisions={Purpose.UPDATES_EMAIL: State.NOT_GIVEN, Purpose.PRIVACY_POLICY: State.GIVEN},
    bound=Bound("li@example.com", "+8613800138000", b"{}", "5"),
)
ROOT = bytes(range(32))


def keyed(name: str, value: bytes) -> str:
    """Return the keyed hash that binds an act to a value, from its format alone."""
    key = hmac.digest(ROOT, f"zone/{name}/v2".encode() + b"\0", "sha256")
    return hmac.digest(key, value, "sha256").hex()


@given(
    st.lists(st.sampled_from(Purpose), unique=True),
    st.dictionaries(st.sampled_from([*map(str, Purpose), "unknown"]), st.booleans()),
)
def test_each_shown_box_is_decided_by_its_tick_and_no_other_is(
    shown: list[Purpose], ticks: dict[str, bool]
) -> None:
    decisions = decide(shown, ticks)

    assert list(decisions) == shown
    for purpose, state in decisions.items():
        assert state is (State.GIVEN if ticks.get(purpose.value) is True else State.NOT_GIVEN)


def test_only_the_two_policies_are_required() -> None:
    assert {"privacy_policy", "cookie_policy"} == REQUIRED_PURPOSES


def test_the_payload_is_exactly_these_bytes() -> None:
    assert ACT.payload(ROOT).decode() == (
        '{"act":"given","block_sha256":"' + "b" * 64 + '",'
        '"decisions":{"privacy_policy":"given","updates_email":"not_given"},'
        '"documents":[{"doc":"privacy_policy","lang":"zh","sha256":"' + "d" * 64 + '","version":2}]'
        ',"email":"' + keyed("k_email", b"li@example.com") + '",'
        '"enquiry":"' + keyed("k_enquiry", b"{}") + '",'
        '"form":"contact/1","gpc":true,"id":"' + "0" * 31 + '1","kind":"consent.given",'
        '"method":"web_form","person":"' + "0" * 31 + '2",'
        '"phone":"' + keyed("k_phone", b"+8613800138000") + '","taken_by":"5",'
        '"time":"2026-03-04T08:30:15.250Z","v":2}'
    )


@pytest.mark.parametrize(
    "change",
    [
        {"id": "3"},
        {"act": Act.WITHDRAWN},
        {"person": "4"},
        {"method": "telephone"},
        {"form": "contact/2"},
        {"gpc": False},
        {"block_sha256": "c" * 64},
        {"documents": ()},
        {"decisions": {Purpose.PRIVACY_POLICY: State.GIVEN}},
        {"bound": replace(ACT.bound, email="lu@example.com")},
        {"bound": replace(ACT.bound, phone="")},
        {"bound": replace(ACT.bound, enquiry=b"[]")},
        {"bound": replace(ACT.bound, taken_by="")},
    ],
    ids=lambda change: next(iter(change)),
)
def test_every_part_of_an_act_changes_its_payload(change: dict[str, Any]) -> None:
    assert replace(ACT, **change).payload(ROOT) != ACT.payload(ROOT)


def test_what_an_erasure_leaves_of_a_payload_binds_it_to_nobody() -> None:
    left = json.loads(unbound(ACT.payload(ROOT)))

    assert left.keys() == json.loads(ACT.payload(ROOT)).keys() - {
        "email", "enquiry", "phone", "taken_by"
    }  # fmt: skip
    for altered in (b"no JSON", b"5", b"[5]", b'{"a":1.5}'):
        assert unbound(altered) == altered


def test_what_binds_an_act_is_null_where_there_is_nothing() -> None:
    assert set(Bound().values(ROOT).values()) == {None}


def test_the_hash_of_words_covers_their_utf_8_bytes() -> None:
    # The first is the well-known SHA-256 of "abc" (FIPS 180-2, appendix B.1).
    assert text_sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert text_sha256("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
