"""The schema for receipts, which the official example passes."""

import json

from jsonschema import Draft4Validator

from tests.public.consent.receipts import SCHEMA, SPECS

EXAMPLE = json.loads((SPECS / "kantara-consent-receipt-v1.1.example.json").read_text("utf-8"))


def test_the_schema_is_valid_and_accepts_the_official_example() -> None:
    Draft4Validator.check_schema(SCHEMA)

    assert not list(Draft4Validator(SCHEMA).iter_errors(EXAMPLE))
