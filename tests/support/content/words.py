"""The words that the software comes with, as an installation would publish them."""

from typing import NamedTuple

from app.content import Content
from app.content.wording import PUBLISHED, render_words, shipped_sources
from app.core.rules.installation import Installation


class Words(NamedTuple):
    """One document in one language, ready to be published."""

    doc: str
    lang: str
    text: str


def shipped_words(content: Content, installation: Installation) -> tuple[Words, ...]:
    """Return the documents with an installation's settings filled in."""
    return tuple(
        Words(doc, lang, text)
        for doc in PUBLISHED
        for lang, text in render_words(
            content, installation, doc, shipped_sources(content, doc)
        ).items()
    )
