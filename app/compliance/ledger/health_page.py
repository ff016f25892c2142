"""What the page of the ledger's health shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.compliance.names import account_names
from app.core import clock
from app.ledger.models.ledger import LedgerCheckpoint
from app.ledger.models.ledger_watch import LedgerAnchor, LedgerVerification
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.health import LedgerFacts, Sign, ledger_signs
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import parse_note
from app.ledger.rules.verification import Finding, VerificationState, read_finding
from app.ledger.rules.witness_state import WitnessState
from app.ledger.store import ledger, ledger_anchor, ledger_health, ledger_verification
from app.ledger.store.ledger_health import Waiting
from app.web.context import zone

_SHOWN = 10
"""Verifications that the page lists."""


@dataclass(frozen=True)
class WitnessLine:
    """How far a witness is.

    :param behind: how many entries it has not cosigned.
    :param behind_since: since when it has not cosigned the latest checkpoint; None if it has.
    """

    state: WitnessState
    behind: int
    behind_since: datetime | None


@dataclass(frozen=True)
class Latest:
    """The latest checkpoint, and when its newest entry was made."""

    checkpoint: Checkpoint
    newest_at: datetime | None


@dataclass(frozen=True)
class LedgerPage:
    """How the ledger does."""

    now: datetime
    signs: Sequence[Sign]
    latest: Latest | None
    waiting: Waiting
    witnesses: Sequence[WitnessLine]
    anchors: Sequence[LedgerAnchor]
    under_way: LedgerVerification | None
    ended: Sequence[LedgerVerification]
    names: Mapping[str, str]
    logs: int

    @property
    def failing(self) -> Sequence[Finding]:
        """What did not hold, when it was last looked at."""
        last = self.ended[0] if self.ended else None
        return [read_finding(each) for each in last.findings] if last else []

    @property
    def is_well(self) -> bool:
        """Whether every sign is good."""
        return all(sign.good for sign in self.signs)

    @property
    def has_stalled(self) -> bool:
        """Whether the worker that was at the open verification gives no sign of life."""
        row = self.under_way
        return row is not None and row.owner != "" and row.owned_until <= self.now


def ledger_page() -> LedgerPage:
    """Return how the ledger does at this moment."""
    folder, now = LedgerFolder(zone().settings), clock.now()
    with zone().database.reading() as session:
        stored = ledger.find_checkpoint(session)
        latest = _latest(session, stored)
        waiting = ledger_health.read_waiting(session)
        witnesses = _witnesses(folder, latest, now)
        origin = latest.checkpoint.origin if latest else ""
        anchors = ledger_anchor.list_latest(session, origin)
        ended = ledger_verification.list_latest(session, _SHOWN)
        facts = LedgerFacts(
            halted=folder.halt() is not None,
            begun=latest is not None,
            oldest_waiting=waiting.oldest,
            kept_outside=(stored.note if stored else None) == folder.held_checkpoint(),
            behind_since=tuple(each.behind_since for each in witnesses),
            anchored_at=max((each.at for each in anchors), default=None),
            verified=_verified(ended),
        )
        return LedgerPage(
            now,
            ledger_signs(facts, now),
            latest,
            waiting,
            witnesses,
            anchors,
            ledger_verification.find_open(session),
            ended,
            account_names(session),
            len(ledger.list_generations(session)),
        )


def _latest(session: Session, stored: LedgerCheckpoint | None) -> Latest | None:
    if stored is None:
        return None
    try:
        checkpoint = parse_checkpoint(parse_note(stored.note).text)
    except LedgerInvalid:
        return None  # The ledger is halted then, and every page says why.
    newest = ledger_health.find_made_at(session, stored.generation, checkpoint.size - 1)
    return Latest(checkpoint, newest)


def _witnesses(folder: LedgerFolder, latest: Latest | None, now: datetime) -> list[WitnessLine]:
    states = [folder.witness_state(each.key) for each in zone().parts.witnesses]
    return [_witness(state, latest, now) for state in states]


def _witness(state: WitnessState, latest: Latest | None, now: datetime) -> WitnessLine:
    if latest is None:
        return WitnessLine(state, 0, None)
    size = latest.checkpoint.size
    seen = state.size if state.origin == latest.checkpoint.origin else 0
    behind = size - seen
    if not behind and not state.problem:
        return WitnessLine(state, 0, None)
    # Cosigned before the newest entry was made, it is behind since that one.
    since = state.failing_since or latest.newest_at or now
    return WitnessLine(state, behind, since)


def _verified(
    ended: Sequence[LedgerVerification],
) -> tuple[VerificationState, datetime] | None:
    last = ended[0] if ended else None
    if last is None or last.ended_at is None:
        return None
    return VerificationState(last.state), last.ended_at
