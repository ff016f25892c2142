"""Rules about what a module imports: direction, third parties, cycles and late imports."""

import ast
import sys
from collections.abc import Iterator

from tests.architecture.layers import (
    JOURNEYS,
    MAY_ALSO_IMPORT,
    PLACES,
    THIRD_PARTY,
    layer_of,
    place_of,
    wrong_import,
)
from tests.architecture.source import PACKAGE, Module, Violation, owner

Modules = dict[str, Module]


def wrong_directions(modules: Modules) -> Iterator[Violation]:
    """Find imports that point upwards or sideways, and modules that are not on the map."""
    for module in modules.values():
        if place_of(module.name) not in PLACES | {""}:
            yield Violation(
                module.file,
                1,
                f"'{place_of(module.name)}' is not a place of the map; give it one in"
                " tests/architecture/layers.py, or move the file.",
            )
            continue
        for each in module.imports:
            target = owner(each.target, modules)
            if target is None or target == module.name:
                continue
            why = wrong_import(module.name, target)
            if why is not None:
                yield Violation(
                    module.file, each.line, f"{module.name} may not import {target}: {why}."
                )


def strange_packages(modules: Modules) -> Iterator[Violation]:
    """Find third-party imports in places that may use only a few, such as rules."""
    for module in modules.values():
        layer = layer_of(module.name)
        if layer not in THIRD_PARTY:
            continue
        allowed = THIRD_PARTY[layer] | MAY_ALSO_IMPORT.get(module.name, frozenset())
        for each in module.imports:
            if each.top in sys.stdlib_module_names or each.top in allowed | {PACKAGE}:
                continue
            names = ", ".join(["the standard library", *sorted(allowed)])
            yield Violation(
                module.file,
                each.line,
                f"{module.name} may not import {each.top}; {layer} uses only {names}.",
            )


def is_web_framework(top: str) -> bool:
    """Return whether a top-level package belongs to Flask's world."""
    return top.startswith("flask") or top in {"werkzeug", "wtforms"}


def framework_below_the_web(modules: Modules) -> Iterator[Violation]:
    """Find Flask, Werkzeug or WTForms in code that may not know about requests."""
    for module in modules.values():
        if place_of(module.name) in {*JOURNEYS, "web", "factory", "wsgi"}:
            continue
        allowed = MAY_ALSO_IMPORT.get(module.name, frozenset())
        for each in module.imports:
            if is_web_framework(each.top) and each.top not in allowed:
                yield Violation(
                    module.file,
                    each.line,
                    f"{module.name} may not import {each.top}; requests end at the journeys and"
                    " app/web: pass plain values down.",
                )


def late_imports(modules: Modules) -> Iterator[Violation]:
    """Find imports of our own package inside functions, or by name at run time."""
    for module in modules.values():
        for each in module.imports:
            if each.late and each.top == PACKAGE:
                yield Violation(
                    module.file,
                    each.line,
                    f"{each.target} is imported inside a function; import it at the top, and if"
                    " that makes a cycle, move what both need one layer down.",
                )
        yield from _imports_by_name(module)


def _imports_by_name(module: Module) -> Iterator[Violation]:
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        if module.resolve(node.func) not in {"importlib.import_module", "__import__"}:
            continue
        first = node.args[0]
        name = first.value if isinstance(first, ast.Constant) else None
        if isinstance(name, str) and name.partition(".")[0] == PACKAGE:
            yield Violation(
                module.file,
                node.lineno,
                f"{name} is imported by name; import it with a plain statement at the top.",
            )


def cycles(modules: Modules) -> Iterator[Violation]:
    """Find modules that import each other, directly or in a ring; each ring is reported once."""
    edges = {
        name: sorted(
            {
                target
                for each in module.imports
                if (target := owner(each.target, modules)) in modules and target != name
            }
        )
        for name, module in modules.items()
    }
    done: set[str] = set()
    for start in edges:
        ring = _ring(start, edges, done, [])
        if ring:
            done.update(ring)
            path = " -> ".join([*ring, ring[0]])
            yield Violation(
                modules[ring[0]].file,
                1,
                f"these modules import each other in a ring: {path}; move what they share into a"
                " module that imports neither.",
            )


def _ring(
    name: str, edges: dict[str, list[str]], done: set[str], path: list[str]
) -> list[str] | None:
    if name in path:
        return path[path.index(name) :]
    if name in done:
        return None
    for target in edges[name]:
        ring = _ring(target, edges, done, [*path, name])
        if ring:
            return ring
    done.add(name)
    return None
