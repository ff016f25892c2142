"""Compose the words that an installation shows from its content and its settings."""

import re
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from datetime import timedelta

from app.content.consent import ConsentBox
from app.content.languages import LANGUAGES
from app.content.loader import Content
from app.content.policy_sources import DOCUMENTS, render_policy
from app.domain.consent import block_text
from app.domain.installation import Installation, Transfer
from app.domain.person_link import MY_DATA_SESSION
from app.domain.retention import NOTICE

CONSENT_BLOCK = "consent_block"

# What Markdown could take for markup: these anywhere, and what makes a block at a line's start.
_MARKUP = re.compile(r"[\\`*_\[\]<>|~&!#]|^[-+=:]|(?<=^\d)[.)]|(?<=^\d\d)[.)]")

_TITLE_KEYS = {"privacy_policy": "policy.privacy.title", "cookie_policy": "policy.cookies.title"}


@dataclass(frozen=True)
class Words:
    """One document in one language, ready to be published."""

    doc: str
    lang: str
    text: str
    changed: str


@dataclass(frozen=True)
class Controller:
    """Who answers for personal data, as a policy's source refers to them."""

    name: str
    address: str
    email: str
    phone: str
    configured: bool


def document_title(content: Content, doc: str, lang: str) -> str:
    """Return what a policy is called."""
    return content.text(lang, _TITLE_KEYS[doc])


def boxes_shown(content: Content, installation: Installation) -> tuple[ConsentBox, ...]:
    """Return the consent boxes of this installation: transfer abroad only if configured."""
    return tuple(
        box
        for box in content.consent.boxes
        if installation.transfer is not None or box.purpose != "transfer_abroad"
    )


def box_label(box: ConsentBox, lang: str, installation: Installation) -> str:
    """Return a box's label with the overseas recipient named in it."""
    transfer = installation.transfer
    if transfer is None:
        return box.label[lang]
    return box.label[lang].format(recipient=transfer.recipient, place=transfer.place)


def words_in_force(content: Content, installation: Installation) -> tuple[Words, ...]:
    """Return the policies and the consent block in every language, as they are shown now."""
    policies = tuple(
        Words(
            doc,
            lang,
            render_policy(
                content.policy_source(doc, lang), _variables(content, installation, lang)
            ),
            content.policy_change(doc, lang),
        )
        for doc in DOCUMENTS
        for lang in LANGUAGES
    )
    return policies + tuple(_consent_block(content, installation, lang) for lang in LANGUAGES)


def verbatim_words(content: Content) -> tuple[Words, ...]:
    """Return the source's own consent sentence, which is kept as version 0 and never shown."""
    return tuple(
        Words(CONSENT_BLOCK, lang, content.consent.verbatim[lang] + "\n", "") for lang in LANGUAGES
    )


def _consent_block(content: Content, installation: Installation, lang: str) -> Words:
    lines = []
    for box in boxes_shown(content, installation):
        lines.append(box_label(box, lang, installation))
        if box.hint is not None:
            lines[-1] += "\n    " + box.hint[lang]
    consent = content.consent
    return Words(
        CONSENT_BLOCK, lang, block_text(consent.notice[lang], lines, consent.submit[lang]), ""
    )


def _variables(content: Content, installation: Installation, lang: str) -> Mapping[str, object]:
    operator, transfer = installation.operator, installation.transfer
    name = operator.name or content.text(lang, "policy.demonstration_controller")
    return {
        "controller": Controller(
            _as_markdown(name),
            _as_markdown(operator.address),
            _as_markdown(operator.email),
            _as_markdown(operator.phone),
            operator.configured,
        ),
        "cookies": {
            "session": installation.session_cookie,
            "session_lifetime_days": NOTICE.days,
            "page_minutes": MY_DATA_SESSION // timedelta(minutes=1),
        },
        "transfer": transfer and Transfer(*map(_as_markdown, astuple(transfer))),
        "retention": installation.retention,
    }


def _as_markdown(value: str) -> str:
    """Return Markdown that shows a value as it is: a setting is words, never markup."""
    return _MARKUP.sub(r"\\\g<0>", value)
