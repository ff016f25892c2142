"""The fate of each invented lead over the last weeks, in the order of time."""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from app.cli.demo.desk import Case, Desk, Step
from app.cli.demo.enquiry import Investors
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import NO_ENQUIRY, LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction
from app.reception.rules.incoming import Submission

_SECONDS = 75 * 24 * 3600
_NEGLECTED = 25
"""One in this many leads is left without an answer, and overdue now."""

_FRESH = 20
"""One in this many leads has just arrived."""

_SUSPECTS = ("spam", "linked", "spam")
"""What waits in the folder of possible spam, one of it genuine; older ones would be deleted."""

_SUSPECT = 10
"""At most one in this many leads waits there."""

_FORGOTTEN = 0.05
"""The probability that a next step is not taken, and is overdue now."""

_HELD = 0.1
"""The probability that a holding reply comes before the answer."""

_FATES = (
    ("engaged", 30), ("acknowledged", 10), ("qualified", 14), ("waiting", 24), ("won", 10),
    ("not_proceeding", 10), ("not_enquiry", 4), ("spam", 3), ("phone", 2),
    ("duplicate", 2), ("elsewhere", 2),
)  # fmt: skip
_ALWAYS = ("phone", "withdrawn", "duplicate", "elsewhere", "spam", "not_enquiry")
_ROUNDS = {"waiting": 2, "qualified": 1, "won": 1, "not_proceeding": 1}
"""The number of times the desk waits for the investor, by fate."""
_CLOSED = {
    "won": LeadStatus.WON,
    "not_proceeding": LeadStatus.NOT_PROCEEDING,
}


