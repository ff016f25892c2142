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
    """The work that a status leaves to do."""

    UNTOUCHED = "untouched"  # Nobody has worked on the lead yet.
    GOING_ON = "going_on"
    CLOSED = "closed"


class Stage(StrEnum):
    """A stage of the funnel; a lead that has reached one has also reached those before it."""

    COUNTED = "counted"
    ACKNOWLEDGED = "acknowledged_on"
    QUALIFIED = "qualified_on"
    ENGAGED = "engaged_on"


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
    :param after: the kinds of work from which staff may move a lead here.
    :param resumes: the status of the lead when the investor speaks again; staff are offered it
        first, and it alone once the lead is closed. Empty for the same status.
    :param waits: whether the investor's answer is awaited, which pauses the response clock.
    """

    work: Work
    stage: Stage | None
    progress: ToldProgress
    after: frozenset[Work] = frozenset()
    resumes: str = ""
    waits: bool = False


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
    QUALIFIED = (
        "qualified",
        Meaning(Work.GOING_ON, Stage.QUALIFIED, ToldProgress.ANSWERED, after=_ANY_OPEN),
    )
    ENGAGED = (
        "engaged",
        Meaning(Work.GOING_ON, Stage.ENGAGED, ToldProgress.ANSWERED, after=_ANY_OPEN),
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
    WON = (
        "won",
        Meaning(Work.CLOSED, Stage.ENGAGED, ToldProgress.CLOSED, after=_BEGUN, resumes="engaged"),
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
        """The statuses to which staff may move the lead, in the order of its page."""
        if self.closed:
            return (self.resumed,)
        found = [each for each in LeadStatus if self.meaning.work in each.meaning.after]
        return tuple(sorted((each for each in found if each is not self), key=self.resumed.__ne__))


def may_move(old: LeadStatus, new: LeadStatus, *, answered: bool = False) -> bool:
    """Return whether a lead may go from one status to another.

    :param answered: whether an answer of ours moves it.
    """
    return new in old.moves or (answered and old.untouched and new.waits)


NO_ENQUIRY = frozenset(each for each in LeadStatus if each.meaning.stage is None)
"""The statuses of leads that are no investment enquiry."""

_STAGES = list(Stage)
STATUS_GROUPS = MappingProxyType(
    {
        stage.value: frozenset(
            each
            for each in LeadStatus
            if each.meaning.stage is not None
            and _STAGES.index(each.meaning.stage) >= _STAGES.index(stage)
        )
        for stage in Stage
    }
)
"""Groups of statuses for figures and filters: those of a stage of the funnel and of the stages
beyond it, by present status."""
