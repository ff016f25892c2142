"""A person's current consent, and the effects of withdrawing parts of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from app.consent.rules.consent import Act, State
from app.core.rules.codes import known_code
from app.core.rules.purposes import Purpose
from app.mail.rules.delivery import MessageKind, Trait


class Standing(StrEnum):
    """The current state of a person's consent to one purpose.

    News by e-mail or telephone and the transfer abroad are `unconfirmed` from the tick until an
    act of confirmation covers them: anybody can type anybody's address. A purpose is `not_asked`
    while no record decides about it, and `not_given` once a box was left unticked. It is
    `unreadable` if the last decision about it has a code that only somebody past the service can
    have written.
    """

    NOT_ASKED = "not_asked"
    NOT_GIVEN = "not_given"
    UNCONFIRMED = "unconfirmed"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    UNREADABLE = "unreadable"


class Stop(StrEnum):
    """The reason why nobody may work on an enquiry or write to its person; the first that applies.

    Restricted data is kept and not otherwise used until the person has been notified that the
    restriction ends (GDPR Art. 18).
    """

    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"


TO_BE_CONFIRMED = frozenset({Purpose.UPDATES_EMAIL, Purpose.UPDATES_PHONE, Purpose.TRANSFER_ABROAD})
"""Purposes for which a tick is only a request until the owner of the address has confirmed it."""

CONFIRMING = (Act.CONFIRMED, Act.RENEWED)
"""Acts behind a mailed link, which the owner of the address made."""


@dataclass(frozen=True)
class Decision:
    """One decision about one purpose, in an act of consent.

    :param act: None for a code that is no act.
    :param state: None for a code that is no state.
    :param recipient: for a transfer abroad, the one named in the words shown; else empty.
    """

    act: Act | None
    purpose: Purpose
    state: State | None
    at: datetime
    recipient: str = ""

    @classmethod
    def of(
        cls, act: str, purpose: str, state: str, at: datetime, recipient: str = ""
    ) -> Self | None:
        """Return the decision in a stored row; None if its purpose is unknown."""
        decided = known_code(Purpose, purpose)
        if decided is None:
            return None
        return cls(known_code(Act, act), decided, known_code(State, state), at, recipient)


def standing(decisions: Iterable[Decision]) -> dict[Purpose, Standing]:
    """Return the standing of each purpose after a person's decisions, passed oldest first.

    A box left unticked on a later form does not revoke earlier consent; only a withdrawal does.
    """
    return {purpose: stands for purpose, (stands, _since) in standing_since(decisions).items()}


def standing_since(
    decisions: Iterable[Decision],
) -> dict[Purpose, tuple[Standing, datetime | None]]:
    """Return the standing of each purpose, and since when; None if it was never given.

    For a transfer abroad, the recipient whom the person ticked or confirmed last counts: consent is
    separate for each recipient (PIPL Art. 39), and so is its confirmation.
    """
    found: dict[Purpose, tuple[Standing, datetime | None]] = dict.fromkeys(
        Purpose, (Standing.NOT_ASKED, None)
    )
    for decision, after in _followed(decisions):
        if after is not found[decision.purpose][0]:
            since = None if after is Standing.NOT_GIVEN else decision.at
            found[decision.purpose] = after, since
    return found


def _followed(decisions: Iterable[Decision]) -> Iterator[tuple[Decision, Standing]]:
    """Yield each decision with the standing of its purpose after it."""
    stands = dict.fromkeys(Purpose, Standing.NOT_ASKED)
    given: dict[Purpose, set[str]] = {purpose: set() for purpose in Purpose}
    for decision in decisions:
        recipients = given[decision.purpose]
        after = _after(decision, stands[decision.purpose], recipients)
        if decision.state is State.GIVEN and after is Standing.GIVEN:
            recipients.add(decision.recipient)
        elif after not in _ASKED:
            recipients.clear()
        stands[decision.purpose] = after
        yield decision, after


def confirmed_since(decisions: Iterable[Decision], since: datetime) -> frozenset[Purpose]:
    """Return the purposes that were given at a moment, or became so before they ended.

    So what was once confirmed stays so in the receipt of the form that asked for it.

    :param decisions: of one person, oldest first.
    """
    confirmed: set[Purpose] = set()
    over: set[Purpose] = set()
    for each, stands in _followed(decisions):
        if each.at < since or each.purpose in over:
            continue
        if stands is Standing.GIVEN:
            confirmed.add(each.purpose)
        elif stands is not Standing.UNCONFIRMED:
            over.add(each.purpose)
    return frozenset(confirmed)


def concerning(decisions: Iterable[Decision], recipient: str) -> Sequence[Decision]:
    """Return the decisions that determine consent for one recipient abroad.

    Those about other purposes are included, and all that end consent, which end it for everybody.
    """
    return [
        each
        for each in decisions
        if each.purpose is not Purpose.TRANSFER_ABROAD
        or each.state is not State.GIVEN
        or each.recipient == recipient
    ]


def _after(decision: Decision, stood: Standing, recipients: Collection[str]) -> Standing:
    """Return the standing after a decision.

    :param recipients: those to whom consent is given.
    """
    before = stood
    if decision.state is State.GIVEN:
        before = Standing.GIVEN if decision.recipient in recipients else Standing.UNCONFIRMED
    return standing_after(before, decision.act, decision.purpose, decision.state)


def last_withdrawal(decisions: Iterable[Decision], purpose: Purpose) -> datetime | None:
    """Return when a purpose was last withdrawn, if it ever was."""
    moments = (
        each.at for each in decisions if each.purpose is purpose and each.state is State.WITHDRAWN
    )
    return max(moments, default=None)


def withdrawals_since(
    decisions: Iterable[Decision], since: datetime
) -> dict[datetime, list[Purpose]]:
    """Return a person's withdrawals since a moment, by time; no two of them share a time."""
    found: dict[datetime, list[Purpose]] = {}
    for each in decisions:
        if each.state is State.WITHDRAWN and each.at >= since:
            found.setdefault(each.at, []).append(each.purpose)
    return found


