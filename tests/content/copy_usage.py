"""Texts that the templates and the code can use, found without running either."""

import ast
import re
from collections.abc import Iterator

from jinja2 import Environment, nodes

from app.core.config import CHECKOUT
from tests.support.content.template_words import SUFFIXES

_HOLE = "([A-Za-z0-9_.-]+)"
_KEY_LIKE = re.compile(r"[a-z0-9_.-]*([.]|[a-z]{3})[a-z0-9_.-]*")
_CODE = re.compile(r'"([^"\n]+)"')
_DEPTH = 3


class CopyUsage:
    """Keys written in templates and code, and keys composed there of written parts."""

    def __init__(self) -> None:
        self._texts: set[str] = set()
        composed: set[str] = set()
        for parts in (*_in_code(), *_in_templates()):
            if len(parts) == 1:
                self._texts.add(parts[0] or "")
            elif _KEY_LIKE.fullmatch("".join(part or "" for part in parts)):
                composed.add("".join(re.escape(part) if part else _HOLE for part in parts))
        for path in (CHECKOUT / "app" / "content").glob("*.toml"):
            self._texts.update(_CODE.findall(path.read_text(encoding="utf-8")))
        self._patterns = [re.compile(each) for each in sorted(composed)]

    def can_ask_for(self, key: str) -> bool:
        """Return whether a key is written, or composed of written parts.

        A key whose parts all occur by chance is taken for used.
        """
        # A plural form is used with its sentence, by the number in it.
        return self._is_known(key.partition("#")[0], _DEPTH)

    def _is_known(self, text: str, depth: int) -> bool:
        if text in self._texts:
            return True
        matches = (pattern.fullmatch(text) for pattern in self._patterns) if depth else ()
        return any(match and self._is_composed(match, depth) for match in matches)

    def _is_composed(self, match: re.Match[str], depth: int) -> bool:
        parts = match.groups()
        # A key that begins with a placeholder says nothing unless its value is written out.
        begins = match.start(1) > 0 or parts[0] in self._texts
        return begins and all(self._is_known(each, depth - 1) for each in parts)


def _in_code() -> Iterator[list[str | None]]:
    for path in (CHECKOUT / "app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str | int):
                yield [str(node.value)]
            elif isinstance(node, ast.JoinedStr):
                yield [_text(part) for part in node.values]
            elif isinstance(node, ast.keyword | ast.arg) and node.arg:
                yield [node.arg]
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                # A member of an enumeration may be the key of its words, in lower case.
                yield [node.id]
                yield [node.id.lower()]


def _in_templates() -> Iterator[list[str | None]]:
    # Nothing is rendered here, so escaping is irrelevant.
    environment = Environment()
    for path in (CHECKOUT / "templates").rglob("*"):
        if path.suffix in SUFFIXES:
            tree = environment.parse(path.read_text(encoding="utf-8"))
            for constant in tree.find_all(nodes.Const):
                yield [str(constant.value)]
            for concat in tree.find_all(nodes.Concat):
                yield [_constant(part) for part in concat.nodes]


def _text(node: ast.expr) -> str | None:
    return str(node.value) if isinstance(node, ast.Constant) else None


def _constant(node: nodes.Node) -> str | None:
    return str(node.value) if isinstance(node, nodes.Const) else None
