"""The words that declarations in the code need, in every language."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from app.content import Content, ContentError, require_choices, require_next
from app.core.rules.audit_events import LOOKS, SECURITY
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Role
from app.core.rules.purposes import Purpose
from app.core.rules.security_events import SecurityEvent
from app.enquiries.rules.fields import FIELDS, Field
from app.exports.columns import require_export_words
from app.exports.rules.export import ExportPurpose
from app.leads.rules.facts import LostReason
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactAnswer, ContactChannel, Direction
from app.mail.rules.delivery import MessageKind
from app.reception.rules.incoming import Channel, ConsentMethod
from app.rights.rules.requests import (
    Identity,
    IdentityProof,
    RightsKind,
    RightsMethod,
    RightsOutcome,
)
from app.web.security import CODES, ROLES

_CHOICES: Mapping[str, type[StrEnum]] = {
    "lead_status": LeadStatus,
    "roles": Role,
    "export_purpose": ExportPurpose,
    "channel": Channel,
    "consent_method": ConsentMethod,
    "contact_answer": ContactAnswer,
    "contact_channel": ContactChannel,
    "contact_direction": Direction,
    "lost_reason": LostReason,
}
"""The codes of each list in choices.toml that is no answer of the form."""

_LABELS: Mapping[str, Iterable[str]] = {
    "compliance.purposes": Purpose,
    "rights.kinds": RightsKind,
    "rights.methods": RightsMethod,
    "rights.outcomes": RightsOutcome,
    "rights.identities": Identity,
    "rights.proofs": IdentityProof,
    **{f"security.{name}": codes for name, codes in CODES.items() if codes is not ROLES},
    "security.events": (*SecurityEvent, *(each.code for each in SECURITY.values())),
}
"""The codes below each of these keys of the copy."""


def require_words(content: Content) -> None:
    """Check that content has the words for all that is declared: statuses, messages and the like.

    :raises ContentError: naming what has no words, or the words for something not declared.
    """
    for name, codes in _CHOICES.items():
        require_choices(content.choices, name, list(codes))
    require_next(content.replies, [each for each in LeadStatus.NEW.moves if not each.closed])
    check_fields(content)
    require_export_words(content)
    for lang in LANGUAGES:
        for event in LOOKS.values():
            content.text(lang, event.words)
        _check_security(content, lang)
        for kind in MessageKind:
            for label in kind.labels:
                content.text(lang, label)
        for group, labelled in _LABELS.items():
            for code in labelled:
                content.text(lang, f"{group}.{code}")


def _check_security(content: Content, lang: str) -> None:
    """Check that each security event with details has a sentence that names no others.

    :raises ContentError: naming the key.
    """
    for event in SECURITY.values():
        if event.keys:
            told = dict.fromkeys(event.keys, "") | {"n": 1}
            content.text(lang, f"security.details.{event.code}", **told)


def check_fields(content: Content) -> None:
    """Check that content has every word for the fields, and a label for each of their codes.

    :raises ContentError: naming the key.
    """
    for lang in LANGUAGES:
        for field in FIELDS:
            for key in _needed(field):
                if key not in content.copy[lang]:
                    raise ContentError(
                        f"copy/{lang} has no key {key}: add it, the field {field.name} needs it."
                    )
    for field in FIELDS:
        require_choices(content.choices, field.name, field.codes)


def _needed(field: Field) -> Iterator[str]:
    yield f"form.{field.name}.label"
    yield f"form.{field.name}.short"
    if field.required:
        yield f"form.errors.{field.name}"
