"""Visits of the public site in a period: pages served, forms shown, enquiries sent."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.core.rules.languages import LANGUAGE
from app.core.rules.visits import Step, Visit, told
from app.staff.leads.dashboard.words import DashboardWords


@dataclass(frozen=True)
class VisitRow:
    """One line of the table: a label, and the count of each step as shown."""

    label: str
    counts: tuple[str, ...]


@dataclass(frozen=True)
class Visits:
    """The visits of a period.

    :param counts: by day, step, language and campaign; crawlers are counted apart.
    """

    counts: Mapping[Visit, int]
    words: DashboardWords

    @property
    def rows(self) -> list[VisitRow]:
        """Everybody, then by language, then by campaign; the last line has the crawlers."""
        people = {visit: n for visit, n in self.counts.items() if not visit.crawler}
        crawlers = {visit: n for visit, n in self.counts.items() if visit.crawler}
        return [
            self._row(self.words.say("visits.all"), people),
            *self._by(people, lambda visit: visit.language, self._language),
            *self._by(people, lambda visit: visit.campaign, self._campaign),
            self._row(self.words.say("visits.crawlers"), crawlers),
        ]

    @property
    def table(self) -> list[Sequence[str]]:
        """The counts by day, language and campaign as rows of text, the headings first."""
        names = ("day", "language", "campaign", "crawlers", *Step)
        head = [self.words.say(f"visits.data.{name}") for name in names]
        places = sorted({(v.day, v.language, v.campaign, v.crawler) for v in self.counts})
        lines = [
            (
                place[0].isoformat(),
                place[1],
                place[2],
                self.words.say(f"visits.data.{'yes' if place[3] else 'no'}"),
                *self._told({v: n for v, n in self.counts.items() if (v.day, *v[2:]) == place}),
            )
            for place in places
        ]
        return [head, *lines]

    def _by(
        self, counts: Mapping[Visit, int], part: Callable[[Visit], str], name: Callable[[str], str]
    ) -> list[VisitRow]:
        return [
            self._row(name(code), {v: n for v, n in counts.items() if part(v) == code})
            for code in sorted({part(visit) for visit in counts})
        ]

    def _row(self, label: str, counts: Mapping[Visit, int]) -> VisitRow:
        return VisitRow(label, self._told(counts))

    @staticmethod
    def _told(counts: Mapping[Visit, int]) -> tuple[str, ...]:
        found = Counter[str]()
        for visit, count in counts.items():
            found[visit.step] += count
        return tuple(told(found[step.value]) for step in Step)

    def _language(self, code: str) -> str:
        named = LANGUAGE[code].name if code in LANGUAGE else code
        return self.words.say("visits.language", language=named)

    def _campaign(self, code: str) -> str:
        key = {"": "visits.no_campaign", "other": "visits.other_campaign"}.get(code)
        return self.words.say(key) if key else self.words.campaign(code)
