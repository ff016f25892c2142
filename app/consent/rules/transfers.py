"""Transfers abroad: the mechanisms that allow them, how long each holds, and China's thresholds.

The law: Personal Information Protection Law (PIPL), Arts. 38, 39, 55 and 56; Provisions on
Promoting and Regulating Cross-Border Data Flows (Cyberspace Administration of China, 22 March
2024), here called the Provisions.
"""

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import JsonValue
from app.core.rules.errors import ZoneError
from app.core.rules.installation import Transfer

ASSESSMENT_YEARS = 3
"""The years for which the result of a security assessment is valid (Provisions, Art. 9)."""

CONTRACT_FROM, ASSESSMENT_FROM = 100_000, 1_000_000
"""People since 1 January from which non-sensitive information needs a standard contract or
certification, and from which a security assessment (Provisions, Arts. 5(1)(4), 7 and 8)."""

SENSITIVE_ASSESSMENT_FROM = 10_000
"""People since 1 January from which sensitive information needs a security assessment; a smaller
number needs a standard contract or certification (Provisions, Arts. 7 and 8)."""


class MechanismAct(StrEnum):
    """An act on a mechanism."""

    RECORDED = "recorded"
    ENDED = "ended"
    REMINDED = "reminded"


TRANSFERS = {
    MechanismAct.RECORDED: AuditEvent.TRANSFER_RECORDED,
    MechanismAct.ENDED: AuditEvent.TRANSFER_ENDED,
    MechanismAct.REMINDED: AuditEvent.TRANSFER_REMINDED,
}
"""The audit event that vouches for each act, with the hash of its row."""


class NoTransfer(ZoneError):
    """No mechanism allows the transfer at present, or the published words name no recipient."""


class TransferChanged(ZoneError):
    """The mechanism was ended by somebody else, or the recipient is not the one that was shown."""


class Mechanism(StrEnum):
    """A condition of PIPL Art. 38(1) for a transfer, or an exemption of the Provisions."""

    ASSESSMENT = "assessment"
    CONTRACT = "contract"
    CERTIFICATION = "certification"
    EXEMPTION = "exemption"


class Ground(StrEnum):
    """The ground of an exemption (Provisions, Arts. 4 to 6)."""

    CONTRACT = "contract"
    STAFF = "staff"
    EMERGENCY = "emergency"
    FEW = "few"
    TRANSIT = "transit"
    FREE_ZONE = "free_zone"


EXPIRING = frozenset({Mechanism.ASSESSMENT, Mechanism.CERTIFICATION})
"""Mechanisms whose result or certificate always has a last day."""


class Needed(StrEnum):
    """The mechanism that the number of people since 1 January requires."""

    NOTHING = "nothing"
    CONTRACT = "contract"
    ASSESSMENT = "assessment"


def needed(people: int, *, sensitive: bool) -> Needed:
    """Return the mechanism that a number of people in a calendar year requires.

    It holds for an operator of no critical information infrastructure that exports no important
    data; others need a security assessment whatever the number (Provisions, Art. 7(1)).
    """
    if sensitive:
        return Needed.ASSESSMENT if people >= SENSITIVE_ASSESSMENT_FROM else Needed.CONTRACT
    if people >= ASSESSMENT_FROM:
        return Needed.ASSESSMENT
    return Needed.CONTRACT if people >= CONTRACT_FROM else Needed.NOTHING


@dataclass(frozen=True)
class Terms:
    """The recorded terms of a mechanism; never changed, and sealed by their hash.

    :param ground: of an exemption; else empty.
    :param reference: of the result, filing or certificate; may be empty for an exemption.
    :param valid_until: its last day; None if it holds until it is ended.
    :param sensitive: whether sensitive personal information is transferred.
    :param assessed_on: the day of the impact assessment (PIPL Art. 55(4)).
    """

    recipient: str
    place: str
    contact: str
    mechanism: Mechanism
    ground: Ground | None
    reference: str
    valid_from: date
    valid_until: date | None
    sensitive: bool
    assessed_on: date
    assessed_by: str
    assessment_reference: str
    remarks: str

    @property
    def transfer(self) -> Transfer:
        """The recipient as the settings name it."""
        return Transfer(self.recipient, self.place, self.contact)

    def as_json(self) -> dict[str, JsonValue]:
        """Return the terms as stored."""
        return {
            **asdict(self),
            "mechanism": self.mechanism.value,
            "ground": self.ground.value if self.ground else "",
            "valid_from": self.valid_from.isoformat(),
            "valid_until": self.valid_until.isoformat() if self.valid_until else "",
            "assessed_on": self.assessed_on.isoformat(),
        }

    @classmethod
    def from_json(cls, stored: dict[str, JsonValue]) -> Self | None:
        """Return the stored terms; None if somebody has made them unreadable."""
        try:
            return cls(**cls._told(stored))  # type: ignore[arg-type]  # by name, as stored
        except (ValueError, TypeError, KeyError):
            return None

    @staticmethod
    def _told(stored: dict[str, JsonValue]) -> dict[str, object]:
        return {
            **stored,
            "mechanism": Mechanism(str(stored["mechanism"])),
            "ground": Ground(str(stored["ground"])) if stored["ground"] else None,
            "valid_from": date.fromisoformat(str(stored["valid_from"])),
            "valid_until": _day(str(stored["valid_until"])),
            "assessed_on": date.fromisoformat(str(stored["assessed_on"])),
        }


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def is_enough(terms: Terms, people: int) -> bool:
    """Return whether a mechanism suffices for a number of people since 1 January.

    An exemption does whatever the number, but for the one that rests on the number itself.
    """
    if terms.mechanism is Mechanism.EXEMPTION and terms.ground is not Ground.FEW:
        return True
    wanted = needed(people, sensitive=terms.sensitive)
    if wanted is Needed.ASSESSMENT:
        return terms.mechanism is Mechanism.ASSESSMENT
    return wanted is Needed.NOTHING or terms.mechanism is not Mechanism.EXEMPTION
