"""The operator's own files in an instance, as tests write them."""

from collections.abc import Mapping
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


ENGLISH = """+++
date = 2027-05-12
title = "The zone opens its doors"
summary = "{fact_jobs} people work here: come and meet some of them."
+++
On 12 May 2027 the zone shows what **{fact_enterprises} enterprises** do.

## What you can see

- [Key figures](/en/key-figures) of the zone
- A line with 5G

Write to [the desk](mailto:desk@example.org) or [ask us](/en/contact?topic=sites).
"""
CHINESE = """+++
date = 2027-05-12
title = "开发区开放日"
summary = "区内就业{fact_jobs}人，欢迎前来交流。"
+++
2027年5月12日，**{fact_enterprises}家企业**向您开放。

## 您将看到

- 开发区[关键数据](/zh/key-figures)
- 5G生产线

请[致信](mailto:desk@example.org)或[咨询](/zh/contact?topic=sites)。
"""
SLUG = "2027-05-12-open-day"
NEWS = {f"news/{SLUG}.en.md": ENGLISH, f"news/{SLUG}.zh.md": CHINESE}


def news_problems(files: Mapping[str, str], facts: str = JOBS) -> list[str]:
    """Return all that is wrong with files of news, by their names."""
    return _read({"content/facts.toml": facts, **files})[1]


def problems_of(**files: str) -> list[str]:
    """Return all that is wrong with files of words, by their names without an ending."""
    return _read({f"content/{name}.toml": text for name, text in files.items()})[1]


def with_files(**files: str) -> Content:
    """Return the content with files of words over it, which have to be in order."""
    found, problems = _read({f"content/{name}.toml": text for name, text in files.items()})
    assert problems == []
    return found


def _read(files: Mapping[str, str]) -> tuple[Content, list[str]]:
    """Return the content with files over it, and all that is wrong with them."""
    problems = Problems()
    return with_own(content(), files, problems), problems.found


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

    def write_news(self) -> None:
        """Write an item of news, with the fact that it tells."""
        self.write("content/facts.toml", JOBS)
        for name, text in NEWS.items():
            self.write(name, text)

    def serve(self, name: str, text: str) -> Path:
        """Write a file in which nothing is wrong, and take it up."""
        path = self.write(name, text)
        assert self.reload() == ()
        return path

    def reload(self) -> tuple[str, ...]:
        """Take the files up as `zone content reload` does, and let the application look at once."""
        refused = take_up(self.zone.settings.instance, content())
        self.zone.own_words._looked = 0.0
        return refused
