"""The legal ground of a transfer abroad at a moment, from what was recorded and agreed to."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Self
from uuid import UUID

from app.consent.rules.consent import State
from app.consent.rules.standing import Decision, Standing, last_withdrawal, standing
from app.consent.rules.transfers import Terms
from app.core.rules.installation import Transfer
from app.core.rules.purposes import Purpose

ENDS_SOON = timedelta(days=60)
"""How long before its end a mechanism is pointed out.

An extension of a security assessment is applied for within the 60 working days before its end
(Provisions, Art. 9), which the form says beside the date.
"""

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Recorded:
    """A mechanism as it was recorded, and as it ended.

    :param ended_at: when somebody ended it before its last day; None otherwise.
    """

    id: UUID
    at: datetime
    actor: str
    terms: Terms
    ended_at: datetime | None = None
    ended_by: str = ""
    why_ended: str = ""

    def is_valid(self, now: datetime, today: date) -> bool:
        """Return whether it holds now.

        :param today: the day of the moment, in the installation's time zone.
        """
        if self.ended_at is not None and self.ended_at <= now:
            return False
        return self.terms.valid_from <= today and not self.is_over(today)

    def is_over(self, today: date) -> bool:
        """Return whether its last day has passed."""
        return self.terms.valid_until is not None and self.terms.valid_until < today

    def ends_soon(self, today: date) -> bool:
        """Return whether its last day is near, or today; False once it has passed."""
        until = self.terms.valid_until
        return until is not None and today <= until <= today + ENDS_SOON

    def follows(self, other: Self) -> bool:
        """Return whether it takes over from another one without a day between."""
        until = other.terms.valid_until or date.max
        return self.terms.valid_from - _DAY <= until < (self.terms.valid_until or date.max)


@dataclass(frozen=True)
class Agreement:
    """One person's decision about the transfer to one recipient.

    :param withdrawn_at: when it was last withdrawn; None if it never was.
    :param declined: the acts of forms that had the box for it, which was left unticked.
    """

    stands: Standing
    withdrawn_at: datetime | None
    declined: frozenset[UUID]

    @classmethod
    def of(cls, told: Sequence[tuple[UUID, Decision, str]], blocks: Collection[str]) -> Self:
        """Return it from a person's acts, oldest first, each with the hash of the words shown.

        :param blocks: the hashes of the words that name the recipient.
        """
        counted = [
            each for _id, each, block in told if each.state is not State.GIVEN or block in blocks
        ]
        return cls(
            standing(counted)[Purpose.TRANSFER_ABROAD],
            last_withdrawal(counted, Purpose.TRANSFER_ABROAD),
            frozenset(act_id for act_id, each, _block in told if each.state is State.NOT_GIVEN),
        )


@dataclass(frozen=True)
class TransferState:
    """The legal ground of the transfer to the configured recipient.

    :param transfer: the recipient in the settings; None if there is none.
    :param in_block: whether the words beside the boxes in force name that recipient.
    :param in_policy: whether the privacy policy in force does.
    :param mechanisms: all that were recorded, for whichever recipient, newest first.
    :param blocks: the hashes of the published blocks that name that recipient, by which consent
        counts: what was agreed to for another does not.
    """

    transfer: Transfer | None
    in_block: bool = False
    in_policy: bool = False
    mechanisms: Sequence[Recorded] = ()
    blocks: frozenset[str] = frozenset()

    @property
    def of_recipient(self) -> Iterable[Recorded]:
        """The mechanisms recorded for the configured recipient."""
        return (each for each in self.mechanisms if each.terms.transfer == self.transfer)

    def valid_ones(self, now: datetime, today: date) -> Sequence[Recorded]:
        """Return the mechanisms for the configured recipient that hold now, the longest first."""
        valid = [each for each in self.of_recipient if each.is_valid(now, today)]
        return sorted(valid, key=lambda each: each.terms.valid_until or date.max, reverse=True)

    def mechanism(self, now: datetime, today: date) -> Recorded | None:
        """Return the mechanism that allows data to leave now; None if none does.

        People can only agree to a transfer that the published words describe.
        """
        if self.transfer is None or not (self.in_block and self.in_policy):
            return None
        return next(iter(self.valid_ones(now, today)), None)

    def missing(self, now: datetime, today: date) -> Sequence[str]:
        """Return the codes of missing conditions of the transfer; none if data may leave now."""
        if self.transfer is None:
            return ("recipient",)
        lacks = {
            "block": not self.in_block,
            "policy": not self.in_policy,
            "mechanism": not self.valid_ones(now, today),
        }
        return tuple(code for code, is_missing in lacks.items() if is_missing)

    def ending(self, now: datetime, today: date) -> Recorded | None:
        """Return the mechanism that ends soon without a successor; None if there is none."""
        last = next(iter(self.valid_ones(now, today)), None)
        if last is None or not last.ends_soon(today):
            return None
        followed = any(each.ended_at is None and each.follows(last) for each in self.of_recipient)
        return None if followed else last
