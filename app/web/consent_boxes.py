"""The consent boxes that a page shows, and the notice that says which words stood beside them."""

from dataclasses import dataclass

from app import clock
from app.content.wording import CONSENT_BLOCK, box_label, boxes_shown
from app.domain.consent import Notice, Purpose
from app.web.context import zone


@dataclass(frozen=True)
class ShownBox:
    """A consent box as the page shows it."""

    purpose: str
    required: bool
    label: str
    hint: str | None


def consent_boxes(lang: str) -> list[ShownBox]:
    """Return the boxes that this installation shows, in a language."""
    return [
        ShownBox(
            box.purpose,
            box.required,
            box_label(box, lang, zone().installation),
            box.hint[lang] if box.hint else None,
        )
        for box in boxes_shown(zone().content, zone().installation)
    ]


def notice_in_force(form: str, lang: str) -> Notice:
    """Return what a form that is shown now shows beside its boxes.

    :param form: what the form is called in consent records, before its version.
    """
    publications, boxes = (
        zone().publications,
        boxes_shown(zone().content, zone().installation),
    )
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
        purposes=tuple(Purpose(box.purpose) for box in boxes),
    )
