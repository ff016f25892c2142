"""The facts of the service's state in words, with the remedy for each."""

from dataclasses import dataclass
from datetime import timedelta

from app.content import Content
from app.content.local import number_text
from app.core.rules.moments import elapsed
from app.watch.rules.facts import Observed, State, Unit

_MEGABYTE, _GIGABYTE = 1e6, 1e9


@dataclass(frozen=True)
class Told:
    """A fact in a reader's language.

    :param cure: the remedy; empty if none is needed.
    """

    name: str
    state: State
    title: str
    said: str
    cure: str


def told(content: Content, lang: str, observed: Observed) -> Told:
    """Return a fact in words."""
    key, state = f"status.facts.{observed.fact.name}", observed.state
    if state is State.UNKNOWN:
        said = content.text(lang, "status.unknown")
    elif observed.value is None:
        said = content.text(lang, f"{key}.{'absent' if state is State.BAD else 'none'}")
    else:
        value = _value_text(content, lang, observed.fact.unit, observed.value)
        said = content.text(lang, f"{key}.{state.value}", value=value)
    cure = content.text(lang, f"{key}.cure") if observed.to_do else ""
    return Told(observed.fact.name, state, content.text(lang, f"{key}.title"), said, cure)


def _value_text(content: Content, lang: str, unit: Unit, value: float) -> str:
    if unit is Unit.SECONDS:
        name, n = elapsed(timedelta(seconds=value))
        return content.text(lang, f"ledger_view.span.{name}", n=n)
    if unit is Unit.BYTES:
        if value < _GIGABYTE:
            return f"{number_text(int(value / _MEGABYTE), lang)} MB"
        return f"{number_text(round(value / _GIGABYTE, 1), lang)} GB"
    return number_text(int(value), lang)