def history(
    desk: Desk, investors: Investors, chance: random.Random, count: int, now: datetime
) -> Sequence[Step]:
    """Return all steps up to now, oldest first."""
    promise = desk.reception.first_response
    fresh = [now - timedelta(minutes=chance.randrange(5, 240)) for _ in range(count // _FRESH)]
    suspects = _SUSPECTS[: count // _SUSPECT]
    ordinary = count - len(fresh) - len(suspects)
    moments = sorted(_moment(promise, chance, now) for _ in range(ordinary))
    fates = [*_fates(promise, chance, moments, now), *("neglected" for _ in fresh)]
    moments += sorted(fresh)
    steps: list[Step] = []
    before: _Story | None = None
    for moment, fate in zip(moments, fates, strict=True):
        story = _Story(desk, investors, chance, Case(chance), moment, before=before)
        steps += story.told(fate)
        before = story if story.sent else before
    steps += [_set_aside(desk, investors, chance, kind, now) for kind in suspects]
    return sorted((each for each in steps if each.at <= now), key=lambda each: each.at)


def _set_aside(
    desk: Desk, investors: Investors, chance: random.Random, kind: str, now: datetime
) -> Step:
    """Return the receipt of a form that the rules set aside, to be judged by its reader."""
    at = now.replace(microsecond=0) - timedelta(minutes=chance.randrange(5, 240))
    submission = {"spam": investors.spam, "linked": investors.linked}[kind](at)
    return Step(at, partial(desk.receive, Case(chance), submission))


def _moment(promise: FirstResponse, chance: random.Random, now: datetime) -> datetime:
    """Return a random time of an enquiry: mostly in opening hours, and more often recent."""
    # To the second, since evidence is kept to the millisecond.
    at = now.replace(microsecond=0) - timedelta(
        seconds=int(_SECONDS * chance.triangular(0, 1, 0.2))
    )
    if chance.random() < 0.8:
        opening = promise.hours.due_after(at, 1).at
        return min(opening + timedelta(seconds=chance.randrange(4 * 3600)), now)
    return at


def _fates(
    promise: FirstResponse, chance: random.Random, moments: Sequence[datetime], now: datetime
) -> list[str]:
    names, weights = zip(*_FATES, strict=True)
    fates: list[str] = chance.choices(names, weights, k=len(moments))
    overdue = [number for number, at in enumerate(moments) if promise.due(at) < now]
    wanted = -(-len(moments) // _NEGLECTED)
    for number in chance.sample(overdue[-3 * wanted :], min(wanted, len(overdue))):
        fates[number] = "neglected"
    # One lead has each of these fates in any case, early enough to have a history.
    for number, fate in enumerate(_ALWAYS[: len(moments)]):
        fates[number * len(moments) // len(_ALWAYS)] = fate
    return fates


@dataclass
class _Story:
    """The steps of one lead, planned in working time from its receipt.

    :ivar before: the story of the last form before this one.
    :ivar sent: the form, once it is known; None for what did not come by one.
    """

    desk: Desk
    investors: Investors
    chance: random.Random
    case: Case
    at: datetime
    before: "_Story | None" = None
    sent: Submission | None = None

    def told(self, fate: str) -> Iterator[Step]:
        """Yield the steps of a lead with a given fate."""
        if fate == "duplicate" and self.before is not None and self.before.sent is not None:
            yield from self._repeated(self.before, self.before.sent)
            return
        yield self._received(fate)
        if fate == "elsewhere":
            yield self._later(0.2, 0.8, self.desk.close_elsewhere)
        elif fate in NO_ENQUIRY:
            yield self._later(0.1, 0.6, self.desk.move, status=LeadStatus(fate))
        elif fate not in {"neglected", "duplicate"}:
            yield from self._answered(fate)
            yield from self._worked_on()
            yield from self._outcome(fate)

    def _repeated(self, first: "_Story", sent: Submission) -> Iterator[Step]:
        """Yield a form that was sent again, and its closing as a duplicate."""
        again = self.investors.again(sent, self.at)
        # A third one within a day would be the same enquiry as the second.
        first.sent = None
        yield Step(self.at, partial(self.desk.receive, self.case, again))
        yield self._later(0.1, 0.6, self.desk.close_repeated, first=first.case)

    def _outcome(self, fate: str) -> Iterator[Step]:
        if fate == "withdrawn":
            yield self._later(1, 3, self.desk.withdraw)
        for _round in range(_ROUNDS.get(fate, 0)):
            yield from self._waited_for()
        if fate in {"qualified", "won"}:
            yield self._later(0.2, 1, self.desk.move, status=LeadStatus.QUALIFIED)
        if fate in _CLOSED:
            yield self._later(2, 4, self.desk.move, status=_CLOSED[fate])
        elif fate != "withdrawn":
            yield from self._followed_up()

    def _followed_up(self) -> Iterator[Step]:
        """Yield calls to the investor until they decline, or until somebody forgets one."""
        for _time in range(self.chance.randint(2, 4)):
            if self.chance.random() < _FORGOTTEN:
                return
            spoke = partial(
                self.desk.contact, direction=Direction.OURS, channel=ContactChannel.PHONE
            )
            yield self._later(2, 4, spoke)
        yield self._later(2, 4, self.desk.move, status=LeadStatus.NOT_PROCEEDING)

    def _received(self, fate: str) -> Step:
        if fate == "phone":
            by = self.chance.choice(self.desk.staff)
            call = self.investors.call(self.at, by.id)
            return Step(self.at, partial(self.desk.enter, self.case, call))
        submission = self.sent = self.investors.submission(self.at)
        return Step(self.at, partial(self.desk.receive, self.case, submission))

    def _answered(self, fate: str) -> Iterator[Step]:
        late = self.chance.random() < 0.03
        then = LeadStatus.ACKNOWLEDGED if fate == "acknowledged" else LeadStatus.ENGAGED
        between = (1.05, 1.6) if late else (0.03, 0.6)
        if self.chance.random() < _HELD:
            told = LeadStatus.ACKNOWLEDGED
            yield self._later(0.02, 0.2, self.desk.reply, then=told, holding=True)
        if fate != "acknowledged" and self.chance.random() < 0.25:
            spoke = partial(
                self.desk.contact, direction=Direction.OURS, channel=ContactChannel.PHONE
            )
            yield self._later(*between, spoke)
        else:
            yield self._later(*between, self.desk.reply, then=then)

    def _worked_on(self) -> Iterator[Step]:
        if self.chance.random() < 0.4:
            yield self._later(0.05, 0.4, self.desk.note)
        if self.chance.random() < 0.35:
            yield self._later(0.02, 0.2, self.desk.plan, days=self.chance.randint(2, 9))
            if self.chance.random() < 0.9:
                yield self._later(0.4, 2, self.desk.finish)

    def _waited_for(self) -> Iterator[Step]:
        """Yield the wait for the investor, their next mail, and the reply to it."""
        yield self._later(0.3, 1.5, self.desk.move, status=LeadStatus.WAITING)
        wrote = partial(self.desk.contact, direction=Direction.THEIRS, channel=ContactChannel.MAIL)
        yield self._later(2, 8, wrote)
        yield self._later(0.1, 0.7, self.desk.reply, then=LeadStatus.ENGAGED)

    def _later(
        self, least: float, most: float, act: Callable[..., None], **details: object
    ) -> Step:
        """Return a step after a random multiple of the promised working time."""
        promise = self.desk.reception.first_response
        share = self.chance.uniform(least, most)
        self.at = promise.hours.due_after(self.at, max(1, int(promise.minutes * share))).at
        return Step(self.at, partial(act, self.case, **details))
