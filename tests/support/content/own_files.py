"""The operator's own files in an instance, as tests write them."""

from dataclasses import dataclass
from pathlib import Path

from flask import Flask

from app.content import Content
from app.content.own.problems import Problems
from app.content.own.reading import with_own
from app.web.content.own_words import take_up
from app.web.context import Zone
from tests.support.site import content

JOBS = """
[jobs]
value = 12000
as_of = 2026-12-31
review_by = 2027-12-31
source = { en = "Statistical bulletin of the zone", zh = "开发区统计公报" }
en = { label = "people employed in the zone", display = "12,000" }
zh = { label = "区内就业人数", display = "1.2万" }
"""


def problems_of(**files: str) -> list[str]:
    """Return all that is wrong with files of words, by their names without an ending."""
    problems = Problems()
    with_own(content(), {f"content/{name}.toml": text for name, text in files.items()}, problems)
    return problems.found


def with_files(**files: str) -> Content:
    """Return the content with files of words over it, which have to be in order."""
    problems = Problems()
    found = with_own(
        content(), {f"content/{name}.toml": text for name, text in files.items()}, problems
    )
    assert problems.found == []
    return found


@dataclass(frozen=True)
class OwnFiles:
    """The operator's files of an application's instance."""

    app: Flask

    @property
    def zone(self) -> Zone:
        """The application's dependencies."""
        found: Zone = self.app.extensions["zone"]
        return found

    def write(self, name: str, text: str) -> Path:
        """Write a file, such as `content/home.toml`."""
        path = self.zone.settings.instance / name
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def reload(self) -> tuple[str, ...]:
        """Take the files up as `zone content reload` does, and let the application look at once."""
        refused = take_up(self.zone.settings.instance, content())
        self.zone.own_words._looked = 0.0
        return refused
