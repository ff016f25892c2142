"""The texts of desk and console use the words of docs/glossary.md, and none that it refuses."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.content import CONTENT_DIR
from app.content.toml_files import read_toml
from app.core.rules.languages import LANGUAGE, LANGUAGES

COPY = CONTENT_DIR / "copy"
GLOSSARY = Path(__file__).parents[2] / "docs/glossary.md"

# What the public reads speaks to investors as the zone's article does; letters to them too.
PUBLIC = frozenset({
    "article", "consent_receipt", "errors", "figures", "form", "home", "my_data", "policy",
    "news", "received", "rights_pack", "roadmap", "site", "statements",
})  # fmt: skip


def _rows() -> list[list[str]]:
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in lines
        if line.startswith("| ") and not line.startswith("| English")
    ]


def _refused() -> dict[str, str]:
    """Return every refused word with the words to use instead."""
    return {
        word: f"{english} / {chinese}"
        for english, chinese, _meaning, refused in _rows()
        for word in refused.split("; ")
    }


def _texts(value: Mapping[str, Any], key: str) -> Iterator[tuple[str, str]]:
    for name, each in value.items():
        if isinstance(each, Mapping):
            yield from _texts(each, f"{key}.{name}")
        else:
            yield f"{key}.{name}", str(each)


def _faults(lang: str, key: str, text: str) -> list[str]:
    # A word in letters is refused as a word; one in characters wherever it stands.
    return [
        f"{lang} {key}: “{word}”; say {use}"
        for word, use in _refused().items()
        if re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", text, re.IGNORECASE)
    ]


def test_each_row_names_a_term_in_both_languages_and_what_it_replaces() -> None:
    rows = _rows()

    assert len(rows) > 20
    assert all(len(row) == 4 and all(row) for row in rows)
    words = [word for *_term, refused in rows for word in refused.split("; ")]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_desk_and_console_use_no_refused_word(lang: str) -> None:
    assert [
        fault
        for path in sorted((COPY / lang).glob("*.toml"))
        if path.stem not in PUBLIC
        for key, text in _texts(read_toml(path), path.stem)
        for fault in _faults(lang, key, text)
    ] == []


@pytest.mark.parametrize(
    ("lang", "planted"),
    [
        ("en", "Set aside on {day}"),
        ("en", "Ask for this file"),
        ("en", "This is Given you by Ann"),
        ("zh", "已搁置的咨询"),
        ("zh", "来信人已撤回同意"),
        ("zh", "时间均为Asia/Shanghai时间"),
    ],
)
def test_a_planted_word_is_named_with_its_replacement(lang: str, planted: str) -> None:
    (fault,) = _faults(lang, "inbox.title", planted)
    assert fault.startswith(f"{lang} inbox.title: “")


def test_the_terms_themselves_are_used() -> None:
    text = {
        lang: "\n".join(
            text
            for path in sorted((COPY / lang).glob("*.toml"))
            for _key, text in _texts(read_toml(path), path.stem)
        )
        + LANGUAGE[lang].zone_text("Asia/Shanghai")
        for lang in LANGUAGES
    }

    for english, chinese, *_rest in _rows():
        said = text["en"].lower()
        assert any(word in said for word in english.lower().split(", ")), english
        assert chinese in text["zh"], chinese
