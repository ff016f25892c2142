"""The package as syntax trees: modules, their imports, and the names they use."""

import ast
import builtins
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

PACKAGE = "app"

Function = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True, order=True)
class Violation:
    """One breach of a structural rule, and the sentence that says how to mend it."""

    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"


@dataclass(frozen=True)
class Import:
    """One imported dotted name, and whether the statement is inside a function."""

    target: str
    line: int
    late: bool

    @property
    def top(self) -> str:
        return self.target.partition(".")[0]


@dataclass(frozen=True)
class Module:
    """One parsed file of the package."""

    name: str
    file: str
    tree: ast.Module
    is_package: bool

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        """Every import, as an absolute dotted name down to the imported member."""
        return tuple(self._imports(self.tree, late=False))

    def _imports(self, node: ast.AST, *, late: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                for alias in child.names:
                    yield Import(alias.name, child.lineno, late)
            elif isinstance(child, ast.ImportFrom):
                base = self._absolute(child)
                for alias in child.names:
                    yield Import(f"{base}.{alias.name}", child.lineno, late)
            else:
                yield from self._imports(child, late=late or isinstance(child, Function))

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        climb = node.level - 1 if self.is_package else node.level
        parts = self.name.split(".")
        base = parts[: len(parts) - climb]
        return ".".join([*base, node.module] if node.module else base)

    @cached_property
    def _aliases(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    top = alias.name.partition(".")[0]
                    found[alias.asname or top] = alias.name if alias.asname else top
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    found[alias.asname or alias.name] = f"{self._absolute(node)}.{alias.name}"
        return found

    def resolve(self, node: ast.expr) -> str | None:
        """Return the dotted name that an expression refers to, with import aliases resolved."""
        if isinstance(node, ast.Name):
            return self._aliases.get(node.id, node.id)
        if isinstance(node, ast.Attribute):
            base = self.resolve(node.value)
            return None if base is None else f"{base}.{node.attr}"
        return None

    def _is_known(self, node: ast.expr) -> bool:
        # A plain local variable called `requests` is not the library of that name.
        while isinstance(node, ast.Attribute):
            node = node.value
        name = node.id if isinstance(node, ast.Name) else ""
        return name in self._aliases or hasattr(builtins, name)

    @cached_property
    def uses(self) -> tuple[tuple[str, int], ...]:
        """Every dotted name that is imported or referred to, with its line."""
        found = [(each.target, each.line) for each in self.imports]
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Name | ast.Attribute):
                name = self.resolve(node)
                if name is not None and self._is_known(node):
                    found.append((name, node.lineno))
        return tuple(dict.fromkeys(found))

    @cached_property
    def method_calls(self) -> tuple[tuple[str, int], ...]:
        """Every `something.name(...)` call, as its last name and line."""
        return tuple(
            (node.func.attr, node.lineno)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        )


def read_modules(root: Path) -> dict[str, Module]:
    """Parse every Python file of the package below a checkout's root.

    :param root: the folder that holds `app/`.
    """
    modules: dict[str, Module] = {}
    for path in sorted((root / PACKAGE).rglob("*.py")):
        relative = path.relative_to(root)
        parts = list(relative.with_suffix("").parts)
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        modules[name] = Module(name, relative.as_posix(), tree, is_package)
    return modules


def owner(target: str, modules: dict[str, Module]) -> str | None:
    """Return the module of our package that defines an imported dotted name, if it is ours."""
    name = target
    while name:
        if name in modules:
            return name
        name = name.rpartition(".")[0]
    return target if target.partition(".")[0] == PACKAGE else None
