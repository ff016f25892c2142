"""One more kind of message; `test_message_kinds.py` runs these tests where it is declared."""

from dataclasses import replace
from pathlib import Path

import pytest

import app.parts
from app.content import ContentError, load_content
from app.core.rules.languages import LANGUAGES
from app.factory import create_app
from app.mail.letters.digests import parked_digest
from app.mail.letters.writer import HandlerMissing
from app.mail.rules.delivery import MessageKind
from app.parts import LETTERS, Parts
from tests.support.site import make_settings

PRETENDED = MessageKind("person.pretended")


def test_one_without_a_letter_is_named_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(HandlerMissing, match=r"person\.pretended has 0 letters"):
        Parts.of(make_settings(tmp_path))


def test_one_with_two_letters_is_named_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = (PRETENDED, parked_digest)
    monkeypatch.setattr(app.parts, "LETTERS", (*LETTERS, letter, letter))
    with pytest.raises(HandlerMissing, match=r"person\.pretended has 2 letters"):
        Parts.of(make_settings(tmp_path))

    monkeypatch.setattr(app.parts, "LETTERS", (*LETTERS, letter))
    assert Parts.of(make_settings(tmp_path)).mail.letters[PRETENDED] is parked_digest


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("missing", PRETENDED.labels)
def test_one_without_a_label_in_a_language_is_named_at_the_start(
    tmp_path: Path, lang: str, missing: str
) -> None:
    known = load_content()
    labelled = {
        each: {**known.copy[each], **dict.fromkeys(PRETENDED.labels, "Pretended")}
        for each in LANGUAGES
    }
    del labelled[lang][missing]
    words = replace(known, sentences=replace(known.sentences, plain=labelled))

    with pytest.raises(ContentError, match=f"copy/{lang} has no key {missing}"):
        create_app(make_settings(tmp_path), words)
