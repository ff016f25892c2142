"""The words of the inbox's filters: what can be chosen, and what is in force."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.content.choices import Choice
from app.leads.rules.inbox import NOBODY
from app.leads.rules.inbox_filters import ME, UNANSWERED
from app.leads.rules.lead import ConsentState, Priority
from app.leads.rules.lead_status import STATUS_GROUPS
from app.leads.rules.response_state import RESPONSES
from app.web.context import zone
from app.web.forms import Options
from app.web.locale import countries, country_name

_CHOICES = {"status": "lead_status", "sector": "sector", "language": "reply_language",
            "size": "size_band", "source": "heard_from"}  # fmt: skip
_MAY_BE_UNANSWERED = frozenset({"country", "sector", "size", "source"})


@dataclass(frozen=True)
class Words:
    """What filters are called in a language.

    :param people: names of accounts, by the hexadecimal form of their id.
    :param owners: the accounts that can own leads, by id, with their names.
    :param sources: that leads have come from.
    """

    lang: str
    people: Mapping[str, str]
    owners: Sequence[tuple[UUID, str]]
    sources: Sequence[str]

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of the inbox."""
        return zone().content.text(self.lang, f"inbox.{key}", **values)

    def options(self, name: str) -> Options:
        """Return what a filter offers, codes with their labels."""
        if name == "owner":
            own = [(ME, self.say("filters.me")), (NOBODY, self.say("nobody"))]
            return own + [(str(account), named) for account, named in self.owners]
        if name == "country":
            return [*countries(self.lang), (UNANSWERED, self.say("filters.unanswered"))]
        return [(code, self.value(name, code)) for code in self._codes(name)]

    def value(self, name: str, code: str) -> str:
        """Return what a filter's value is called; what has no name stands for itself."""
        if name == "owner":
            return self._owner(code)
        if code == UNANSWERED and name in _MAY_BE_UNANSWERED:
            return self.say("filters.unanswered")
        if name == "country":
            return country_name(code, self.lang)
        if name == "response" or code in STATUS_GROUPS:
            return self.say(f"{'responses' if name == 'response' else 'stages'}.{code}")
        if name in {"consent", "priority"}:
            return self.say(f"{'consents' if name == 'consent' else 'priorities'}.{code}")
        labels = {each.code: each.label(self.lang) for each in self._choices(name)}
        return labels.get(code, code)

    def _codes(self, name: str) -> list[str]:
        if name == "consent":
            return [state.value for state in ConsentState]
        if name == "response":
            return [*RESPONSES]
        if name == "priority":
            return [each.name.lower() for each in sorted(Priority, reverse=True)]
        known = [choice.code for choice in self._choices(name)]
        if name == "status":
            return [*known, *STATUS_GROUPS]
        codes = list(self.sources) if name == "source" else known
        return [*codes, UNANSWERED] if name in _MAY_BE_UNANSWERED else codes

    def _choices(self, name: str) -> Sequence[Choice]:
        return zone().content.choices[_CHOICES[name]] if name in _CHOICES else ()

    def _owner(self, code: str) -> str:
        named = {ME: self.say("filters.me"), NOBODY: self.say("nobody")}
        return named.get(code) or self.people.get(UUID(code).hex, code)
