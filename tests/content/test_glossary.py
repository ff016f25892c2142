"""Desk and console use the words of docs/glossary.md, and none that it refuses, in any file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

from app.content import CONTENT_DIR
from app.content.toml_files import read_toml
from app.core.rules.languages import LANGUAGE, LANGUAGES

COPY = CONTENT_DIR / "copy"
GLOSSARY = Path(__file__).parents[2] / "docs/glossary.md"

# What the public reads speaks to investors as the zone's article does; letters to them too.
PUBLIC = frozenset({
    "article", "consent_receipt", "errors", "figures", "form", "guide_pages", "home", "my_data",
    "policy", "news", "received", "rights_pack", "roadmap", "sector", "site", "statements",
})  # fmt: skip

# These files are data for pages of the public, in the article's own words.
QUOTED = frozenset({"facts", "key_figures"})


def _rows() -> list[list[str]]:
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in lines
        if line.startswith("| ") and not line.startswith("| English")
    ]


@cache
def _refused() -> dict[str, str]:
    """Return every refused word with the words to use instead."""
    return {
        word: f"{english} / {chinese}"
        for english, chinese, _meaning, refused in _rows()
        for word in refused.split("; ")
    }


def texts_of(value: object, key: str) -> Iterator[tuple[str, str]]:
    """Yield each text of a file of content with its key."""
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from texts_of(each, f"{key}.{name}")
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for place, each in enumerate(value):
            name = each.get("code", place) if isinstance(each, Mapping) else place
            yield from texts_of(each, f"{key}.{name}")
    else:
        yield key, str(value)


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
        for key, text in texts_of(read_toml(path), path.stem)
        for fault in _faults(lang, key, text)
    ] == []


def test_the_other_files_of_content_use_no_refused_word() -> None:
    paths = [each for each in sorted(CONTENT_DIR.glob("*.toml")) if each.stem not in QUOTED]

    assert {"choices", "consent", "replies", "settings"} <= {each.stem for each in paths}
    assert [
        fault
        for path in paths
        for key, text in texts_of(read_toml(path), path.stem)
        for fault in _faults("", key, text)
    ] == []


def test_a_word_in_a_list_of_rows_is_found_under_its_code() -> None:
    rows = {"topics": [{"code": "talent", "en": "Talent", "zh": "商机"}, "plain"]}

    assert list(texts_of(rows, "choices")) == [
        ("choices.topics.talent.code", "talent"),
        ("choices.topics.talent.en", "Talent"),
        ("choices.topics.talent.zh", "商机"),
        ("choices.topics.1", "plain"),
    ]


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
            for _key, text in texts_of(read_toml(path), path.stem)
        )
        + LANGUAGE[lang].zone_text("Asia/Shanghai")
        for lang in LANGUAGES
    }

    for english, chinese, *_rest in _rows():
        assert any(word in text["en"].lower() for word in english.lower().split(", ")), english
        assert chinese in text["zh"], chinese
