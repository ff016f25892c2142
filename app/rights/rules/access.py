"""Looking at people's data: which audit events tell of it, and what is asked of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.core.rules.audit_events import AuditEvent

ACCESS: Mapping[str, str] = {
    AuditEvent.LEADS_SEARCHED.tag: "leads_searched",
    AuditEvent.LEAD_VIEWED.tag: "lead_viewed",
    AuditEvent.EXPORT_OPENED.tag: "export_opened",
    AuditEvent.EXPORT_DOWNLOADED.tag: "export_downloaded",
    AuditEvent.CONSENT_VIEWED.tag: "consent_viewed",
    AuditEvent.SUBJECT_SEARCHED.tag: "subject_searched",
    AuditEvent.SUBJECT_VIEWED.tag: "subject_viewed",
    AuditEvent.SUBJECT_REVEALED.tag: "subject_revealed",
    AuditEvent.REVEALED_ON_REQUEST.tag: "revealed_on_request",
    AuditEvent.RIGHTS_VIEWED.tag: "request_viewed",
    AuditEvent.RIGHTS_PACK.tag: "pack_made",
}
"""The events of looking at, searching and taking out data, each with the key of its words."""


@dataclass(frozen=True)
class AccessAsked:
    """Of whose looks, at whom and when is asked.

    :param actor: as the audit trail spells an account; None for everybody's.
    :param subjects: the records of the person looked at; None for everybody.
    :param since: from this moment on, and before `until`.
    """

    actor: str | None = None
    subjects: tuple[str, ...] | None = None
    since: datetime | None = None
    until: datetime | None = None
