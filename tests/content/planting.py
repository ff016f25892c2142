"""A copy of the content and templates in which a test plants one fault."""

import shutil
from pathlib import Path

import pytest

from app.content import CONTENT_DIR, Content, ContentError, load_content
from tests.support.content.template_words import check_templates

TEMPLATES = CONTENT_DIR.parent.parent / "templates"


class Plot:
    """A scratch copy of `app/content`, and an empty folder for scratch templates."""

    def __init__(self, folder: Path) -> None:
        self.content = folder / "content"
        self.templates = folder / "templates"
        shutil.copytree(CONTENT_DIR, self.content, ignore=shutil.ignore_patterns("*.py", "__*"))
        self.templates.mkdir()

    def replace(self, file: str, old: str, new: str) -> None:
        """Replace a text that occurs exactly once in the file."""
        path = self.content / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} has {old!r} {text.count(old)} times, not once."
        path.write_text(text.replace(old, new), encoding="utf-8")

    def append(self, file: str, text: str) -> None:
        """Add lines at the end of a file."""
        with (self.content / file).open("a", encoding="utf-8") as stream:
            stream.write("\n" + text + "\n")

    def template(self, source: str) -> None:
        """Write the one scratch template."""
        (self.templates / "page.html").write_text(source, encoding="utf-8")

    def load(self) -> Content:
        """Load the copy as the application does, and check its use in the scratch templates."""
        content = load_content(self.content)
        check_templates(self.templates, content)
        return content


def not_named(plot: Plot, names: tuple[str, ...]) -> list[str]:
    """Return those of the names that the refusal of the content lacks."""
    with pytest.raises(ContentError) as caught:
        plot.load()
    return [each for each in names if each not in str(caught.value)]
