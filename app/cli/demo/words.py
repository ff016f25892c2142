"""The words of which a demonstration is made; no real person has these names."""

from functools import cache
from typing import Any

from app.content import CONTENT_DIR
from app.content.toml_files import read_toml


@cache
def demo_words() -> dict[str, Any]:
    """Return the words of `app/content/demo.toml`.

    By language there is what is written in it: a message has an opening, a question and an ending;
    `sectors` has what a company of each calls what it makes; `theirs` is put down of an investor's
    call or letter, `calls` of our own. `places` are where investors come from, and how people and
    companies are called there: an `organisation` has `{name}` for one of the houses and `{what}`
    for its sector.

    :raises ContentError: if that cannot be read.
    """
    return read_toml(CONTENT_DIR / "demo.toml")
