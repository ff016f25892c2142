"""Erasure of a person: grounds, deleted and kept data, and periods."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from app.core.rules.commitment import JsonValue, canonical_json
from app.core.rules.errors import ZoneError
from app.core.rules.moments import instant_text
from app.ledger.rules.erasure import ErasureReason

CERTIFICATE_VERSION = 1


class AlreadyDecided(ZoneError):
    """Somebody has decided on the proposal already."""


class HeldByLaw(ZoneError):
    """A legal hold keeps the person's data, so none of it may be erased."""

    def __init__(self, hold: str, until: datetime | None) -> None:
        end = "until it is lifted" if until is None else f"until {instant_text(until)}"
        super().__init__(f"Legal hold {hold} keeps this person's data {end}.")
        self.hold = hold
        self.until = until


class ErasureGround(StrEnum):
    """The ground on which a person is erased (GDPR Art. 17(1); PIPL Art. 47)."""

    REQUEST = "request"
    ASKED = "asked"
    OBLIGATION = "obligation"
    NO_BASIS = "no_basis"
    RETENTION = "retention"
    IMPORT_UNDONE = "import_undone"

    @property
    def reason(self) -> ErasureReason:
        """The reason that the ledger's entry gives."""
        retention = self is ErasureGround.RETENTION
        return ErasureReason.RETENTION if retention else ErasureReason.REQUEST

    @classmethod
    def again(cls, reason: ErasureReason) -> Self:
        """Return the ground on which an erasure for a reason is repeated after a restore."""
        return cls(reason.value)


BY_HAND = (ErasureGround.ASKED, ErasureGround.OBLIGATION, ErasureGround.NO_BASIS)
"""The grounds for proposing an erasure that no request of the person asks for."""


class ProposalState(StrEnum):
    """The state of a proposal."""

    OPEN = "open"
    DONE = "done"
    REFUSED = "refused"


class Gone(StrEnum):
    """The kinds of data that an erasure deletes, in the order of the page."""

    PEOPLE = "people"
    ENQUIRIES = "enquiries"
    CORRECTIONS = "corrections"
    LEADS = "leads"
    LEAD_EVENTS = "lead_events"
    NOTES = "notes"
    TASKS = "tasks"
    MESSAGES = "messages"
    FACTS = "facts"
    SEARCH_TEXTS = "search_texts"
    QUEUED_MAIL = "queued_mail"
    MAIL_FILES = "mail_files"
    LINKS = "links"
    CONFIRMATIONS = "confirmations"
    IMPORT_DRAFTS = "import_drafts"
    DRAFTS = "drafts"
    EXPORT_FILES = "export_files"
    EVIDENCE = "evidence"
    REMARKS = "remarks"


class Stays(StrEnum):
    """The kinds of data kept after an erasure, none of which identifies the person."""

    CONSENT_RECORDS = "consent_records"
    EVIDENCE = "evidence"
    ERASURE_RECORD = "erasure_record"
    AUDIT_EVENTS = "audit_events"
    REQUESTS = "requests"
    EXPORT_LISTS = "export_lists"
    RECEIVER_TASKS = "receiver_tasks"
    LAST_MAIL = "last_mail"
    COPIES = "copies"


class Place(StrEnum):
    """A place where data of an erased person can remain for some time."""

    MAIL = "mail"
    EXPORTS = "exports"
    BUNDLES = "bundles"
    LAST_MAIL = "last_mail"
    DATABASE = "database"


FOLDERS = (Place.MAIL, Place.EXPORTS, Place.BUNDLES)
"""Places that are folders of the instance, by their names."""


class Overwriting(StrEnum):
    """How freed bytes of the database were overwritten."""

    LOG_EMPTIED = "log_emptied"
    SCRUBBED = "scrubbed"


class Told(StrEnum):
    """How the person learns of the erasure."""

    MAIL = "mail"
    NO_ADDRESS = "no_address"
    NO_SERVER = "no_server"
    NOT_DUE = "not_due"
    BEFORE = "before"


@dataclass(frozen=True)
class Kept:
    """Data kept after an erasure.

    :param until: its expiry; None if the kind implies it: kept permanently, or until it is done.
    """

    what: Stays
    count: int | None = None
    until: datetime | None = None

    def as_json(self) -> dict[str, JsonValue]:
        """Return its form in the certificate."""
        told: dict[str, JsonValue] = {"what": self.what.value}
        if self.count is not None:
            told["count"] = self.count
        if self.until is not None:
            told["until"] = instant_text(self.until)
        return told


@dataclass(frozen=True)
class Certificate:
    """The certificate of one erasure: deciders, deleted data, kept data. No personal data.

    :param proposer: an account's id, or `system` or `operator`; so is the approver.
    :param sole: whether one person proposed and approved it, which the settings then allow.
    :param again: whether it repeats an erasure that a restored database had undone.
    :param until: the moment after which such a repetition leaves the person's data.
    """

    erasure: str
    person: str
    time: datetime
    ground: ErasureGround
    proposal: str
    request: str
    proposer: str
    approver: str
    sole: bool
    again: bool
    told: Told
    gone: Mapping[Gone, int]
    stays: Sequence[Kept]
    until: datetime | None = None

    def payload(self) -> bytes:
        """Return the canonical bytes, whose hash the audit event of the erasure commits to."""
        return canonical_json(
            {
                "again": self.again,
                "approver": self.approver,
                "erasure": self.erasure,
                "gone": {kind.value: count for kind, count in self.gone.items() if count},
                "ground": self.ground.value,
                "person": self.person,
                "proposal": self.proposal,
                "proposer": self.proposer,
                "request": self.request,
                "sole": self.sole,
                "stays": [each.as_json() for each in self.stays],
                "time": instant_text(self.time),
                "told": self.told.value,
                "until": instant_text(self.until) if self.until else "",
                "v": CERTIFICATE_VERSION,
            }
        )