def standing_after(
    before: Standing, act: Act | None, purpose: Purpose, state: State | None
) -> Standing:
    """Return the standing of a purpose after one more decision about it.

    What cannot be read gives nothing, and ends what was given: it may have been a withdrawal.
    """
    if state is State.WITHDRAWN:
        return Standing.WITHDRAWN
    if act is Act.EXPIRED:
        return Standing.EXPIRED
    if state is State.NOT_GIVEN:
        return Standing.NOT_GIVEN if before is Standing.NOT_ASKED else before
    if state is None or act is None:
        return Standing.UNREADABLE
    if purpose not in TO_BE_CONFIRMED or before is Standing.GIVEN or confirms(act, purpose):
        return Standing.GIVEN
    return Standing.UNCONFIRMED


def confirms(act: Act, purpose: Purpose) -> bool:
    """Return whether an act confirms a ticked box; a renewal never does for a telephone number."""
    return act in CONFIRMING and (act, purpose) != (Act.RENEWED, Purpose.UPDATES_PHONE)


class WithdrawalMethod(StrEnum):
    """The channel of a withdrawal; `restored` repeats one that a restored database lacks.

    `mailed_link` is a box left unticked by somebody who was asked to agree again.
    """

    MY_DATA = "my_data"
    ONE_CLICK = "one_click"
    ON_REQUEST = "on_request"
    RESTORED = "restored"
    MAILED_LINK = "mailed_link"


_FALLS_WITH = {
    # Nothing may be sent or passed on for someone whose data may not be handled, and a later
    # enquiry must not revive consent that its own boxes did not ask for.
    Purpose.PRIVACY_POLICY: (
        Purpose.PRIVACY_POLICY,
        Purpose.UPDATES_EMAIL,
        Purpose.UPDATES_PHONE,
        Purpose.TRANSFER_ABROAD,
    )
}
_ASKED = frozenset({Standing.GIVEN, Standing.UNCONFIRMED})
_IN_EFFECT = frozenset({Standing.GIVEN, Standing.UNCONFIRMED, Standing.UNREADABLE})


def in_effect(standing: Standing) -> bool:
    """Return whether there is consent to withdraw: a tick, confirmed or not, or unreadable."""
    return standing in _IN_EFFECT


def to_withdraw(stands: Mapping[Purpose, Standing], purpose: Purpose) -> tuple[Purpose, ...]:
    """Return the purposes that a withdrawal ends: its own and any that depend on it, if in effect.

    Purposes withdrawn already are left out, so that a withdrawal is idempotent.
    """
    return tuple(each for each in _FALLS_WITH.get(purpose, (purpose,)) if in_effect(stands[each]))


def forbidden_messages(withdrawn: Collection[Purpose]) -> frozenset[MessageKind]:
    """Return the kinds of queued messages that may not be sent once these purposes are withdrawn.

    The my-data link is still sent, so that people who withdrew can see that they did.
    """
    stops = Purpose.PRIVACY_POLICY in withdrawn
    return MessageKind.having(Trait.STOPS) if stops else frozenset()
