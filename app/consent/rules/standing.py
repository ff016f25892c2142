"""Where a person's consent stands now, read from everything that they ever decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.consent.rules.consent import Act, State
from app.core.rules.purposes import Purpose


class Standing(StrEnum):
    """How one purpose stands.

    News by e-mail or telephone and the transfer abroad are `unconfirmed` from the tick until an
    act of confirmation covers them: anybody can type anybody's address.
    """

    NOT_GIVEN = "not_given"
    UNCONFIRMED = "unconfirmed"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class Stop(StrEnum):
    """Why nobody may work on an enquiry, or write to its person; the first that holds.

    What a person has restricted is kept and otherwise left alone until they were told that this
    ends (GDPR Art. 18).
    """

    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"


TO_BE_CONFIRMED = frozenset({Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE, Purpose.TRANSFER_ABROAD})
"""What a tick on a form only asks for, until whoever owns the address has confirmed it."""


@dataclass(frozen=True)
class Decision:
    """One decision about one purpose, in an act of consent."""

    act: Act
    purpose: Purpose
    state: State
    at: datetime


def standing(decisions: Iterable[Decision]) -> dict[Purpose, Standing]:
    """Return how each purpose stands after a person's decisions, given from the oldest on.

    A box left unticked on a later form takes nothing back that was given before; only a
    withdrawal does.
    """
    return {purpose: stands for purpose, (stands, _since) in standing_since(decisions).items()}


def standing_since(
    decisions: Iterable[Decision],
) -> dict[Purpose, tuple[Standing, datetime | None]]:
    """Return how each purpose stands, and since when; no time for what was never given."""
    found: dict[Purpose, tuple[Standing, datetime | None]] = dict.fromkeys(
        Purpose, (Standing.NOT_GIVEN, None)
    )
    for decision in decisions:
        before, _since = found[decision.purpose]
        after = _after(before, decision)
        if after is not before:
            found[decision.purpose] = after, decision.at
    return found


def last_withdrawal(decisions: Iterable[Decision], purpose: Purpose) -> datetime | None:
    """Return when a purpose was last withdrawn, if it ever was."""
    moments = (
        each.at for each in decisions if each.purpose is purpose and each.state is State.WITHDRAWN
    )
    return max(moments, default=None)


def withdrawals_since(
    decisions: Iterable[Decision], since: datetime
) -> dict[datetime, list[Purpose]]:
    """Return when a person has withdrawn anything from a moment on, and what; no two at once."""
    found: dict[datetime, list[Purpose]] = {}
    for each in decisions:
        if each.state is State.WITHDRAWN and each.at >= since:
            found.setdefault(each.at, []).append(each.purpose)
    return found


def _after(before: Standing, decision: Decision) -> Standing:
    if decision.state is State.WITHDRAWN:
        return Standing.WITHDRAWN
    if decision.act is Act.EXPIRED:
        return Standing.EXPIRED
    if decision.state is State.NOT_GIVEN:
        return before
    needs_confirmation = (
        decision.purpose in TO_BE_CONFIRMED
        and decision.act is not Act.CONFIRMED
        and before is not Standing.GIVEN
    )
    return Standing.UNCONFIRMED if needs_confirmation else Standing.GIVEN
