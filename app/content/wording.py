"""The wording of an installation, composed from its content and its settings."""

import re
from collections.abc import Mapping
from dataclasses import astuple, dataclass, replace
from datetime import timedelta

from app.content.consent import ConsentWording, HeadWording
from app.content.loader import Content
from app.content.policy_sources import DOCUMENTS, render_policy
from app.core.rules.installation import (
    ASKING,
    Installation,
    Transfer,
    recipient_in,
    without_transfer,
)
from app.core.rules.languages import LANGUAGES
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import MY_DATA_SESSION, NOTICE

CONSENT_BLOCK, SPOKEN_BLOCK = ASKING

BLOCKS: Mapping[str, tuple[Purpose, ...]] = {
    CONSENT_BLOCK: tuple(Purpose),
    # The cookie policy is about a browser, and who calls uses none.
    SPOKEN_BLOCK: tuple(each for each in Purpose if each is not Purpose.COOKIE_POLICY),
}
"""The words beside the form's boxes, and those read out, each with the purposes asked about."""

PUBLISHED: tuple[str, ...] = (*DOCUMENTS, *BLOCKS)
"""Every document that is published in versions."""

# Characters that Markdown could read as markup, anywhere or as the start of a block.
_MARKUP = re.compile(r"[\\`*_\[\]<>|~&!#]|^[-+=:]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")

_TITLE_KEYS = {
    "privacy_policy": "policy.privacy.title",
    "cookie_policy": "policy.cookies.title",
    CONSENT_BLOCK: "policies.consent_block",
    SPOKEN_BLOCK: "policies.spoken_block",
}


@dataclass(frozen=True)
class Controller:
    """The operator as the controller of personal data, for a policy's source."""

    name: str
    address: str
    email: str
    phone: str
    representative: str
    officer: str
    processors: str
    configured: bool
    wechat: str = ""


@dataclass(frozen=True)
class Wording:
    """The sources of an installation's wording: the software's own texts and its settings."""

    content: Content
    installation: Installation


def document_title(content: Content, doc: str, lang: str) -> str:
    """Return the title of a published document."""
    return content.text(lang, _TITLE_KEYS[doc])


def shipped_sources(content: Content, doc: str) -> dict[str, str]:
    """Return the shipped sources of a document, by language, as its editors write them."""
    if doc in BLOCKS:
        source = _block_source if doc == CONSENT_BLOCK else _spoken_source
        return {lang: source(content.consent, lang) for lang in LANGUAGES}
    return {lang: content.policy_sources[doc, lang].source for lang in LANGUAGES}


def shipped_changes(content: Content, doc: str) -> dict[str, str]:
    """Return the shipped change notes of a document, by language."""
    if doc in BLOCKS:
        return dict.fromkeys(LANGUAGES, "")
    return {lang: content.policy_sources[doc, lang].change for lang in LANGUAGES}


def render_words(
    content: Content, installation: Installation, doc: str, sources: Mapping[str, str]
) -> dict[str, str]:
    """Return the texts of sources, by language, with this installation's settings filled in.

    :raises ContentError: if a source refers to a setting that does not exist.
    """
    return {
        lang: render_policy(source, _variables(content, installation, doc, lang))
        for lang, source in sources.items()
    }


def companion_words(
    content: Content, installation: Installation, doc: str, sources: Mapping[str, str]
) -> Mapping[str, Mapping[str, str]]:
    """Return the texts that are published with a document which names a recipient abroad.

    They say whom it names, and a block also has the words without the box for the transfer, which
    forms show while no mechanism allows one.

    :return: texts by language, by the name of the text; none if the document names no recipient.
    """
    transfer = installation.transfer
    if transfer is None:
        return {}
    nowhere = replace(installation, transfer=None)
    without = render_words(content, nowhere, doc, sources)
    if without == render_words(content, installation, doc, sources):
        return {}
    told: dict[str, Mapping[str, str]] = {
        recipient_in(doc): dict.fromkeys(sources, transfer.named_in(doc))
    }
    return {**told, without_transfer(doc): without} if doc in BLOCKS else told


def verbatim_words(content: Content) -> dict[str, str]:
    """Return the source's own consent sentence, by language.

    It is stored as version 0 of the consent block and never shown.
    """
    return {lang: content.consent.verbatim[lang] + "\n" for lang in LANGUAGES}


def _block_source(consent: ConsentWording, lang: str) -> str:
    """Return the source of the form's block, in the format that `read_block` reads."""
    boxes = [
        _box_source(box.purpose, box.label[lang], _in(box.hint, lang), _in(box.link, lang))
        for box in consent.boxes
    ]
    return f"{_head_source(consent, lang)}\n\n{''.join(boxes)}\n[{consent.submit[lang]}]\n"


def _spoken_source(consent: ConsentWording, lang: str) -> str:
    """Return the source of the spoken version, which has no links and no button."""
    boxes = [
        _box_source(box.purpose, box.spoken[lang], _in(box.spoken_hint, lang))
        for box in consent.boxes
        if box.spoken
    ]
    return f"{_head_source(consent.spoken, lang)}\n\n{''.join(boxes)}"


def _head_source(head: HeadWording, lang: str) -> str:
    beside = [each[lang].format(controller="{{ controller.name }}") for each in head.beside]
    return "\n\n".join((head.legend[lang], head.notice[lang], *beside))


def _box_source(purpose: str, label: str, hint: str, link: str = "") -> str:
    label = label.format(recipient="{{ transfer.recipient }}", place="{{ transfer.place }}")
    lines = f"[ ] {label}\n"
    lines += f"    {hint}\n" if hint else ""
    lines += f"    > {link}\n" if link else ""
    # The box of a transfer abroad is shown only where there is one.
    return f"{{% if transfer %}}{lines}{{% endif %}}" if purpose == "transfer_abroad" else lines


def _in(words: Mapping[str, str] | None, lang: str) -> str:
    return words[lang] if words else ""


def _variables(
    content: Content, installation: Installation, doc: str, lang: str
) -> Mapping[str, object]:
    operator, transfer = installation.operator.spoken(lang), installation.transfer
    name = operator.name or content.text(lang, "policy.demonstration_controller")
    # The boxes are shown verbatim; the policies are Markdown.
    spell = str if doc in BLOCKS else _as_markdown
    return {
        "controller": Controller(
            spell(name),
            spell(operator.address),
            spell(operator.email),
            spell(operator.phone),
            spell(operator.representative),
            spell(operator.officer),
            spell(operator.processors),
            operator.configured,
            spell(operator.wechat),
        ),
        "cookies": {
            "session": installation.session_cookie,
            "session_lifetime_days": NOTICE.days,
            "page_minutes": MY_DATA_SESSION // timedelta(minutes=1),
        },
        "transfer": transfer and Transfer(*map(spell, astuple(transfer))),
        "retention": installation.retention,
    }


def _as_markdown(value: str) -> str:
    """Return a value escaped for Markdown: a setting is text, never markup."""
    return _MARKUP.sub(r"\\\g<0>", value)
