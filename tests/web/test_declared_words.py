"""The application does not start without a label for each code that it declares."""

from dataclasses import replace

import pytest

from app.content import ContentError
from app.core.rules.languages import LANGUAGES
from app.web import declared_words
from tests.support.site import content


@pytest.mark.parametrize("name", sorted(declared_words._CHOICES))
def test_a_code_without_a_choice_stops_the_start(name: str) -> None:
    first, *others = content().choices[name]
    lacking = replace(content(), choices={**content().choices, name: tuple(others)})

    with pytest.raises(ContentError, match=f"{name}.*{first.code}|{first.code}.*{name}"):
        declared_words.require_words(lacking)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("group", sorted(declared_words._LABELS))
def test_a_code_without_a_label_in_one_language_stops_the_start(group: str, lang: str) -> None:
    code = next(iter(declared_words._LABELS[group]))
    copy = content().copy
    texts = {key: text for key, text in copy[lang].items() if key != f"{group}.{code}"}
    sentences = replace(content().sentences, plain={**copy, lang: texts})
    lacking = replace(content(), sentences=sentences)

    with pytest.raises(ContentError, match=f"{group}.{code}"):
        declared_words.require_words(lacking)
