"""The effect of a decision in a consent record, as auditors read it."""

from collections.abc import Collection, Mapping

from app.consent.rules.consent import Act, State
from app.consent.rules.standing import TO_BE_CONFIRMED, Standing, confirms
from app.core.rules.codes import known_code
from app.core.rules.purposes import Purpose

RECORD_STATES = (
    Standing.GIVEN,
    Standing.UNCONFIRMED,
    Standing.NOT_GIVEN,
    Standing.WITHDRAWN,
    Standing.EXPIRED,
)
"""The states in which a record can tell a decision, in the order in which they are offered."""


def told_decisions(
    act: str, decisions: Mapping[str, str], confirmed: Collection[Purpose]
) -> dict[str, str]:
    """Return the effect of each decision of an act, by purpose.

    What an act ended because its time was over is `expired`. A tick of what the owner of the
    address has to confirm is `unconfirmed` until they do. Anything else is told as it was decided.

    :param confirmed: the purposes that stood as given then, or that were confirmed later.
    """
    found = {}
    for purpose, state in decisions.items():
        first, *waiting = tellings(act, purpose, state)
        found[purpose] = waiting[0] if waiting and purpose not in confirmed else first
    return found


def tellings(act: str, purpose: str, state: str) -> tuple[str, ...]:
    """Return the possible states of a decision: one, or that of a confirmed tick first."""
    if act == Act.EXPIRED:
        return (Standing.EXPIRED.value,)
    if state == State.GIVEN and _waits(act, purpose):
        return (state, Standing.UNCONFIRMED.value)
    return (state,)


def _waits(act: str, purpose: str) -> bool:
    known, decided = known_code(Act, act), known_code(Purpose, purpose)
    if known is None or decided is None:
        return False
    return decided in TO_BE_CONFIRMED and not confirms(known, decided)
