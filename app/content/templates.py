"""The content that templates use, found in their syntax trees without rendering them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes

from app.content.errors import ContentError

CALLS = frozenset({"t", "tell", "fact", "headline", "year", "value", "quote"})

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
    environment = Environment()  # noqa: S701 - only parsed, never rendered
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
    if call.dyn_kwargs is not None:
        return None
    return frozenset(keyword.key for keyword in call.kwargs)
