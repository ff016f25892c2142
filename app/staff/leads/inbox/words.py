"""The labels of the inbox's filters and of their values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from app.content.choices import Choice
from app.leads.rules.closing import Judged
from app.leads.rules.first_response import RESPONSES
from app.leads.rules.inbox import NOBODY
from app.leads.rules.inbox_filters import CHOSEN, KINDS, ME, OPEN, UNANSWERED, values_of
from app.leads.rules.lead import ConsentState
from app.leads.rules.lead_status import STATUS_GROUPS
from app.leads.rules.priority import Priority
from app.web.context import zone
from app.web.forms import Options
from app.web.locale import countries, country_name

_CHOICES = {
    **CHOSEN, "status": "lead_status", "language": "reply_language", "source": "heard_from",
}  # fmt: skip
_SECTIONS = {"consent": "consents", "priority": "priorities", "judged": "judged"}
_MAY_BE_UNANSWERED = frozenset(each.name for each in KINDS.values() if each.unanswered)


@dataclass(frozen=True)
class InboxWords:
    """The labels of filters in a language.

    :param people: names of accounts, by the hexadecimal form of their id.
    :param owners: the accounts that can own leads, by id, with their names.
    :param sources: the sources that leads have come from.
    :param tags: the tags that leads have.
    :param countries: the countries and regions that leads have come from.
    :param imports: the latest imports, by id, with their day and number of enquiries.
    """

    lang: str
    people: Mapping[str, str]
    owners: Sequence[tuple[UUID, str]]
    sources: Sequence[str]
    imports: Mapping[str, str] = field(default_factory=dict)
    tags: Sequence[str] = ()
    countries: Sequence[str] = ()

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of the inbox."""
        return zone().content.text(self.lang, f"inbox.{key}", **values)

    def options(self, name: str) -> Options:
        """Return the options of a filter: codes with their labels."""
        if name in {"owner", "answerable"}:
            own = [(ME, self.say("filters.me")), (NOBODY, self.say("nobody"))]
            return own + [(str(account), named) for account, named in self.owners]
        if name == "country":
            occurring = frozenset(self.countries)
            named = [each for each in countries(self.lang) if each[0] in occurring]
            return [*named, (UNANSWERED, self.say("filters.unanswered"))]
        if name == "import":
            return list(self.imports.items())
        return [(code, self.value(name, code)) for code in self._codes(name)]

    def value(self, name: str, code: str) -> str:
        """Return the label of a filter's values; a value without a label is its own.

        A source that is none of the form's answers is a campaign.
        """
        values = values_of(name, code)
        if len(values) > 1:
            between = zone().content.text(self.lang, "export_columns.between")
            return between.join(self.value(name, each) for each in values)
        if name == "import":
            return self.imports.get(code) or code[:8]
        if name in {"owner", "answerable"}:
            return self._owner(code)
        if code == UNANSWERED and name in _MAY_BE_UNANSWERED:
            return self.say("filters.unanswered")
        if name == "country":
            return country_name(code, self.lang)
        if name == "response" or code in {OPEN, *STATUS_GROUPS}:
            return self.say(f"{'responses' if name == 'response' else 'stages'}.{code}")
        if name in _SECTIONS:
            return self.say(f"{_SECTIONS[name]}.{code}")
        known = (each.labels[self.lang] for each in self._choices(name) if each.code == code)
        return next(known, None) or self._without_label(name, code)

    def _without_label(self, name: str, code: str) -> str:
        if name != "source":
            return code
        return zone().content.text(self.lang, "dashboard.visits.campaign", campaign=code)

    def _codes(self, name: str) -> list[str]:
        if name == "consent":
            return [state.value for state in ConsentState]
        if name in {"response", "tagged"}:
            return [*RESPONSES] if name == "response" else list(self.tags)
        if name == "judged":
            return [each.value for each in Judged]
        if name == "priority":
            return [each.name.lower() for each in sorted(Priority, reverse=True)]
        known = [choice.code for choice in self._choices(name)]
        if name == "status":
            return [OPEN, *known, *STATUS_GROUPS]
        codes = list(self.sources) if name == "source" else known
        return [*codes, UNANSWERED] if name in _MAY_BE_UNANSWERED else codes

    def _choices(self, name: str) -> Sequence[Choice]:
        return zone().content.choices[_CHOICES[name]] if name in _CHOICES else ()

    def _owner(self, code: str) -> str:
        named = {ME: self.say("filters.me"), NOBODY: self.say("nobody")}
        return named.get(code) or self.people.get(UUID(code).hex, code)
