"""The terms and states of an export."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from app.core.rules.commitment import JsonValue, canonical_json
from app.core.rules.errors import ZoneError
from app.core.rules.retention import RetentionClass
from app.enquiries.rules.enquiry import refused_character
from app.exports.rules.filter import ExportFilter

LONGEST_REASON = 500
"""The most characters of the reason for an export."""

LONGEST_NAME = 100
"""The most characters of the name of a saved export."""

FILE_KEPT_HOURS = RetentionClass.EXPORT_FILES.usual.number
"""Hours for which a prepared file can be fetched."""

STALE_MINUTES = 15
"""Minutes without a sign of life after which an export counts as cut off."""

MOST_COUNTED = 50_000
"""The most leads counted, unless the approval threshold is higher; larger files are prepared."""


class ExportFormat(StrEnum):
    """The format of a file, by the extension of its name."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    VCF = "vcf"

    @property
    def is_table(self) -> bool:
        """True if the file has columns that a preset can name and spell."""
        return self in {ExportFormat.CSV, ExportFormat.XLSX}

    @property
    def is_sized_first(self) -> bool:
        """True if its writer must know the number of rows before the first one."""
        return self is ExportFormat.XLSX


CONTENT_TYPES = {
    ExportFormat.CSV: "text/csv; charset=utf-8",
    ExportFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ExportFormat.JSONL: "application/jsonl; charset=utf-8",
    ExportFormat.VCF: "text/vcard; charset=utf-8",
}


class ExportPurpose(StrEnum):
    """The purpose of an export, which decides whom it may hold.

    A file for the follow-up of enquiries holds the leads that were chosen. A file for news holds
    one row for each person whose consent to that channel is in force at the moment of writing, and
    one for a transfer abroad the enquiries of those who have agreed to the recipient.
    """

    FOLLOW_UP = "follow_up"
    NEWS_EMAIL = "news_email"
    NEWS_PHONE = "news_phone"
    TRANSFER_ABROAD = "transfer_abroad"


class Preset(StrEnum):
    """The names of columns and spelling of values: for machines, people or a program."""

    PLAIN = "plain"
    READABLE = "readable"
    HUBSPOT = "hubspot"
    SALESFORCE = "salesforce"
    DYNAMICS = "dynamics"
    ZOHO = "zoho"


class ExportState(StrEnum):
    """The state of an export."""

    AWAITING_APPROVAL = "awaiting_approval"
    APPROVED = "approved"
    REFUSED = "refused"
    QUEUED = "queued"
    RUNNING = "running"
    COMPLETE = "complete"
    ABORTED = "aborted"


class LeftOut(StrEnum):
    """Why a requested lead is not in the file; the first reason that applies counts.

    `erased` are people whose erasure was committed after the snapshot that still shows them;
    `again` is a further enquiry of a person who is already in a file with one row per person;
    `unproven` are those with an address or a number that no sealed act of the person vouches for.
    """

    SUSPECT = "suspect"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"
    HELD = "held"
    EXPIRED = "expired"
    NOT_CONSENTED = "not_consented"
    TO_RECONFIRM = "to_reconfirm"
    AGAIN = "again"
    UNPROVEN = "unproven"


class BadExport(ZoneError):
    """The request for an export is invalid."""

    def __init__(self, field: str) -> None:
        super().__init__(f"The {field} of the export is not valid.")
        self.field = field


class ExportNotReady(ZoneError):
    """An export cannot be written now: it was written already, refused, or not approved yet."""


class AwaitsApproval(ExportNotReady):
    """An export now holds more leads than one person may export alone, and awaits approval."""


class AuthorBarred(ExportNotReady):
    """The author of an export may not export it any more."""


class DatabaseBehind(ExportNotReady):
    """Exports are blocked: the database lacks acts listed outside, or a list is damaged."""


class ExportStopped(ZoneError):
    """An export was closed by somebody else while it was being written."""


class FileGone(ZoneError):
    """A prepared file does not exist, or no longer: its day is over, or it was never complete."""


class FileVoid(ZoneError):
    """A prepared file holds somebody who has withdrawn, or whose data is held."""


class OwnExport(ZoneError):
    """The requester of an export cannot be the second person who approves it."""


@dataclass(frozen=True)
class ExportRequest:
    """A request for an export.

    :param reason: in the author's own words, on one line or several.
    :param since_last: whether to export only what is in no earlier export of the same author,
        purpose and filter.
    :param language: of labels, `en` or `zh`.
    :param schema: the version of the columns.
    :param time_zone: of the times that people read.
    """

    purpose: ExportPurpose
    reason: str
    filter: ExportFilter
    format: ExportFormat
    preset: Preset
    language: str
    columns: tuple[str, ...]
    schema: int
    time_zone: str
    since_last: bool = False

    def __post_init__(self) -> None:
        """Refuse an invalid request.

        :raises BadExport: naming the invalid field.
        """
        if not self.reason.strip() or len(self.reason) > LONGEST_REASON:
            raise BadExport("reason")
        if refused_character(self.reason, several_lines=True):
            raise BadExport("reason")
        if not self.columns or len(set(self.columns)) != len(self.columns):
            raise BadExport("columns")

    @property
    def saved_terms(self) -> dict[str, JsonValue]:
        """The terms in a saved export, by column; schema and time zone are the installation's."""
        return {
            "columns": list(self.columns),
            "filter": self.filter.as_json(),
            "format": self.format.value,
            "language": self.language,
            "preset": self.preset.value,
            "purpose": self.purpose.value,
            "reason": self.reason,
        }

    @property
    def terms(self) -> dict[str, JsonValue]:
        """Everything requested, by the columns of an export's record."""
        return {
            **self.saved_terms,
            "schema": self.schema,
            "since_last": self.since_last,
            "time_zone": self.time_zone,
        }

    @property
    def sha256(self) -> str:
        """The hash of the canonical terms, which identifies the request in the audit trail."""
        return sha256(canonical_json(self.terms)).hexdigest()


class NotifyKind(StrEnum):
    """The event that receivers of data are notified of (GDPR Arts. 7(3) and 19).

    `refused_address` is an address that takes no mail any more, by the word of its mail server.
    """

    ERASURE = "erasure"
    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"
    REFUSED_ADDRESS = "refused_address"
