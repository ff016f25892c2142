"""A consent receipt for one act of consent (Kantara Initiative Consent Receipt v1.1.0)."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose

VERSION = "KI-CR-v1.1.0"
JURISDICTION = "CN"
EXPLICIT = "EXPLICIT"

_BIOGRAPHICAL = "1 - Biographical"
_CONTACT = "2 - Contact"
_COMMUNICATIONS = "4 - Communications/Social"
_NETWORK = "5 - Network/Service"

_CONTACT_REQUESTED = "4 - Contact Requested"
_MARKETING = "6 - Marketing"
_SHARING_FOR_DELIVERY = "8 - Sharing for Delivery"
_RECORD_KEEPING = "12 - Legally Required Data Retention"


_CATEGORIES: Mapping[Purpose, tuple[Sequence[str], Sequence[str]]] = {
    Purpose.PRIVACY_POLICY: (
        (_CONTACT_REQUESTED, _RECORD_KEEPING),
        (_BIOGRAPHICAL, _CONTACT, _COMMUNICATIONS),
    ),
    Purpose.COOKIE_POLICY: ((_RECORD_KEEPING,), (_NETWORK,)),
    Purpose.UPDATES_EMAIL: ((_MARKETING,), (_BIOGRAPHICAL, _CONTACT)),
    Purpose.UPDATES_PHONE: ((_MARKETING,), (_BIOGRAPHICAL, _CONTACT)),
    Purpose.TRANSFER_ABROAD: (
        (_SHARING_FOR_DELIVERY,),
        (_BIOGRAPHICAL, _CONTACT, _COMMUNICATIONS),
    ),
}
"""The categories of purpose and of data of each purpose, from the specification's lists."""

Member = Mapping[str, object]
"""A part of a receipt, as an object of JSON."""


def consent_receipt(
    controller: Member,
    purposes: Sequence[Member],
    *,
    record_id: UUID,
    person: UUID,
    time: datetime,
    lang: str,
    collection_method: str,
    service: str,
    policy_url: str,
) -> dict[str, object]:
    """Return the receipt as a JSON object; it lists the boxes that were ticked and nothing else.

    It has no public key, since it is not signed.

    :param controller: as `receipt_controller` returns it.
    :param purposes: the ticked boxes, as `receipt_purpose` returns each of them.
    :param person: the pseudonym of the person.
    :param lang: the language of the text agreed to, and of the receipt.
    :param collection_method: how the consent was collected.
    :param policy_url: the absolute address of the version of the privacy policy agreed to.
    """
    return {
        "version": VERSION,
        "jurisdiction": JURISDICTION,
        "consentTimestamp": int(time.timestamp()),
        "collectionMethod": collection_method,
        "consentReceiptID": str(record_id),
        "language": lang,
        "piiPrincipalId": str(person),
        "piiControllers": [controller],
        "policyUrl": policy_url,
        "services": [{"service": service, "purposes": purposes}],
        "sensitive": False,
        "spiCat": [],
    }


def receipt_controller(
    name: str, contact: str, *, address: str = "", email: str = "", phone: str = ""
) -> Member:
    """Return the controller of the data; members without a value are empty.

    :param contact: the name of the contact.
    :param phone: as a `tel:` URI (RFC 3966).
    """
    # The address is a schema.org PostalAddress (section 4.4.6 of the specification).
    return {
        "piiController": name,
        "contact": contact,
        "address": {"streetAddress": address} if address else {},
        "email": email,
        "phone": phone,
    }


def receipt_purpose(
    purpose: Purpose,
    words: str,
    termination: str,
    *,
    third_party: str,
    acknowledgement: str,
    unconfirmed: str = "",
) -> Member:
    """Return one ticked box, as a purpose of the receipt.

    :param words: the wording of the box.
    :param termination: when the consent and the storage of the data end.
    :param third_party: the third party that receives the data, or an empty string.
    :param acknowledgement: the description of a box that acknowledges a policy.
    :param unconfirmed: the description of a tick that the owner of the address has yet to confirm;
        empty if this one has nothing to wait for.
    """
    purpose_categories, data_categories = _CATEGORIES[purpose]
    return {
        "purpose": words,
        "purposeCategory": purpose_categories,
        # Anything but explicit consent is described in words (section 4.5.6).
        "consentType": acknowledgement if purpose in REQUIRED_PURPOSES else unconfirmed or EXPLICIT,
        "piiCategory": data_categories,
        "primaryPurpose": purpose is Purpose.PRIVACY_POLICY,
        "termination": termination,
        "thirdPartyDisclosure": bool(third_party),
        **({"thirdPartyName": third_party} if third_party else {}),
    }


def boxes_as_shown(block: str, decided: Collection[Purpose]) -> dict[Purpose, str]:
    """Return the wording of each box of a stored consent block, with its hint on its own line.

    The words of a link are left out: they say only where to read on.

    :param block: its boxes are in the order of `Purpose`.
    :param decided: the purposes whose boxes were shown.
    :raises ValueError: if the block has another number of boxes.
    """
    boxes = (box.partition("\n\n")[0] for box in block.split("\n[ ] ")[1:])
    words = (
        "\n".join(line.strip() for line in box.splitlines() if not line.startswith("    > "))
        for box in boxes
    )
    shown = (purpose for purpose in Purpose if purpose in decided)
    return dict(zip(shown, words, strict=True))


def stated_in_row(policy: str, row: str) -> str | None:
    """Return the last cell of a policy's table row that begins with these words, if it has one."""
    for line in policy.splitlines():
        if line.startswith(f"| {row}"):
            return line.rstrip("| ").rpartition("|")[2].strip()
    return None


def stated_in_item(policy: str, item: str) -> str | None:
    """Return the rest of the item of a policy's list that begins with these words, if there is one.

    A setting is escaped as Markdown in the policy; it is returned unescaped.
    """
    for line in policy.splitlines():
        if line.startswith(f"- {item}"):
            return re.sub(r"\\(.)", r"\1", line.removeprefix(f"- {item}").strip())
    return None
