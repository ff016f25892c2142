"""One more field, declared in one place, is asked for, stored and shown wherever fields are."""

import shutil
from pathlib import Path

import pytest

from app.content import CONTENT_DIR, ContentError, load_content
from app.core.rules.languages import LANGUAGES
from app.enquiries.rules import fields
from app.web import declared_words
from tests.support.enquiries import pretended_field
from tests.support.pretending import run_pretending


def test_a_declared_field_appears_everywhere() -> None:
    run_pretending(pretended_field.__name__, Path(__file__).with_name("with_pretended_field.py"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_field_that_lacks_a_word_is_refused_by_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    folder = shutil.copytree(CONTENT_DIR, tmp_path / "content")
    for each in LANGUAGES:
        pretended_field.add_words(folder, each)
    copy = folder / "copy" / lang / "form.toml"
    lines = copy.read_text(encoding="utf-8").splitlines(keepends=True)
    copy.write_text("".join(line for line in lines if "Nickname" not in line), encoding="utf-8")
    monkeypatch.setattr(declared_words, "FIELDS", pretended_field.with_one_more(fields))

    with pytest.raises(ContentError, match=r"nickname\.label"):
        declared_words.check_fields(load_content(folder))


def test_choices_with_undeclared_codes_are_refused(tmp_path: Path) -> None:
    folder = shutil.copytree(CONTENT_DIR, tmp_path / "content")
    choices = folder / "choices.toml"
    text = choices.read_text(encoding="utf-8")
    choices.write_text(text.replace('code = "talent"', 'code = "gifted"'), encoding="utf-8")

    with pytest.raises(ContentError, match="talent"):
        declared_words.check_fields(load_content(folder))
