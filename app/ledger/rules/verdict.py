"""Verdicts on the ledger, as their audit events say, and the alarm that bad ones raise."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from app.core.rules.audit_events import AuditEvent
from app.ledger.rules.health import Finding, FindingKind, Scope, number_found


@dataclass(frozen=True)
class Verdict:
    """The end of a verification, as its audit event says.

    :param generation: the tree that grew at that time, and `size` its size; 0 if none could be
        read, so that nothing behind the entries was verified.
    :param findings: how many there were.
    """

    verification: UUID
    at: datetime
    holds: bool
    scope: Scope
    generation: int
    size: int
    entries: int
    findings: int
    row_sha256: str

    @property
    def named(self) -> tuple[str, int]:
        """The end of the key of the sentence about the findings, and the number in it."""
        return number_found(self.findings)

    @classmethod
    def of(cls, payload: Mapping[str, Any]) -> "Verdict":
        """Return the verdict in the payload of an audit event."""
        details = payload["details"]
        return cls(
            verification=UUID(payload["subject"]),
            at=datetime.fromisoformat(payload["time"]),
            holds=payload["event"] != AuditEvent.LEDGER_FAILED.tag,
            scope=Scope(details["scope"]),
            generation=details["generation"],
            size=details["size"],
            entries=details["entries"],
            findings=details["findings"],
            row_sha256=details["row_sha256"],
        )


@dataclass(frozen=True)
class Alarm:
    """The bad verdicts that nobody has closed: the first and the latest of them.

    :param findings: of the latest.
    :param altered: whether the latest's row differs from its audit event's commitment.
    """

    first: Verdict
    latest: Verdict
    findings: Sequence[Finding]
    altered: bool

    def __bytes__(self) -> bytes:
        """Return the alarm as stored in a file."""
        return json.dumps(asdict(self), ensure_ascii=False, default=str).encode() + b"\n"


def parse_alarm(data: bytes) -> Alarm | None:
    """Return the alarm in a file; None if the file is damaged."""
    try:
        told = json.loads(data)
        first, latest = (_verdict(told[name]) for name in ("first", "latest"))
        return Alarm(first, latest, parse_findings(told["findings"]), bool(told["altered"]))
    except (ValueError, TypeError, KeyError):
        return None


def _verdict(told: Mapping[str, Any]) -> Verdict:
    return Verdict(
        **{
            **told,
            "verification": UUID(told["verification"]),
            "at": datetime.fromisoformat(told["at"]),
            "scope": Scope(told["scope"]),
        }
    )


def parse_findings(told: Sequence[Mapping[str, Any]]) -> Sequence[Finding]:
    """Return findings as they were stored.

    :raises ValueError: like TypeError and KeyError, if somebody else wrote them.
    """
    return [
        Finding(FindingKind(each["problem"]), str(each["object"]), int(each["index"]))
        for each in told
    ]
