"""Texts for every cause of a halted ledger, with its details."""

from string import Formatter

import pytest

from app.content import Content
from app.ledger.rules.halt import NAMED, CauseCode


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("code", CauseCode)
def test_every_cause_of_a_halt_has_words_with_all_its_details(
    content: Content, lang: str, code: CauseCode
) -> None:
    sentence = content.copy[lang][f"mail.halt_cause.{code}"]

    assert {name for _text, name, *_ in Formatter().parse(sentence) if name} == NAMED[code]
