"""A consent receipt lists exactly the agreements, in the words shown."""

import json
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st

from app.consent.rules.consent_receipt import (
    Member,
    boxes_as_shown,
    consent_receipt,
    receipt_controller,
    receipt_purpose,
    stated_in_item,
    stated_in_row,
)
from app.core.rules.purposes import Purpose
from tests.support.enquiries.answers import NOW

CONTROLLER = receipt_controller(
    "Zone Office", "Zone Office", address="1 Road", email="a@example.org", phone="tel:+86-20-1"
)
ACT: dict[str, Any] = {
    "record_id": UUID(int=1),
    "person": UUID(int=2),
    "time": NOW,
    "lang": "en",
    "collection_method": "Form",
    "service": "Enquiries",
    "policy_url": "https://example.org/en/privacy/v/2",
}


def agreed(purpose: Purpose, words: str, termination: str, third_party: str = "") -> Member:
    """Return a ticked box."""
    return receipt_purpose(
        purpose, words, termination, third_party=third_party, acknowledgement="Acknowledged"
    )


PURPOSES = [
    agreed(Purpose.PRIVACY_POLICY, "I agree", "24 months"),
    agreed(Purpose.UPDATES_EMAIL, "Send me news", "On withdrawal"),
    agreed(Purpose.TRANSFER_ABROAD, "To Trust", "On withdrawal", "Trust"),
]
PERIOD, RECIPIENT = "24 months after our last contact", "Trust (Asia) \\ Co. 50%"
POLICY = """\
- Recipient: Trust \\(Asia\\) \\\\ Co\\. 50\\%
- Place: Singapore

| What | How long |
| --- | --- |
| Your enquiry, and more | 24 months after our last contact |
| Log | 36 months |
"""
LINE = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1)


def test_the_receipt_has_exactly_these_members() -> None:
    assert json.loads(json.dumps(consent_receipt(CONTROLLER, PURPOSES, **ACT))) == {
        "version": "KI-CR-v1.1.0",
        "jurisdiction": "CN",
        "consentTimestamp": 1772613015,
        "collectionMethod": "Form",
        "consentReceiptID": "00000000-0000-0000-0000-000000000001",
        "language": "en",
        "piiPrincipalId": "00000000-0000-0000-0000-000000000002",
        "piiControllers": [
            {
                "piiController": "Zone Office",
                "contact": "Zone Office",
                "address": {"streetAddress": "1 Road"},
                "email": "a@example.org",
                "phone": "tel:+86-20-1",
            }
        ],
        "policyUrl": "https://example.org/en/privacy/v/2",
        "services": [
            {
                "service": "Enquiries",
                "purposes": [
                    {
                        "purpose": "I agree",
                        "purposeCategory": [
                            "4 - Contact Requested",
                            "12 - Legally Required Data Retention",
                        ],
                        "consentType": "Acknowledged",
                        "piiCategory": [
                            "1 - Biographical",
                            "2 - Contact",
                            "4 - Communications/Social",
                        ],
                        "primaryPurpose": True,
                        "termination": "24 months",
                        "thirdPartyDisclosure": False,
                    },
                    {
                        "purpose": "Send me news",
                        "purposeCategory": ["6 - Marketing"],
                        "consentType": "EXPLICIT",
                        "piiCategory": ["1 - Biographical", "2 - Contact"],
                        "primaryPurpose": False,
                        "termination": "On withdrawal",
                        "thirdPartyDisclosure": False,
                    },
                    {
                        "purpose": "To Trust",
                        "purposeCategory": ["8 - Sharing for Delivery"],
                        "consentType": "EXPLICIT",
                        "piiCategory": [
                            "1 - Biographical",
                            "2 - Contact",
                            "4 - Communications/Social",
                        ],
                        "primaryPurpose": False,
                        "termination": "On withdrawal",
                        "thirdPartyDisclosure": True,
                        "thirdPartyName": "Trust",
                    },
                ],
            }
        ],
        "sensitive": False,
        "spiCat": [],
    }


def test_the_time_is_in_whole_elapsed_seconds() -> None:
    receipts = [
        consent_receipt(CONTROLLER, [], **ACT | {"time": NOW + timedelta(milliseconds=each)})
        for each in (0, 749, 750)
    ]

    assert [receipt["consentTimestamp"] for receipt in receipts] == [
        1772613015,
        1772613015,
        1772613016,
    ]


def test_a_missing_address_stays_empty() -> None:
    assert receipt_controller("Zone Office", "Zone Office")["address"] == {}


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_has_categories_and_only_acknowledgements_no_consent(
    purpose: Purpose,
) -> None:
    said = agreed(purpose, "words", "end")
    assert said["purposeCategory"]
    assert said["piiCategory"]
    acknowledged = purpose in {"privacy_policy", "cookie_policy"}
    assert said["consentType"] == ("Acknowledged" if acknowledged else "EXPLICIT")


def test_a_hint_is_read_as_its_own_line_and_a_link_is_left_out() -> None:
    block = "Yours.\n\nNotice.\n\n[ ] First\n    Its hint\n    > Read it\n[ ] Second\n\n[Send]\n"

    assert boxes_as_shown(block, {Purpose.UPDATES_EMAIL, Purpose.PRIVACY_POLICY}) == {
        Purpose.PRIVACY_POLICY: "First\nIts hint",
        Purpose.UPDATES_EMAIL: "Second",
    }


def test_a_block_with_other_boxes_than_decided_is_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        boxes_as_shown("Yours.\n\nNotice.\n\n[ ] Only\n\n[Send]\n", set(Purpose))


def test_a_period_is_the_end_of_the_policys_row() -> None:
    assert stated_in_row(POLICY, "Your enquiry") == PERIOD
    assert stated_in_row(POLICY, "Something else") is None


def test_a_setting_in_a_list_reads_back_as_set() -> None:
    assert stated_in_item(POLICY, "Recipient:") == RECIPIENT
    assert stated_in_item(POLICY, "Contact:") is None
