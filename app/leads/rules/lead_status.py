"""Every status of a lead with its label, group, moves and funnel stage.

A status is declared once, in `LeadStatus`, and named in both languages in `choices.toml`.
Everything else follows from there: buttons, filters, figures, exports, indexes, the response clock,
and the progress shown to the person.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any, Self


class Work(Enum):
    """The remaining work of a status."""

    UNTOUCHED = "untouched"  # Nobody has worked on the lead yet.
    GOING_ON = "going_on"
    CLOSED = "closed"


class Stage(StrEnum):
    """A stage of the funnel; a lead that has reached one has also reached those before it."""

    COUNTED = "counted"
    ACKNOWLEDGED = "acknowledged_on"
    ENGAGED = "engaged_on"
    QUALIFIED = "qualified_on"


class ToldProgress(StrEnum):
    """The progress of an enquiry that its person is shown; never the opinions of staff."""

    RECEIVED = "received"
    ASSIGNED = "assigned"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True)
class Meaning:
    """The meaning of a status.

    :param stage: the stage that the lead has certainly reached; None for no investment enquiry,
        which figures leave out and which is kept for as short a time as enquiries set aside.
    :param after: the kinds of work that a lead may have before staff move it here.
    :param resumes: the status of the lead when the investor speaks again, which staff are offered
        first; empty for the same status. A closed lead goes back to the status before it was
        closed, or to this one if that is not known.
    :param waits: whether the investor's answer is awaited, which pauses the response clock.
    :param repeats: whether it is a genuine enquiry that was sent once more: figures leave it out,
        but it is kept like any other.
    """

    work: Work
    stage: Stage | None
    progress: ToldProgress
    after: frozenset[Work] = frozenset()
    resumes: str = ""
    waits: bool = False
    repeats: bool = False


_ANY_OPEN = frozenset({Work.UNTOUCHED, Work.GOING_ON})
_BEGUN = frozenset({Work.GOING_ON})


class LeadStatus(StrEnum):
    """The status of a lead, in the order in which pages list them."""

    NEW = "new", Meaning(Work.UNTOUCHED, Stage.COUNTED, ToldProgress.RECEIVED)
    ACKNOWLEDGED = (
        "acknowledged",
        Meaning(
            Work.UNTOUCHED,
            Stage.ACKNOWLEDGED,
            ToldProgress.ASSIGNED,
            after=frozenset({Work.UNTOUCHED}),
        ),
    )
    ENGAGED = (
        "engaged",
        Meaning(Work.GOING_ON, Stage.ENGAGED, ToldProgress.ANSWERED, after=_ANY_OPEN),
    )
    QUALIFIED = (
        "qualified",
        Meaning(Work.GOING_ON, Stage.QUALIFIED, ToldProgress.ANSWERED, after=_ANY_OPEN),
    )
    # There is no wait for an investor who has heard nothing from us: only our first answer moves a
    # new lead here at once. The status does not show whether a lead was answered before.
    WAITING = (
        "waiting",
        Meaning(
            Work.GOING_ON,
            Stage.ACKNOWLEDGED,
            ToldProgress.ANSWERED,
            after=_BEGUN,
            resumes="engaged",
            waits=True,
        ),
    )
    # One that nobody has worked on here may have been answered, and won, elsewhere.
    WON = (
        "won",
        Meaning(
            Work.CLOSED, Stage.QUALIFIED, ToldProgress.CLOSED, after=_ANY_OPEN, resumes="engaged"
        ),
    )
    # A lead that no longer proceeds may have reached any stage.
    NOT_PROCEEDING = (
        "not_proceeding",
        Meaning(
            Work.CLOSED, Stage.COUNTED, ToldProgress.CLOSED, after=_ANY_OPEN, resumes="engaged"
        ),
    )
    NOT_ENQUIRY = (
        "not_enquiry",
        Meaning(Work.CLOSED, None, ToldProgress.CLOSED, after=_ANY_OPEN, resumes="acknowledged"),
    )
    SPAM = (
        "spam",
        Meaning(Work.CLOSED, None, ToldProgress.CLOSED, after=_ANY_OPEN, resumes="acknowledged"),
    )
    DUPLICATE = (
        "duplicate",
        Meaning(
            Work.CLOSED,
            None,
            ToldProgress.CLOSED,
            after=_ANY_OPEN,
            resumes="acknowledged",
            repeats=True,
        ),
    )

    meaning: Meaning

    def __new__(cls, code: str, *meaning: Any) -> Self:
        """Create a status that is its code and carries its meaning."""
        found = str.__new__(cls, code)
        found._value_ = code
        (found.meaning,) = meaning
        return found

    @property
    def untouched(self) -> bool:
        """True if nobody has worked on the lead yet."""
        return self.meaning.work is Work.UNTOUCHED

    @property
    def closed(self) -> bool:
        """True if nothing is left to do."""
        return self.meaning.work is Work.CLOSED

    @property
    def decided(self) -> bool:
        """True if an investor has decided, for or against; then a result is asked for."""
        return self.closed and self.meaning.stage is not None

    @property
    def waits(self) -> bool:
        """True if the investor's answer is awaited."""
        return self.meaning.waits

    @property
    def resumed(self) -> "LeadStatus":
        """The status of the lead when the investor speaks again."""
        return LeadStatus(self.meaning.resumes or self)

    @property
    def moves(self) -> "tuple[LeadStatus, ...]":
        """The statuses that staff may give the lead, in the order of its page."""
        if self.closed:
            return (self.resumed,)
        found = [each for each in LeadStatus if self.meaning.work in each.meaning.after]
        return tuple(sorted((each for each in found if each is not self), key=self.resumed.__ne__))


def reopened_as(closed: LeadStatus, before: str) -> LeadStatus:
    """Return the status of a closed lead once it is reopened: the one before it was closed.

    :param before: that status; empty if it is not known.
    """
    return LeadStatus(before) if before else closed.resumed


def offered(status: LeadStatus, before: str = "") -> tuple[LeadStatus, ...]:
    """Return the statuses that staff are offered for a lead, in the order of its page.

    :param before: the status of a closed lead before it was closed, if it is known.
    """
    return (reopened_as(status, before),) if status.closed else status.moves


def may_move(old: LeadStatus, new: LeadStatus, *, answered: bool = False, before: str = "") -> bool:
    """Return whether a lead may go from one status to another.

    :param answered: whether an answer of ours moves it.
    :param before: the status of a closed lead before it was closed, if it is known.
    """
    if old.closed:
        back = reopened_as(old, before)
        return new in {back, back.resumed}
    return new in old.moves or (answered and old.untouched and new.waits)


UNCOUNTED = frozenset(each for each in LeadStatus if each.meaning.stage is None)
"""The statuses of leads that figures leave out: no investment enquiry, or one sent once more."""

NO_ENQUIRY = frozenset(each for each in UNCOUNTED if not each.meaning.repeats)
"""The statuses of leads that are no investment enquiry, which are kept for a shorter time."""

_STAGES = list(Stage)


def reached(status: LeadStatus) -> int:
    """Return the number of the stage that a lead of a status has certainly reached."""
    stage = status.meaning.stage
    return 0 if stage is None else _STAGES.index(stage)


STATUS_GROUPS = MappingProxyType({stage.value: number for number, stage in enumerate(Stage)})
"""Groups of leads for figures and filters, with the number of the stage that they have reached.

A lead that no longer proceeds stays in those that it reached. `UNCOUNTED` are in none.
"""
