"""Public texts have short sentences, known words and one spelling."""

import re
from collections.abc import Iterator
from itertools import chain

import pytest

from app.content import CONTENT_DIR, Content
from app.content.toml_files import read_toml
from app.core.rules.languages import LANGUAGES
from tests.content.test_glossary import PUBLIC, texts_of

LONGEST = {"en": 25, "zh": 80}
"""The most words of an English sentence, and the most characters of a Chinese one."""

LETTERS = {"rights_mail", "erasure_mail", "export_mail"}
# In the file of all letters, those to the people who write to us.
LETTER_PARTS = ("mail.ack", "mail.confirm", "mail.reconfirm", "mail.my_data", "mail.reply")

BANNED = {
    "en": (
        # Riddles, and words that nobody says.
        "useless", "whoever", "lest ", "stand for several", "ways on", "hand nothing out",
        "taken over from", "as somebody who", "takes it up", "taken up", "side by side",
        "meant to go", "basic conditions", "industrialization construction", "goes by", "we go by",
        "this copy of the website", "stands for itself", "is to start", "what was sealed",
        "got our", "neither are", "too many: {n}",
        # Whose words they are is said once, not with each figure.
        "the source says", "the source does not", "the source names", "the source gives",
        "the source article reports",
        # Praise that no report supports.
        "world-class", "world class", "state-of-the-art", "cutting-edge", "leading-edge", "vibrant",
        "thriving", "seamless", "unparalleled", "unrivalled", "one-stop", "gateway to", "leverage",
        "ecosystem", "strategic location", "the perfect place",
    ),
    "zh": (
        "来源文章", "可数之物", "走向何处", "未尽", "来源未", "来源表述", "人人都应",
        "世界级", "一流", "领先", "得天独厚", "热土", "高地", "一站式", "优越", "理想之选", "蓬勃",
        "抓手", "完美", "无与伦比",
        # Of an office to itself, or translated.
        "本方", "这一副本", "效力语言", "本人页面", "不相衔接",
    ),
}  # fmt: skip
"""Phrases that no public text has, by language; of English, in small letters."""

# Oxford spelling, which the article's "industrialization" and "optimizing" ask for: -ize, and
# British otherwise. The desk has it too: its forms show labels of the public form.
OTHER_SPELLING = re.compile(
    r"(?<!\{)\b\w*(?:organis|realis|optimis|industrialis|recognis|minimis|authoris|summaris|characteris"
    r"|emphasis(?:e|ing)|prioritis|utilis|modernis|specialis|finalis|analyz|catalyz)\w*"
    r"|\b(?:color|favor|honor|labor|center|fulfill\b|canceled|canceling|license[sd]?"
    r"|e-mails?)\b",
    re.IGNORECASE,
)


def _read_by_the_public(lang: str, content: Content) -> Iterator[tuple[str, str]]:
    """Yield each public text with its key: pages, letters, choices, notes and displayed facts."""
    for path in sorted((CONTENT_DIR / "copy" / lang).glob("*.toml")):
        for key, text in texts_of(read_toml(path), path.stem):
            if path.stem in PUBLIC | LETTERS or key.startswith(LETTER_PARTS):
                yield key, text
    for note in content.article.notes:
        yield f"note {note.id}", note.text[lang]
    for number, text in enumerate(content.article.summary.get(lang, ())):
        yield f"summary {number}", text
    for fact in content.facts.values():
        if fact.shown:
            yield f"fact {fact.id}", fact.display(lang)
            yield f"fact {fact.id}", fact.label(lang)


def sentences(text: str, lang: str) -> list[str]:
    """Return the sentences of a text; a colon or semicolon ends none."""
    ends = r"(?<=[.!?])[”’\"']?\s+|\n+" if lang == "en" else r"(?<=[。！？])|\n+"
    return [each for each in re.split(ends, text) if each.strip()]


def length(sentence: str, lang: str) -> int:
    """Return the words of an English sentence, or the characters of a Chinese one."""
    return len(sentence.split() if lang == "en" else re.sub(r"\{\w+\}", "十十十", sentence))


def faults(key: str, text: str, lang: str) -> list[str]:
    """Return the faults of a public text."""
    banned = [each for each in BANNED[lang] if each in text.lower()]
    long = [each for each in sentences(text, lang) if length(each, lang) > LONGEST[lang]]
    other = OTHER_SPELLING.findall(text) if lang == "en" else []
    return [f"{lang} {key}: {each!r}" for each in chain(banned, long, other)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_public_texts_are_short_plain_and_spelled_alike(lang: str, content: Content) -> None:
    texts = list(_read_by_the_public(lang, content))

    assert len(texts) > 500
    assert [fault for key, text in texts for fault in faults(key, text, lang)] == []


def test_desk_and_console_are_spelled_as_the_public_site_is() -> None:
    files = sorted((CONTENT_DIR / "copy/en").glob("*.toml"))
    texts = [each for path in files for each in texts_of(read_toml(path), path.stem)]

    assert len(texts) > 2000
    assert [(key, text) for key, text in texts if OTHER_SPELLING.search(text)] == []


@pytest.mark.parametrize(
    ("lang", "planted"),
    [
        ("en", " ".join(["word"] * 26)),
        ("en", "Make these links useless"),
        ("en", "Your organisation"),
        ("zh", "来源文章指出，工业是主心骨"),
        ("zh", "字" * 81),
    ],
)
def test_a_planted_fault_is_found(lang: str, planted: str) -> None:
    assert faults("planted", planted, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_of_short_sentences_is_not_long(lang: str) -> None:
    planted = {"en": "Ten words stand here. " * 30, "zh": "这里有十个字左右的一句话。" * 30}

    assert faults("planted", planted[lang], lang) == []
