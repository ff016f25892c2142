"""Where a person's consent stands now, read from everything that they ever decided."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.consent import Act, Purpose, State


class Standing(StrEnum):
    """How one purpose stands.

    News by e-mail is `unconfirmed` from the tick until the address is confirmed: anybody can type
    anybody's address.
    """

    NOT_GIVEN = "not_given"
    UNCONFIRMED = "unconfirmed"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


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


def may_handle(stands: dict[Purpose, Standing]) -> bool:
    """Return whether the person's enquiries may be worked on: not once they withdrew from it."""
    return stands[Purpose.PRIVACY_POLICY] is not Standing.WITHDRAWN


def _after(before: Standing, decision: Decision) -> Standing:
    if decision.state is State.WITHDRAWN:
        return Standing.WITHDRAWN
    if decision.act is Act.EXPIRED:
        return Standing.EXPIRED
    if decision.state is State.NOT_GIVEN:
        return before
    needs_confirmation = (
        decision.purpose is Purpose.UPDATES_EMAIL
        and decision.act is not Act.CONFIRMED
        and before is not Standing.GIVEN
    )
    return Standing.UNCONFIRMED if needs_confirmation else Standing.GIVEN
