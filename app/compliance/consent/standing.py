"""The state of people's consent, by purpose and over time: figures, charts and a CSV file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from flask import Response, render_template, request

from app.compliance.blueprint import compliance
from app.compliance.consent.coverage import days_of
from app.consent.models import ConsentFigure
from app.consent.rules.consent import Act
from app.consent.rules.figures import COUNTED, MONTHS_KEPT, STANDINGS
from app.consent.rules.standing import TO_BE_CONFIRMED, Standing
from app.consent.store.figures import list_figures
from app.core.rules.permissions import Permission
from app.core.rules.purposes import Purpose
from app.web.context import zone
from app.web.guards import require
from app.web.headers import csv_download
from app.web.locale import page_language

_CHOICES = (MONTHS_KEPT // 2, MONTHS_KEPT)
"""Numbers of months offered, the usual one first."""


@dataclass(frozen=True)
class MonthBar:
    """How many people stood by their consent at a month's end.

    :param height: in percent of the highest.
    :param running: whether the month is not over yet.
    """

    label: str
    count: int
    height: float
    running: bool


@dataclass(frozen=True)
class PurposeFigures:
    """The figures of one purpose.

    :param acts: the kinds of acts that there are of this purpose.
    :param people: where people can stand.
    :param months: oldest first.
    """

    purpose: Purpose
    acts: Sequence[Act]
    people: Sequence[Standing]
    months: Sequence[ConsentFigure]

    @property
    def now(self) -> Mapping[str, int]:
        """The present states of people's consent."""
        return self.months[-1].people

    @property
    def bars(self) -> Sequence[MonthBar]:
        """The chart over time."""
        given = [(each.month, each.people[Standing.GIVEN]) for each in self.months]
        highest = max(count for _month, count in given) or 1
        last = given[-1][0]
        return [
            MonthBar(month, count, round(100 * count / highest, 2), month == last)
            for month, count in given
        ]


@compliance.get("/standing")
@require(Permission.VIEW_CONSENTS)
def standing() -> str:
    """Show how many people are in each state of consent, by purpose, without names."""
    months, figures = _months(), _figures()
    return render_template(
        "compliance/consent/standing.html",
        purposes=[_of_purpose(each, figures, months) for each in _counted(figures)],
        counted_at=figures[0].counted_at if figures else None,
        months=months,
        choices=_CHOICES,
        days_of=days_of,
    )


@compliance.get("/standing.csv")
@require(Permission.VIEW_CONSENTS)
def standing_csv() -> Response:
    """Send the same figures as a file, one row per month and purpose."""
    say, months = partial(zone().content.text, page_language()), _months()
    figures = _figures()
    known = [each for each in figures if each.purpose in _counted(figures)]
    heads = [
        say("coverage.month"),
        say("standing.purpose"),
        *(say(f"standing.acts.{act}") for act in COUNTED),
        *(say("standing.people", state=say(f"staff.standing.{each}")) for each in STANDINGS),
    ]
    rows = [
        [
            each.month,
            say(f"compliance.purposes.{each.purpose}"),
            *(str(each.acts[act]) for act in COUNTED),
            *(str(each.people.get(name, 0)) for name in STANDINGS),
        ]
        for each in known[-months * len(Purpose) :]
    ]
    return csv_download([heads, *rows], "standing.csv")


def _months() -> int:
    asked = request.args.get("months", 0, type=int)
    return asked if asked in _CHOICES else _CHOICES[0]


def _figures() -> Sequence[ConsentFigure]:
    with zone().database.reading() as session:
        return list_figures(session)


def _counted(figures: Sequence[ConsentFigure]) -> Sequence[Purpose]:
    found = {each.purpose for each in figures}
    return [each for each in Purpose if each in found]


def _of_purpose(purpose: Purpose, figures: Sequence[ConsentFigure], months: int) -> PurposeFigures:
    theirs = [each for each in figures if each.purpose == purpose][-months:]
    confirmed = purpose in TO_BE_CONFIRMED
    # Expired people are erased, so this count is mostly 0.
    expired = any(each.acts[Act.EXPIRED] for each in theirs)
    acts = {Act.CONFIRMED: confirmed, Act.EXPIRED: expired}
    rare = (Standing.EXPIRED, Standing.NOT_ASKED)
    stay = {state: any(each.people.get(state) for each in theirs) for state in rare}
    people = {Standing.UNCONFIRMED: confirmed, **stay}
    return PurposeFigures(
        purpose,
        [act for act in COUNTED if acts.get(act, True)],
        [each for each in STANDINGS if people.get(each, True)],
        theirs,
    )
