"""The dashboard's words: days, working time and changes as a reader writes them."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from babel.dates import format_date, format_skeleton

from app.content.local import locale_of
from app.core.rules.period import Period, Unit
from app.web.context import zone
from app.web.locale import country_name

_CHOICES = {"sector": "sector", "source": "heard_from", "language": "reply_language",
            "status": "lead_status"}  # fmt: skip


class DashboardWords:
    """The dashboard's labels in a language.

    :param people: names of accounts, by their id as text.
    """

    def __init__(self, lang: str, people: Mapping[str, str]) -> None:
        self.lang = lang
        self._people = people
        self._locale = locale_of(lang)

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of the dashboard."""
        return zone().content.text(self.lang, f"dashboard.{key}", **values)

    def code(self, dimension: str, code: str) -> str:
        """Return the label of a code; a source that is none of the form's answers is a campaign."""
        if not code:
            return self.say("not_stated")
        if dimension == "country":
            return country_name(code, self.lang)
        choices = zone().content.choices[_CHOICES[dimension]]
        labels = {each.code: each.labels[self.lang] for each in choices}
        if dimension == "source" and code not in labels:
            return self.campaign(code)
        return labels.get(code, code)

    def campaign(self, code: str) -> str:
        """Return a campaign's name for readers, who might take its code for a mistake."""
        return self.say("visits.campaign", campaign=code)

    def owner(self, account: UUID | None) -> str:
        """Return the name of a lead's owner."""
        if account is None:
            return self.say("nobody")
        return self._people.get(str(account), str(account))

    def day(self, day: date) -> str:
        """Return a day with its year."""
        return format_date(day, "medium", locale=self._locale)

    def span(self, period: Period) -> str:
        """Return a period by its first day and its last."""
        if period.first == period.last:
            return self.day(period.first)
        return self.say("span", first=self.day(period.first), last=self.day(period.last))

    def piece(self, piece: Period, unit: Unit) -> str:
        """Return a piece of a period, as the data files write it."""
        if unit is Unit.MONTH:
            return format_skeleton("yMMM", piece.first, locale=self._locale)
        return self.span(piece)

    def mark(self, day: date, unit: Unit) -> str:
        """Return a day in short form, for the narrow space below a chart."""
        skeleton = "yMMM" if unit is Unit.MONTH else "MMMd"
        return format_skeleton(skeleton, day, locale=self._locale)

    def worked(self, minutes: int | None) -> str:
        """Return an amount of working time."""
        if minutes is None:
            return self.say("no_time")
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.say("minutes", minutes=rest)
        return (
            self.say("hours_minutes", hours=hours, minutes=rest)
            if rest
            else self.say("hours", hours=hours)
        )

    def percent(self, share: int | None) -> str:
        """Return a share in percent."""
        return self.say("no_share") if share is None else f"{share}%"
