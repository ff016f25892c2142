"""The words and facts that templates use, found in their syntax trees and checked unrendered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes

from app.content import Content
from app.content.errors import ContentError
from app.content.facts import Fact, require_dated, require_shown
from app.content.sentences import Copy, place_of, placeholders
from app.core.rules.languages import LANGUAGES

CALLS = frozenset({"t", "tell", "fact", "headline", "year", "value"})

SUFFIXES = frozenset({".html", ".txt", ".xml", ".svg"})


@dataclass(frozen=True)
class Usage:
    """One call of a function in `CALLS` whose first argument is a literal.

    `values` are the names of its keyword arguments, or None if they are not all spelled out.
    """

    call: str
    name: str
    values: frozenset[str] | None
    where: str


def find_usages(templates_dir: Path) -> Iterator[Usage]:
    """Yield the calls of all templates below the folder, in order of file and line.

    Raises ContentError for a template that is not valid Jinja.
    """
    # Nothing is rendered here, so escaping is irrelevant.
    environment = Environment()
    for path in sorted(templates_dir.rglob("*")):
        if path.suffix in SUFFIXES:
            yield from _usages_of(environment, path, path.relative_to(templates_dir).as_posix())


def _usages_of(environment: Environment, path: Path, name: str) -> Iterator[Usage]:
    try:
        tree = environment.parse(path.read_text(encoding="utf-8"))
    except TemplateSyntaxError as err:
        raise ContentError(f"templates/{name}, line {err.lineno}, {err.message}: fix it.") from err
    for call in tree.find_all(nodes.Call):
        function = call.node
        if not isinstance(function, nodes.Name) or function.name not in CALLS or not call.args:
            continue
        first = call.args[0]
        if isinstance(first, nodes.Const):
            where = f"templates/{name}, line {call.lineno},"
            yield Usage(function.name, str(first.value), _value_names(call), where)


def _value_names(call: nodes.Call) -> frozenset[str] | None:
    return frozenset(each.key for each in call.kwargs) if call.dyn_kwargs is None else None


def check_templates(templates_dir: Path, content: Content) -> None:
    """Refuse a template that asks for an unknown key or fact, or shows a fact above its level.

    Raises ContentError, also for a `t()` that does not pass a value for each placeholder.
    """
    for usage in find_usages(templates_dir):
        if usage.call in {"t", "tell"}:
            _check_text(usage, content.copy)
        else:
            _check_fact(usage, content.facts)


def _check_fact(usage: Usage, facts: Mapping[str, Fact]) -> None:
    fact = require_shown(facts, usage.name, usage.where, large=usage.call == "headline")
    if usage.call == "year":
        require_dated(fact, usage.where)


def _check_text(usage: Usage, copy: Copy) -> None:
    first = LANGUAGES[0]
    template = copy[first].get(usage.name)
    if template is None:
        raise ContentError(
            f"{usage.where} uses the unknown key {usage.name}: add it in every language."
        )
    if usage.values is None:
        return
    missing = placeholders(template, place_of(first, usage.name)) - usage.values
    if missing:
        raise ContentError(
            f"{usage.where} uses {usage.name} without {', '.join(sorted(missing))}: pass it."
        )
