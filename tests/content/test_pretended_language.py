"""One more language, declared in one place, appears everywhere; a missing word is named."""

from pathlib import Path

import pytest

from app.content import ContentError, load_content, sentences
from app.core.rules.languages import LANGUAGES
from tests.support.content import pretended_language
from tests.support.pretending import run_pretending


def test_a_declared_language_appears_everywhere() -> None:
    tests = Path(__file__).with_name("with_pretended_language.py")
    run_pretending(pretended_language.__name__, tests)


def test_a_language_that_lacks_a_word_is_refused_by_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sentences, "LANGUAGES", (*LANGUAGES, pretended_language.CODE))

    with pytest.raises((ContentError, KeyError), match=pretended_language.CODE):
        load_content()
