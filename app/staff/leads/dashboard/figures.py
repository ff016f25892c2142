"""The dashboard's figures, each number with the address of the list behind it."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from flask import url_for

from app.core.rules.period import Period
from app.core.rules.ranks import whole_percent, whole_percents
from app.leads.rules.closing import Judged
from app.leads.rules.first_response import RESPONSES, ResponseState
from app.leads.rules.inbox import NOBODY, Folder
from app.leads.rules.inbox_filters import UNANSWERED
from app.leads.rules.lead_status import STATUS_GROUPS, UNCOUNTED, LeadStatus, Stage
from app.staff.leads.dashboard.counts import Counts, ResponseCounts
from app.staff.leads.dashboard.words import DashboardWords

_FUNNEL = (*STATUS_GROUPS, LeadStatus.WON.value)
OWNER_STATES = ("in_time", "late", "overdue", "breached")


@dataclass(frozen=True)
class Number:
    """The number of enquiries of a kind, and the address of their list."""

    count: int
    url: str


@dataclass(frozen=True)
class ChartRow:
    """One line of a chart's data.

    :param percent: its share of the whole.
    :param offset: the exact sum of the shares of the rows before it.
    :param width: its exact share.
    """

    code: str
    label: str
    number: Number
    percent: int | None
    width: float = 0
    offset: float = 0


@dataclass(frozen=True)
class OwnerRow:
    """The first responses of one owner, or of the leads without an owner."""

    label: str
    numbers: dict[str, Number]
    kept: int | None


@dataclass(frozen=True)
class Bar:
    """One bar of the chart over time.

    :param height: in percent of the highest.
    :param running: whether it is not over yet, so that more may come.
    """

    piece: Period
    label: str
    number: Number
    height: float
    running: bool

    @property
    def count(self) -> int:
        """The number that the bar shows."""
        return self.number.count


@dataclass(frozen=True)
class Figures:
    """All figures of the dashboard for a period.

    :param target: working minutes within which a first response is promised.
    """

    period: Period
    counts: Counts
    words: DashboardWords
    today: date
    target: int

    def number(self, count: int, period: Period | None = None, **filters: str) -> Number:
        """Return a number with the address of its list.

        :param period: the list's period, if not the whole one.
        """
        within = period or self.period
        days = {"from": within.first.isoformat(), "to": within.last.isoformat()}
        asked = {"folder": "all", "status": Stage.COUNTED.value, **days, **filters}
        asked = {name: value for name, value in asked.items() if value}
        return Number(count, url_for("staff.leads", **asked))  # type: ignore[arg-type]

    @property
    def now(self) -> ResponseCounts:
        """The current state of the enquiries that came in the period."""
        return self.counts.now

    @cached_property
    def total(self) -> Number:
        """Every enquiry of the period."""
        return self.number(self.now.total)

    @property
    def total_before(self) -> Number | None:
        """Every enquiry of the period before."""
        if self.counts.before is None:
            return None
        return self.number(self.counts.before.total, self.period.before)

    def response(self, name: str, period: Period | None = None) -> Number:
        """Return the number of first responses in the states of a name."""
        before = self.counts.before if period else self.now
        count = 0 if before is None else before.count(RESPONSES[name])
        return self.number(count, period, response=name)

    @cached_property
    def bars(self) -> list[Bar]:
        """The chart over time."""
        highest = max((count for _piece, count in self.counts.pieces), default=0) or 1
        return [
            Bar(
                piece,
                self.words.piece(piece, self.period.unit),
                self.number(count, piece),
                round(100 * count / highest, 2),
                piece.first <= self.today <= piece.last,
            )
            for piece, count in self.counts.pieces
        ]

    def by(self, dimension: str) -> list[ChartRow]:
        """Return the number of enquiries by answer, the most frequent first."""
        counted = self.counts.by[dimension].items()
        return [
            self._row(dimension, code, count, {dimension: code or UNANSWERED})
            for code, count in sorted(counted, key=lambda each: (-each[1], each[0]))
        ]

    @property
    def statuses(self) -> list[ChartRow]:
        """The number of enquiries in each status, in the order of the work."""
        counted = self.counts.by["status"]
        return [
            self._row("status", each, counted[each], {"status": each.value})
            for each in LeadStatus
            if each not in UNCOUNTED
        ]

    @property
    def funnel(self) -> list[ChartRow]:
        """The number of enquiries that reached each stage, and of those that are won."""
        reached, whole = self.counts.stages, self.now.total
        found = []
        for stage in _FUNNEL:
            number_of = STATUS_GROUPS.get(stage)
            if number_of is None:
                count = self.counts.by["status"][stage]
            else:
                count = sum(n for each, n in reached.items() if each >= number_of)
            label = self.words.say(f"funnel.{stage}")
            number = self.number(count, status=stage)
            width = 100 * count / (whole or 1)
            found.append(
                ChartRow(stage, label, number, whole_percent(count, whole), round(width, 2))
            )
        return found

    @cached_property
    def responses(self) -> list[ChartRow]:
        """The states of first responses, as shares of the whole."""
        whole, passed, found = self.now.total, 0, []
        for state in ResponseState:
            count = self.now.count({state})
            share = [round(100 * each / (whole or 1), 3) for each in (count, passed)]
            label = self.words.say(f"response.{state}")
            percent = whole_percent(count, whole)
            found.append(ChartRow(state, label, self.response(state), percent, share[0], share[1]))
            passed += count
        return found

    @cached_property
    def left_out(self) -> list[ChartRow]:
        """Leads that no other figure counts: by status, and those not judged yet."""
        whole = self.now.total + sum(self.counts.left_out.values()) + self.counts.judged[""]
        waiting = self.number(self.counts.judged[""], None, folder=Folder.SUSPECT, status="")
        rows = [
            (
                each,
                self.words.code("status", each),
                self.number(self.counts.left_out.get(each, 0), None, status=each),
            )
            for each in LeadStatus
            if each in UNCOUNTED
        ]
        return [
            ChartRow(
                code,
                label,
                number,
                whole_percent(number.count, whole),
                round(100 * number.count / (whole or 1), 2),
            )
            for code, label, number in [
                *rows,
                ("waiting", self.words.say("judged.waiting"), waiting),
            ]
        ]

    @cached_property
    def judged(self) -> list[ChartRow]:
        """People's judgements of possible spam beside those of the rules."""
        counts = [self.counts.judged.get(each, 0) for each in Judged]
        whole = sum(counts)
        return [
            ChartRow(
                each,
                self.words.say(f"judged.{each}"),
                self.number(count, None, judged=each, status=""),
                percent,
                round(100 * count / (whole or 1), 2),
            )
            for each, count, percent in zip(Judged, counts, whole_percents(counts), strict=True)
        ]

    @cached_property
    def owners(self) -> list[OwnerRow]:
        """The late first replies by accountable person, with a row for those of nobody."""
        return [self._owner(owner) for owner in self.now.owners]

    def _owner(self, owner: UUID | None) -> OwnerRow:
        named = NOBODY if owner is None else str(owner)
        numbers = {
            state: self.number(
                self.now.count(RESPONSES[state], owner), answerable=named, response=state
            )
            for state in OWNER_STATES
        }
        broken, kept = numbers["breached"].count, numbers["in_time"].count
        return OwnerRow(
            self.words.owner(owner),
            numbers,
            whole_percent(kept, kept + broken),
        )

    def _row(self, dimension: str, code: str, count: int, filters: dict[str, str]) -> ChartRow:
        return ChartRow(
            code,
            self.words.code(dimension, code),
            self.number(count, None, **filters),
            whole_percent(count, self.now.total),
            round(100 * count / (self.now.total or 1), 2),
        )
