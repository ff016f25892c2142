"""The texts that replies start from: changed in the browser, with every earlier wording kept."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import TextChangedMeanwhile
from app.core.steps.records import new_id, write_audit
from app.leads.models.replies import ReplyWording
from app.leads.store import reply_text


@dataclass(frozen=True)
class Wording:
    """A text to start a reply from; each part by language.

    :param then: the status of a new lead once such a reply is sent.
    :param offered: whether it is offered on leads.
    """

    then: str
    offered: bool
    label: Mapping[str, str]
    subject: Mapping[str, str]
    body: Mapping[str, str]


def change_text(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    code: str,
    seen: UUID | None,
    wording: Wording,
    now: datetime,
) -> None:
    """Store a new wording of a text, and keep all earlier ones.

    :param seen: the wording that was shown; None if it was the one that is shipped, or none.
    :raises TextChangedMeanwhile: if somebody else changed it since; nothing is stored.
    """
    with database.transaction() as session:
        current = reply_text.lock_current(session, code)
        if (current.id if current else None) != seen:
            raise TextChangedMeanwhile("Someone else changed this text meanwhile.")
        if current is not None:
            current.current = False
        row = ReplyWording(
            id=new_id(now), code=code, at=now, author=actor, current=True, **asdict(wording)
        )
        session.add(row)
        write_audit(
            session,
            ledger_key,
            AuditEvent.REPLY_TEXT_CHANGED,
            actor=actor,
            at=now,
            subject=row.id.hex,
            details={"text": code, "offered": int(wording.offered)},
        )
