"""The words of the demonstration; no real person has these names."""

from functools import cache
from typing import Any

from app.content import CONTENT_DIR
from app.content.toml_files import read_toml


@cache
def demo_words() -> dict[str, Any]:
    """Return the words of `app/content/demo.toml`.

    Each language has its texts: a message has an opening, a question and an ending; `sectors` has
    the words of a company in each for its products; `theirs` are notes of an investor's call or
    letter, `calls` of our own, and `elsewhere` says where somebody was answered outside the desk.
    `linked` is what the owner of a `{site}` adds to their message.
    `places` are the origins of investors, with the names of people and companies there: an
    `organisation` has `{name}` for one of the `firms` and `{what}` for its sector.

    :raises ContentError: if the file cannot be read.
    """
    return read_toml(CONTENT_DIR / "demo.toml")
