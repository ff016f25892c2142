"""A consent receipt for one act of consent (Kantara Initiative Consent Receipt v1.1.0)."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True)
class _Categories:
    """What a purpose is for and what data it uses, in the numbered lists of the specification."""

    purpose: tuple[str, ...]
    data: tuple[str, ...]


_CATEGORIES: Mapping[Purpose, _Categories] = {
    Purpose.PRIVACY_POLICY: _Categories(
        (_CONTACT_REQUESTED, _RECORD_KEEPING), (_BIOGRAPHICAL, _CONTACT, _COMMUNICATIONS)
    ),
    Purpose.COOKIE_POLICY: _Categories((_RECORD_KEEPING,), (_NETWORK,)),
    Purpose.UPDATES_EMAIL: _Categories((_MARKETING,), (_BIOGRAPHICAL, _CONTACT)),
    Purpose.UPDATES_PHONE: _Categories((_MARKETING,), (_BIOGRAPHICAL, _CONTACT)),
    Purpose.TRANSFER_ABROAD: _Categories(
        (_SHARING_FOR_DELIVERY,), (_BIOGRAPHICAL, _CONTACT, _COMMUNICATIONS)
    ),
}


@dataclass(frozen=True)
class Controller:
    """Who answers for the data; what has not been named is empty.

    :param contact: whom to turn to.
    :param phone: as a `tel:` URI (RFC 3966).
    """

    name: str
    contact: str
    address: str
    email: str
    phone: str


@dataclass(frozen=True)
class AgreedPurpose:
    """One box that was ticked.

    :param words: what it said.
    :param termination: when the consent, and the keeping of the data, comes to an end.
    :param third_party: who else receives the data, or an empty string.
    """

    purpose: Purpose
    words: str
    termination: str
    third_party: str = ""


@dataclass(frozen=True)
class AgreedAct:
    """One act by which somebody agreed, in the words of the language that it was done in.

    :param person: the pseudonym of the person.
    :param collection_method: how the consent was collected.
    :param acknowledgement: how a box is described that acknowledges a policy.
    :param policy_url: the absolute address of the version of the privacy policy agreed to.
    """

    record_id: UUID
    person: UUID
    time: datetime
    lang: str
    collection_method: str
    service: str
    acknowledgement: str
    policy_url: str
    purposes: Sequence[AgreedPurpose]


def consent_receipt(controller: Controller, act: AgreedAct) -> dict[str, object]:
    """Return the receipt as a JSON object, with what was agreed to and nothing else.

    It bears no public key, since it is not signed.
    """
    return {
        "version": VERSION,
        "jurisdiction": JURISDICTION,
        "consentTimestamp": int(act.time.timestamp()),
        "collectionMethod": act.collection_method,
        "consentReceiptID": str(act.record_id),
        "language": act.lang,
        "piiPrincipalId": str(act.person),
        "piiControllers": [_controller(controller)],
        "policyUrl": act.policy_url,
        "services": [
            {
                "service": act.service,
                "purposes": [_purpose(agreed, act.acknowledgement) for agreed in act.purposes],
            }
        ],
        "sensitive": False,
        "spiCat": [],
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


def _controller(controller: Controller) -> dict[str, object]:
    # The address is a schema.org PostalAddress (section 4.4.6 of the specification).
    return {
        "piiController": controller.name,
        "contact": controller.contact,
        "address": {"streetAddress": controller.address} if controller.address else {},
        "email": controller.email,
        "phone": controller.phone,
    }


def _purpose(agreed: AgreedPurpose, acknowledgement: str) -> dict[str, object]:
    categories = _CATEGORIES[agreed.purpose]
    acknowledged = agreed.purpose in REQUIRED_PURPOSES
    receipt = {
        "purpose": agreed.words,
        "purposeCategory": list(categories.purpose),
        # Anything but explicit consent is described in words (section 4.5.6).
        "consentType": acknowledgement if acknowledged else EXPLICIT,
        "piiCategory": list(categories.data),
        "primaryPurpose": agreed.purpose is Purpose.PRIVACY_POLICY,
        "termination": agreed.termination,
        "thirdPartyDisclosure": bool(agreed.third_party),
    }
    return receipt | ({"thirdPartyName": agreed.third_party} if agreed.third_party else {})
