"""Withdrawing consent: what falls with what, and which messages may then no longer leave."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from app.consent.rules.standing import Standing
from app.core.rules.purposes import Purpose
from app.mail.rules.delivery import MessageKind, Trait


class WithdrawalMethod(StrEnum):
    """How a withdrawal reached us."""

    MY_DATA = "my_data"
    ONE_CLICK = "one_click"
    ON_REQUEST = "on_request"


_FALLS_WITH = {
    # Nothing may be sent or passed on for someone whose data may not be handled, and a later
    # enquiry must not bring back to life what its own boxes did not ask for.
    Purpose.PRIVACY_POLICY: (
        Purpose.PRIVACY_POLICY,
        Purpose.UPDATES_EMAIL,
        Purpose.UPDATES_PHONE,
        Purpose.TRANSFER_ABROAD,
    )
}
_IN_EFFECT = frozenset({Standing.GIVEN, Standing.UNCONFIRMED})


def in_effect(standing: Standing) -> bool:
    """Return whether there is something to withdraw: a tick, confirmed or not."""
    return standing in _IN_EFFECT


def to_withdraw(stands: Mapping[Purpose, Standing], purpose: Purpose) -> tuple[Purpose, ...]:
    """Return what withdrawing one purpose withdraws: itself and what falls with it, if in effect.

    Nothing comes back for what has been withdrawn already, so that doing it twice does it once.
    """
    return tuple(each for each in _FALLS_WITH.get(purpose, (purpose,)) if in_effect(stands[each]))


def forbidden_messages(withdrawn: Collection[Purpose]) -> frozenset[MessageKind]:
    """Return the kinds of queued messages that may not leave once these purposes are withdrawn.

    The my-data link still goes out: a person who withdrew can see that they did.
    """
    stops = Purpose.PRIVACY_POLICY in withdrawn
    return MessageKind.having(Trait.STOPS) if stops else frozenset()
