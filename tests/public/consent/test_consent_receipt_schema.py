"""The schema for receipts: the official example passes, and a broken one does not."""

import json
from copy import deepcopy

import pytest
from jsonschema import Draft4Validator

from tests.public.consent.receipts import SCHEMA, SPECS

EXAMPLE = json.loads((SPECS / "kantara-consent-receipt-v1.1.example.json").read_text("utf-8"))


def test_the_schema_is_valid_and_accepts_the_official_example() -> None:
    Draft4Validator.check_schema(SCHEMA)

    assert not list(Draft4Validator(SCHEMA).iter_errors(EXAMPLE))


@pytest.mark.parametrize("missing", SCHEMA["required"])
def test_a_receipt_without_required_members_is_invalid(missing: str) -> None:
    broken = {key: value for key, value in EXAMPLE.items() if key != missing}

    assert not Draft4Validator(SCHEMA).is_valid(broken)


def test_a_nameless_third_party_or_a_worded_time_is_invalid() -> None:
    nameless, wordy = deepcopy(EXAMPLE), deepcopy(EXAMPLE)
    del nameless["services"][0]["purposes"][0]["thirdPartyName"]
    wordy["consentTimestamp"] = "2017-11-13T17:00:00Z"

    assert not Draft4Validator(SCHEMA).is_valid(nameless)
    assert not Draft4Validator(SCHEMA).is_valid(wordy)
