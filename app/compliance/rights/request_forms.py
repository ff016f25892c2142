"""The forms of the pages about requests."""

from datetime import datetime
from zoneinfo import ZoneInfo

from app.compliance.forms import ConsoleForm
from app.compliance.rights.person_forms import PersonForm, remark_field
from app.core.rules.codes import known_code
from app.core.rules.moments import read_moment
from app.rights.models import RightsRequest
from app.rights.rules.requests import (
    BY_HAND,
    LONGEST_AGO,
    SHOWN_TO_STAFF,
    WITH_REASONS,
    Answer,
    IdentityProof,
    RightsKind,
    RightsMethod,
    RightsOutcome,
    is_known,
    needs_identity,
    outcomes_by_hand,
)
from app.web.context import zone
from app.web.forms import (
    CheckedText,
    CodedSelectField,
    KnownChoice,
    LineField,
    TextField,
    choose,
    labelled,
)

TEXT_LIMIT = 4000
_DAY_LIMIT = 40


class RequestForm(ConsoleForm):
    """A form with the words of requests."""

    copy = "rights.errors"
    fields = "rights.fields"


class EnteredForm(PersonForm, RequestForm):
    """A request that staff enter.

    :param now: the latest moment at which it can have reached us.
    """

    kind = CodedSelectField(
        labelled("rights.kind_long", RightsKind),
        choose,
        validators=[KnownChoice(required=True)],
    )
    received = LineField(validators=[CheckedText(_DAY_LIMIT, required=True)])
    method = CodedSelectField(
        labelled("rights.methods", BY_HAND), choose, validators=[KnownChoice(required=True)]
    )
    words = TextField(validators=[CheckedText(TEXT_LIMIT)])

    def __init__(self, now: datetime) -> None:
        super().__init__()
        self._now = now
        self.received_at = now
        if not self.is_submitted():
            self.received.data = f"{zone().statutory_clock.day_of(now)}"

    def check_received(self) -> bool:
        """Read the day on which it reached us; return whether it is valid, and set an error if not.

        A day counts as its noon, or as now if that is earlier, since the time runs by days alone.
        """
        clock = zone().statutory_clock
        moment = read_moment(self.received.text, ZoneInfo(zone().settings.time_zone))
        if moment is None:
            problem = "received_format"
        elif clock.day_of(moment.at) > clock.day_of(self._now):
            problem = "received_future"
        elif moment.at < self._now - LONGEST_AGO:
            problem = "received_past"
        else:
            self.received_at = min(moment.at, self._now)
            return True
        self.received.errors = [self.say(problem)]
        return False

    @property
    def chosen(self) -> tuple[RightsKind, RightsMethod]:
        """The kind and method of the request, from a valid form."""
        return RightsKind(self.kind.data), RightsMethod(self.method.data)


class ProofForm(RequestForm):
    """Another proof of the requester's identity."""

    proof = CodedSelectField(
        labelled("rights.proofs", SHOWN_TO_STAFF),
        choose,
        validators=[KnownChoice(required=True)],
    )

    @property
    def chosen(self) -> IdentityProof:
        """The proof of identity, from a valid form."""
        return IdentityProof(self.proof.data)


class ExtensionForm(RequestForm):
    """The reason why an answer takes longer."""

    reason = remark_field()


class AnswerForm(RequestForm):
    """The outcome of a request, and the text for the person.

    :param kind: the kind of the request.
    """

    outcome = CodedSelectField(
        labelled("rights.outcomes", ()), choose, validators=[KnownChoice(required=True)]
    )
    text = TextField(validators=[CheckedText(TEXT_LIMIT)])

    def __init__(self, kind: str, *, fresh: bool = False) -> None:
        super().__init__(fresh=fresh)
        asked = known_code(RightsKind, kind)
        self.outcome.offer(labelled("rights.outcomes", outcomes_by_hand(asked) if asked else ()))

    def check_reasons(self) -> bool:
        """Ask for reasons where the person has a right to them; return whether they are given."""
        if self.answer.outcome not in WITH_REASONS or self.answer.text:
            return True
        self.text.errors = [self.say("text")]
        return False

    def check_identity(self, asked: RightsRequest) -> bool:
        """Return whether the requester is known, if the outcome needs it; set an error if not.

        A request that is already closed passes, since closing it again is refused with that reason.
        """
        known = asked.closed_at is not None or is_known(asked.identity)
        if known or not needs_identity(self.answer.outcome):
            return True
        self.outcome.errors = [self.say("unproven")]
        return False

    @property
    def answer(self) -> Answer:
        """The outcome of a valid form, with its words."""
        return Answer(RightsOutcome(self.outcome.data), self.text.data or "")
