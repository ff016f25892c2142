"""Load the planted faults and put one into the source of a module."""

import ast
import builtins
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.support.live_server import CHECKOUT

PLANTED = Path(__file__).parent / "planted.toml"


class CannotBePlanted(Exception):
    """The function or the use that a fault changes is not there."""


@dataclass(frozen=True)
class Fault:
    """One change of a function that breaks a promise of the product.

    :param name: the broken promise, as a sentence.
    :param function: the module and the qualified name of the function, with a colon between.
    :param tests: the tests that should fail: files or node ids, the quickest first.
    :param use: the last name of calls or values that are replaced in the function.
    :param gives: the expression in their place; None for what a call was made on.
    :param body: all that the function does instead; None if only uses are replaced.
    :param postgresql: whether only PostgreSQL shows it.
    """

    name: str
    function: str
    tests: tuple[str, ...]
    use: str = ""
    gives: str | None = None
    body: str | None = None
    postgresql: bool = False

    @property
    def part(self) -> str:
        """The part of the product, such as a capability: a folder of `app`."""
        return self.function.split(".")[1]

    @property
    def file(self) -> str:
        """The file of the function, from the checkout's root."""
        return self.function.partition(":")[0].replace(".", "/") + ".py"

    def changed(self, source: str) -> str:
        """Return the source of the module with the fault in it, without its comments.

        :raises CannotBePlanted: if the function is not there, or stays as it is.
        """
        module = ast.parse(source)
        function, before = _function(module, self.function), ast.unparse(module)
        if self.body is None:
            _Uses(self.use, self.gives).visit(function)
        else:
            function.body = ast.parse(self.body).body
        after = ast.unparse(ast.fix_missing_locations(module))
        if after == before:
            raise CannotBePlanted(f"{self.function} has no use of {self.use} to replace")
        return after

    @contextmanager
    def planted(self, root: Path) -> Iterator[None]:
        """Change a copy of the checkout for as long as the block runs.

        :raises CannotBePlanted: if the function is not there, or stays as it is.
        """
        path = root / self.file
        source = path.read_text(encoding="utf-8")
        path.write_text(self.changed(source), encoding="utf-8")
        try:
            yield
        finally:
            path.write_text(source, encoding="utf-8")

    def unknown_names(self, source: str) -> set[str]:
        """Return the names in the replacement that the function does not know.

        :raises CannotBePlanted: if the function is not there.
        """
        replacement = ast.parse(self.body or self.gives or "")
        nodes = [
            *ast.walk(replacement),
            *ast.walk(_function(ast.parse(source), self.function).args),
        ]
        names = [each for each in nodes if isinstance(each, ast.Name)]
        own = {each.id for each in names if isinstance(each.ctx, ast.Store)}
        own |= {each.arg for each in nodes if isinstance(each, ast.arg)}
        shared = {*vars(import_module(self.function.partition(":")[0])), *dir(builtins)}
        return {each.id for each in names} - own - shared


class _Uses(ast.NodeTransformer):
    """Replace each use of a name: what its call gives, or its value."""

    def __init__(self, name: str, gives: str | None) -> None:
        self._name, self._gives = name, gives

    def visit(self, node: ast.AST) -> ast.AST:
        used = node.func if isinstance(node, ast.Call) else node
        is_read = isinstance(getattr(used, "ctx", None), ast.Load)
        if not is_read or self._name != getattr(used, "attr", getattr(used, "id", "")):
            return self.generic_visit(node)
        if self._gives is not None:
            return ast.parse(self._gives, mode="eval").body
        return self.visit(used.value) if isinstance(used, ast.Attribute) else node


def _function(module: ast.Module, function: str) -> ast.FunctionDef:
    """Return the node of a function by its qualified name."""
    found: ast.AST | None = module
    for name in function.partition(":")[2].split("."):
        inside = ast.iter_child_nodes(found) if found else ()
        found = next((each for each in inside if getattr(each, "name", "") == name), None)
    if not isinstance(found, ast.FunctionDef):
        raise CannotBePlanted(f"there is no function {function}")
    return found


def load_faults() -> list[Fault]:
    """Return all faults, in the order of the file.

    :raises TypeError: if a fault has an unknown key or lacks one.
    """
    declared = tomllib.loads(PLANTED.read_text(encoding="utf-8"))["fault"]
    return [Fault(**{**each, "tests": tuple(each["tests"])}) for each in declared]


def why_not(fault: Fault, root: Path = CHECKOUT) -> str | None:
    """Return why a fault cannot be planted or tested in a checkout; None if it can."""
    try:
        source = (root / fault.file).read_text(encoding="utf-8")
        fault.changed(source)
        unknown = fault.unknown_names(source)
    except (CannotBePlanted, FileNotFoundError) as error:
        return f"{fault.name}: {error}: change {PLANTED.relative_to(CHECKOUT)}."
    missing = [each for each in fault.tests if not _exists(each, root)]
    reason = f"no test {', '.join(missing)}" if missing else f"no name {', '.join(sorted(unknown))}"
    return f"{fault.name}: there is {reason}." if missing or unknown else None


def _exists(test: str, root: Path) -> bool:
    file, _, function = test.partition("::")
    source = (root / file).read_text(encoding="utf-8") if (root / file).is_file() else ""
    return f"def {function.partition('[')[0]}" in source
