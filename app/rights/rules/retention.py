"""Retention classes: what is kept for a time only, for how long and why, and when it is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.core.rules.installation import RetentionPeriods
from app.core.rules.moments import months_after, months_before
from app.core.rules.rate import COUNTS_KEPT
from app.exports.rules.export import FILE_KEPT_HOURS

_CLAMPED = timedelta(days=3)
"""By how much a period of months can end earlier for beginning on a day that its end lacks."""

_MINIMAL = "minimal"
_SECURITY = "security"


class RetentionClass(StrEnum):
    """A kind of record that goes when its time is over, in the order in which the job takes them.

    What is quickly gone comes first: there is less to look through for what a person left.
    """

    RATE_COUNTS = "rate_counts"
    CONFIRMATIONS = "confirmations"
    LINKS = "links"
    UNADDRESSED = "unaddressed"
    IMPORT_DRAFTS = "import_drafts"
    EXPORT_FILES = "export_files"
    SESSIONS = "sessions"
    INVITATIONS = "invitations"
    MESSAGES = "messages"
    SUSPECT = "suspect"
    ENQUIRY = "enquiry"
    EVIDENCE = "evidence"
    AUDIT = "audit"


PEOPLE = (RetentionClass.SUSPECT, RetentionClass.ENQUIRY)
"""Those of which a person goes as a whole."""

PLANNED = tuple(kind for kind in RetentionClass if kind is not RetentionClass.EXPORT_FILES)
"""Those that the retention job takes; prepared files go within a second by work of their own."""


@dataclass(frozen=True)
class Period:
    """How long something is kept from a moment on."""

    months: int = 0
    days: int = 0
    hours: int = 0

    def end(self, since: datetime) -> datetime:
        """Return when the period is over that began at a moment.

        A month without that day ends it: what begins on 31 January is over on the last of February
        (Regulation (EEC, Euratom) No 1182/71, Art. 3(2)(c)).
        """
        return months_after(since, self.months) + timedelta(days=self.days, hours=self.hours)

    def latest_start(self, now: datetime) -> datetime:
        """Return a moment after which no period has begun that is over now.

        Some that begin just before it are not over either: months are not equally long. It is for
        indexes to choose by, and `end` decides.
        """
        start = months_before(now - timedelta(days=self.days, hours=self.hours), self.months)
        return start + _CLAMPED if self.months else start


@dataclass(frozen=True)
class Rule:
    """What is decided about a class.

    :param setting: the setting that has the period; empty where the service itself decides.
    :param laws: under which name what asks for the period is cited, in the reader's language.
    """

    setting: str
    laws: str


RULES: Mapping[RetentionClass, Rule] = {
    RetentionClass.RATE_COUNTS: Rule("", _SECURITY),
    RetentionClass.CONFIRMATIONS: Rule("", _MINIMAL),
    RetentionClass.LINKS: Rule("", _MINIMAL),
    RetentionClass.UNADDRESSED: Rule("", _MINIMAL),
    RetentionClass.IMPORT_DRAFTS: Rule("", _MINIMAL),
    RetentionClass.EXPORT_FILES: Rule("", _MINIMAL),
    RetentionClass.SESSIONS: Rule("", _SECURITY),
    RetentionClass.INVITATIONS: Rule("", _SECURITY),
    RetentionClass.MESSAGES: Rule("ZONE_RETENTION_MESSAGE_DAYS", _MINIMAL),
    RetentionClass.SUSPECT: Rule("ZONE_RETENTION_SUSPECT_DAYS", _MINIMAL),
    RetentionClass.ENQUIRY: Rule("ZONE_RETENTION_ENQUIRY_MONTHS", "purpose"),
    RetentionClass.EVIDENCE: Rule("ZONE_RETENTION_EVIDENCE_MONTHS", "proof"),
    RetentionClass.AUDIT: Rule("ZONE_RETENTION_AUDIT_MONTHS", "trail"),
}


def period_of(kind: RetentionClass, periods: RetentionPeriods) -> Period:
    """Return how long a class is kept.

    :param periods: what the installation has decided, and its privacy policy states.
    """
    chosen = {
        RetentionClass.RATE_COUNTS: Period(days=COUNTS_KEPT.days),
        RetentionClass.UNADDRESSED: Period(days=1),
        RetentionClass.IMPORT_DRAFTS: Period(days=1),
        RetentionClass.EXPORT_FILES: Period(hours=FILE_KEPT_HOURS),
        RetentionClass.SESSIONS: Period(days=30),
        RetentionClass.INVITATIONS: Period(days=30),
        RetentionClass.MESSAGES: Period(days=periods.message_days),
        RetentionClass.SUSPECT: Period(days=periods.suspect_days),
        RetentionClass.ENQUIRY: Period(months=periods.enquiry_months),
        RetentionClass.EVIDENCE: Period(months=periods.evidence_months),
        RetentionClass.AUDIT: Period(months=periods.audit_months),
    }
    # A link says itself until when it opens something.
    return chosen.get(kind, Period())


@dataclass(frozen=True)
class Due:
    """Something whose time is over.

    :param id: what names it, in hexadecimal; of a person, their pseudonym.
    :param since: when its period began.
    """

    kind: RetentionClass
    id: str
    since: datetime
    delete_after: datetime
