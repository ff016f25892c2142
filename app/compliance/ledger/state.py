"""The present state of the ledger, for the front page and for the page of its health."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.core import clock
from app.ledger.models import LedgerAnchor
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.checkpoint import Checkpoint, read_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.health import Grade, Sign, VerificationState, ledger_signs, worst
from app.ledger.rules.verdict import Alarm, Verdict
from app.ledger.rules.witness import WitnessState
from app.ledger.store import anchor, evidence, ledger, pending_entry
from app.web.context import zone


@dataclass(frozen=True)
class ShownWitness:
    """A witness: how many entries it has not cosigned, and since when; None if it has all."""

    state: WitnessState
    behind: int
    behind_since: datetime | None


@dataclass(frozen=True)
class LedgerState:
    """The state of the ledger.

    :param signs: every sign of its health.
    :param last: the last full verification; None if there was none.
    :param latest: the latest checkpoint; None if there is none, or it cannot be read.
    :param newest_at: when the latest entry in that was made.
    :param pending: how many entries wait to be sealed, the oldest since `pending_since`.
    """

    now: datetime
    signs: Collection[Sign]
    last: Verdict | None
    latest: Checkpoint | None
    newest_at: datetime | None
    pending: int
    pending_since: datetime | None
    witnesses: Sequence[ShownWitness]
    anchors: Sequence[LedgerAnchor]

    @property
    def unchanged(self) -> Sign:
        """The sign that says whether anything was found to be changed."""
        return self.sign("verification")

    @property
    def unset(self) -> int:
        """How many things are not set up."""
        return sum(each.grade is Grade.UNSET for each in self._others)

    @property
    def wrong(self) -> int:
        """The number of signs, apart from that of changes, that report a fault."""
        return sum(each.grade is Grade.BAD for each in self._others)

    @property
    def others(self) -> Grade:
        """The worst grade of the signs apart from that of changes."""
        return worst(self._others)

    @property
    def grade(self) -> Grade:
        """The worst grade of all signs."""
        return worst(self.signs)

    def sign(self, name: str) -> Sign:
        """Return a sign by its name."""
        return next(each for each in self.signs if each.name == name)

    @property
    def _others(self) -> Sequence[Sign]:
        return [each for each in self.signs if each is not self.unchanged]


def read_state(session: Session, alarm: Alarm | None, last: Verdict | None) -> LedgerState:
    """Return the present state of the ledger.

    :param alarm: the one that rings.
    :param last: the latest verification of everything.
    """
    folder, now = LedgerFolder(zone().settings), clock.now()
    stored = ledger.find_checkpoint(session)
    latest, newest_at = None, None
    if stored is not None:
        # If that cannot be read, the ledger is halted, and every page says why.
        with suppress(LedgerInvalid):
            latest = read_checkpoint(stored.note)
            newest_at = evidence.find_made_at(session, stored.generation, latest.size - 1)
    waiting, waiting_since = pending_entry.read_waiting(session)
    states = [folder.witness_state(each.key) for each in zone().parts.witnesses]
    witnesses = [_witness(state, latest, newest_at or now) for state in states]
    anchors = anchor.list_latest(session, latest.origin if latest else "")
    signs = ledger_signs(
        now,
        halted=folder.halt() is not None,
        begun=latest is not None,
        oldest_waiting=waiting_since,
        kept_outside=(stored.note if stored else None) == folder.kept_checkpoint(),
        behind_since=tuple(each.behind_since for each in witnesses),
        anchored_at=max((each.at for each in anchors), default=None),
        verified=_verified(alarm, last),
    )
    return LedgerState(
        now, signs, last, latest, newest_at, waiting, waiting_since, witnesses, anchors
    )


def _witness(state: WitnessState, latest: Checkpoint | None, newest_at: datetime) -> ShownWitness:
    cosigned = state.size if latest and state.origin == latest.origin else 0
    behind = latest.size - cosigned if latest else 0
    lags = latest is not None and (behind or state.problem)
    # A witness that has not cosigned the newest entry is behind since that was made.
    since = (state.failing_since or newest_at) if lags else None
    return ShownWitness(state, behind, since)


def _verified(
    alarm: Alarm | None, last: Verdict | None
) -> tuple[VerificationState, datetime] | None:
    # The alarm rings whatever the last full one found: it may be of what was new, or from outside.
    if alarm is not None:
        return VerificationState.FAILED, alarm.latest.at
    if last is None:
        return None
    return VerificationState.HELD if last.holds else VerificationState.FAILED, last.at
