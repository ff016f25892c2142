"""One stored event of the audit trail, and its remains past its retention period."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import VERSION, EntryKind, JsonValue, canonical_json
from app.core.rules.moments import exact_instant_text, instant_text


@dataclass(frozen=True)
class AuditEntry:
    """One stored event: actor, act, record and time.

    :param actor: a staff account's id, `system` or `operator` for the command line, or an empty
        string for someone who is not signed in.
    :param subject: the id of the record concerned, or an empty string.
    """

    id: str
    event: AuditEvent
    actor: str
    subject: str
    at: datetime
    details: Mapping[str, str | int]
    kind: EntryKind = EntryKind.AUDIT

    def __post_init__(self) -> None:
        """Refuse details that the event does not declare.

        :raises ValueError: naming the event and the keys expected.
        """
        if set(self.details) != self.event.keys:
            raise ValueError(
                f"{self.event.tag} carries {sorted(self.event.keys)}, not {sorted(self.details)}."
            )

    def payload(self) -> bytes:
        """Return the canonical bytes that the event's commitment covers."""
        details: dict[str, JsonValue] = dict(self.details)
        return canonical_json(
            {
                "actor": self.actor,
                "details": details,
                "event": self.event.tag,
                "id": self.id,
                "kind": self.kind.value,
                "subject": self.subject,
                "time": instant_text(self.at),
                "v": VERSION,
            }
        )


def left_of_audit(event_id: UUID, at: datetime) -> bytes:
    """Return the remains of an event past its retention period, canonical: id and time."""
    return canonical_json({"id": event_id.hex, "time": exact_instant_text(at)})
