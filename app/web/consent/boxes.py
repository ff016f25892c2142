"""The consent boxes that a page shows, and the notice that says which words stood beside them."""

from dataclasses import dataclass

from app.consent.rules.consent import Notice
from app.content.consent_block import ConsentBlock, read_block
from app.content.wording import CONSENT_BLOCK
from app.core import clock
from app.core.rules.purposes import REQUIRED_PURPOSES
from app.web.context import zone


@dataclass(frozen=True)
class ShownBox:
    """A consent box as the page shows it."""

    purpose: str
    required: bool
    label: str
    hint: str | None


def block_in_force(lang: str) -> ConsentBlock:
    """Return the published words that stand beside the boxes, in a language."""
    return read_block(zone().publications.latest(CONSENT_BLOCK, lang).text)


def consent_boxes(lang: str) -> list[ShownBox]:
    """Return the boxes of the published block, in a language."""
    block = block_in_force(lang)
    return [
        ShownBox(purpose.value, purpose in REQUIRED_PURPOSES, box.label, box.hint)
        for purpose, box in zip(block.purposes, block.boxes, strict=True)
    ]


def notice_in_force(form: str, lang: str) -> Notice:
    """Return what a form that is shown now shows beside its boxes.

    :param form: what the form is called in consent records, before its version.
    """
    publications = zone().publications
    block = publications.document(CONSENT_BLOCK, lang)
    return Notice(
        form=f"{form}/{block.version}",
        lang=lang,
        shown_at=clock.now(),
        block_sha256=block.sha256,
        documents=(
            publications.document("cookie_policy", lang),
            publications.document("privacy_policy", lang),
        ),
        purposes=block_in_force(lang).purposes,
    )


def shows_words_in_force(notice: Notice) -> bool:
    """Return whether a notice shows what is published now.

    Before a no, the database is asked: another process may have shown newer words than this one
    knows of.
    """
    if _names_words_in_force(notice):
        return True
    zone().look_again()
    return _names_words_in_force(notice)


def _names_words_in_force(notice: Notice) -> bool:
    now = notice_in_force("", notice.lang)
    return (notice.block_sha256, notice.documents) == (now.block_sha256, now.documents)
