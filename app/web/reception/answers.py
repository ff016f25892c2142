"""How people read the answers of an enquiry, and the check that content has words for all."""

from collections.abc import Iterator
from typing import Any

from babel.lists import format_list

from app.content import LANGUAGES, Content, ContentError
from app.content.choices import require_choices
from app.content.languages import BABEL_LOCALES
from app.enquiries.rules.fields import FIELDS, Field, FieldKind
from app.web.locale import country_name


def check_fields(content: Content) -> None:
    """Refuse content that lacks a word for a field, or a label for one of its codes.

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
        codes = LANGUAGES if field.kind is FieldKind.LANGUAGE else field.codes
        require_choices(content.choices, field.name, codes)


def _needed(field: Field) -> Iterator[str]:
    yield f"form.{field.name}.label"
    yield f"form.{field.name}.short"
    if field.required:
        yield f"form.errors.{field.name}"


def answer_parts(content: Content, field: Field, value: Any, lang: str) -> list[str]:
    """Return what was answered, each choice by itself, as a reader of a language sees it."""
    values = value if field.several else [value] if value else []
    if field.kind is FieldKind.COUNTRY:
        return [country_name(code, lang) for code in values]
    if field.typed:
        return list(values)
    return [content.choice_label(field.name, code, lang) for code in values]


def answer_text(content: Content, field: Field, value: Any, lang: str) -> str:
    """Return an answer in one text; empty for none."""
    return format_list(answer_parts(content, field, value, lang), locale=BABEL_LOCALES[lang])
