"""Rules about the shape of files: their length, and the docstrings of exceptions."""

import ast
import builtins
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.architecture.source import Module, Violation

LIMIT: Final = 600
CROWD: Final = 25
COUNTED: Final = frozenset({".py", ".html", ".css", ".js"})
FOLDERS: Final = ("app", "templates", "static", "tests")

_BUILTIN_EXCEPTIONS: Final = frozenset(
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
)
_SENTENCE_ENDS: Final = re.compile(r"[.!?](?=\s|$)")


def long_files(root: Path) -> Iterator[Violation]:
    """Find files of more than 600 lines; data (TOML, Markdown) is not counted."""
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in COUNTED or not path.is_file():
                continue
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > LIMIT:
                yield Violation(
                    path.relative_to(root).as_posix(),
                    lines,
                    f"the file has {lines} lines and the limit is {LIMIT}; split it by subject.",
                )


def crowded_folders(root: Path) -> Iterator[Violation]:
    """Find folders of more than 25 modules or templates, not counting the package's docstring."""
    files = [
        path
        for folder in ("app", "templates", "tests")
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in {".py", ".html"} and path.name != "__init__.py"
    ]
    for folder, count in Counter(path.parent for path in files).items():
        name = folder.relative_to(root).as_posix()
        if count > CROWD:
            yield Violation(
                name,
                1,
                f"the folder has {count} files and the limit is {CROWD}; merge what is always read"
                " together, or part it by subject.",
            )


def wordless_exceptions(modules: dict[str, Module]) -> Iterator[Violation]:
    """Find exception classes whose docstring is not exactly one sentence."""
    known = _exception_names(modules)
    for module in modules.values():
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.ClassDef) or node.name not in known:
                continue
            if not _is_one_sentence(ast.get_docstring(node) or ""):
                yield Violation(
                    module.file,
                    node.lineno,
                    f"{node.name} is an exception; say in a one-sentence docstring, ended by a"
                    " full stop, what went wrong.",
                )


def _exception_names(modules: dict[str, Module]) -> frozenset[str]:
    """Return the classes that inherit, through any of our own, from a builtin exception."""
    bases = {
        node.name: {_last_name(base) for base in node.bases}
        for module in modules.values()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {
        name
        for name, parents in bases.items()
        if parents & _BUILTIN_EXCEPTIONS or any(each.endswith("Error") for each in parents)
    }
    while True:
        more = {name for name, parents in bases.items() if parents & known} - known
        if not more:
            return frozenset(known)
        known |= more


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _is_one_sentence(docstring: str) -> bool:
    text = " ".join(docstring.split())
    return text.endswith((".", "!", "?")) and len(_SENTENCE_ENDS.findall(text)) == 1
