"""One more column, declared in one place, is offered, explained and guarded everywhere."""

import shutil
from pathlib import Path

import pytest

from app.content import CONTENT_DIR, ContentError, load_content
from app.core.rules.languages import LANGUAGES
from app.exports import columns
from app.exports.rules.columns import COLUMNS
from tests.exports import pretended_column
from tests.exports.pretended_column import NAME, WORDS
from tests.support.pretending import run_pretending


def test_a_declared_column_appears_everywhere_and_guarded() -> None:
    run_pretending(pretended_column.__name__, Path(__file__).with_name("with_pretended_column.py"))


@pytest.mark.parametrize("missing", WORDS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_column_that_lacks_a_word_is_refused_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lang: str, missing: str
) -> None:
    folder = shutil.copytree(CONTENT_DIR, tmp_path / "content")
    # Two languages whose words differ are refused already as content is loaded.
    for each in LANGUAGES:
        pretended_column.add_words(folder, each, tuple({*WORDS} - {missing}))
    monkeypatch.setattr(columns, "COLUMNS", (*COLUMNS, NAME))

    with pytest.raises(ContentError, match=rf"export_columns\.toml in .. has no {NAME} under"):
        columns.require_export_words(load_content(folder))

    path = folder / "copy" / lang / "export_columns.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"[{missing}]\n", f'[{missing}]\n{NAME} = "x"\n'), "utf-8")
    with pytest.raises(ContentError):
        columns.require_export_words(load_content(folder))
