"""Record an act that follows up an earlier one: a confirmation or a withdrawal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy.orm import Session

from app.consent.models.consent import ConsentRecord
from app.consent.rules.consent import Act, ConsentAct, Document, State
from app.consent.rules.standing import Decision
from app.consent.steps.record_consent import record_consent
from app.core.rules.purposes import Purpose


@dataclass(frozen=True)
class FollowUp:
    """What a person decides about what they gave before.

    :param method: how it reached us.
    :param gpc: whether the browser sent `Sec-GPC: 1`.
    """

    act: Act
    decisions: Mapping[Purpose, State]
    method: str
    gpc: bool


def record_follow_up(
    session: Session, key: bytes, original: ConsentRecord, follow_up: FollowUp, at: datetime
) -> None:
    """Record an act under the words that the earlier one was given under, which it is about.

    :param key: the instance's ledger key.
    """
    act = ConsentAct(
        id=uuid4().hex,
        act=follow_up.act,
        person=original.person.hex,
        time=at,
        method=follow_up.method,
        form=original.form,
        gpc=follow_up.gpc,
        block_sha256=original.block_sha256,
        documents=tuple(Document(**document) for document in original.documents),
        decisions=follow_up.decisions,
    )
    record_consent(session, key, act, original.lang)


def after_all(decisions: Sequence[Decision], now: datetime) -> datetime:
    """Return the present moment, or one just later than the last decision if clocks disagree.

    Where consent stands is read in order of time, so what is decided last must also be the latest.
    """
    latest = max((decision.at for decision in decisions), default=now)
    return max(now, latest + timedelta(milliseconds=1)) if decisions else now
