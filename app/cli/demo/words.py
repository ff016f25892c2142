"""The words of which a demonstration is made; nobody has them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from app.content import CONTENT_DIR
from app.content.toml_files import read_toml
from app.core.rules.languages import LANGUAGES


@dataclass(frozen=True)
class Speech:
    """What is written in one language; a message has an opening, a question and an ending.

    :param sectors: what a company of each sector calls what it makes.
    :param theirs: what is noted of an investor's call or letter; `calls` is noted of our own.
    """

    titles: Sequence[str]
    openings: Sequence[str]
    questions: Sequence[str]
    endings: Sequence[str]
    subject: str
    replies: Sequence[str]
    theirs: Sequence[str]
    calls: Sequence[str]
    notes: Sequence[str]
    tasks: Sequence[str]
    sectors: Mapping[str, str]


@dataclass(frozen=True)
class Homeland:
    """Where investors come from, and how people and companies are called there.

    :param organisation: with `{name}` for one of the houses and `{what}` for its sector.
    """

    country: str
    lang: str
    first: Sequence[str]
    last: Sequence[str]
    houses: Sequence[str]
    organisation: str


@dataclass(frozen=True)
class DemoWords:
    """All of them; `speech` by language."""

    campaigns: Sequence[str]
    spam: Sequence[str]
    speech: Mapping[str, Speech]
    places: Sequence[Homeland]


@cache
def demo_words() -> DemoWords:
    """Return the words of `app/content/demo.toml`.

    :raises ContentError: if that cannot be read.
    """
    tables = read_toml(CONTENT_DIR / "demo.toml")
    return DemoWords(
        tables["campaigns"],
        tables["spam"],
        {lang: Speech(**tables[lang]) for lang in LANGUAGES},
        [Homeland(**row) for row in tables["places"]],
    )
