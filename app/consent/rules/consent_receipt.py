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
"""What each purpose is for and what data it uses, in the numbered lists of the specification."""

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
    """Return the receipt as a JSON object, with what was agreed to and nothing else.

    It bears no public key, since it is not signed.

    :param controller: as `receipt_controller` gives it.
    :param purposes: as `receipt_purpose` gives each box that was ticked.
    :param person: the pseudonym of the person.
    :param lang: of the words agreed to, and of all that is told here.
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
    """Return who answers for the data; what has not been named is empty.

    :param contact: whom to turn to.
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
    purpose: Purpose, words: str, termination: str, *, third_party: str, acknowledgement: str
) -> Member:
    """Return one box that was ticked.

    :param words: what it said.
    :param termination: when the consent, and the keeping of the data, comes to an end.
    :param third_party: who else receives the data, or an empty string.
    :param acknowledgement: how a box is described that acknowledges a policy.
    """
    purpose_categories, data_categories = _CATEGORIES[purpose]
    return {
        "purpose": words,
        "purposeCategory": purpose_categories,
        # Anything but explicit consent is described in words (section 4.5.6).
        "consentType": acknowledgement if purpose in REQUIRED_PURPOSES else EXPLICIT,
        "piiCategory": data_categories,
        "primaryPurpose": purpose is Purpose.PRIVACY_POLICY,
        "termination": termination,
        "thirdPartyDisclosure": bool(third_party),
        **({"thirdPartyName": third_party} if third_party else {}),
    }


def boxes_as_shown(block: str, decided: Collection[Purpose]) -> dict[Purpose, str]:
    """Return what each box of a stored consent block said, its hint on a line of its own.

    :param block: as `consent.block_text` makes it; its boxes stand in the order of `Purpose`.
    :param decided: the purposes whose boxes were shown.
    :raises ValueError: if the block has another number of boxes.
    """
    boxes = (box.partition("\n\n")[0] for box in block.split("\n[ ] ")[1:])
    words = ("\n".join(map(str.strip, box.splitlines())) for box in boxes)
    shown = (purpose for purpose in Purpose if purpose in decided)
    return dict(zip(shown, words, strict=True))


def stated_in_row(policy: str, row: str) -> str | None:
    """Return the last cell of a policy's table row that begins with these words, if it has one."""
    for line in policy.splitlines():
        if line.startswith(f"| {row}"):
            return line.rstrip("| ").rpartition("|")[2].strip()
    return None


def stated_in_item(policy: str, item: str) -> str | None:
    """Return what follows these words in a policy's list, if it has such an item.

    A setting stands there with its Markdown escaped; it is returned as it was set.
    """
    for line in policy.splitlines():
        if line.startswith(f"- {item}"):
            return re.sub(r"\\(.)", r"\1", line.removeprefix(f"- {item}").strip())
    return None
