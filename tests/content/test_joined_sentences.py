"""Texts that follow each other in a template: joined by the language's space, none in Chinese."""

import re

from tests.content.planting import TEMPLATES

_TEXT = r"\{\{ t\((?:[^{}]|\{[^{}]*\})*\) \}\}"
_BLOCKS = r"(?:\{% (?:(?!%\}).)* %\})*"
_PLAIN_SPACE = re.compile(f"{_TEXT}{_BLOCKS} {_BLOCKS}" + r"\{\{ t\(")


def test_no_template_joins_two_texts_by_a_plain_space() -> None:
    joined = [
        f"{path.relative_to(TEMPLATES)}: {found[0]}"
        for path in sorted(TEMPLATES.rglob("*.html"))
        for found in _PLAIN_SPACE.finditer(path.read_text("utf-8"))
    ]

    assert not joined, "Write {{ language.space }} between:\n" + "\n".join(joined)


def test_a_plain_space_between_two_texts_is_found() -> None:
    assert _PLAIN_SPACE.search('{{ t("a", n=1) }}{% if b %} {{ t("b") }}{% endif %}')
    assert not _PLAIN_SPACE.search('{{ t("a") }}{{ language.space }}{{ t("b") }}')
