"""The register of processing (GDPR Art. 30(1); PIPL Arts. 55, 56), made from the form's content."""

from collections.abc import Sequence
from dataclasses import asdict

from flask import Response, render_template

from app.compliance.blueprint import compliance
from app.content.local import date_text
from app.content.processing import Processing
from app.core import clock
from app.core.rules.languages import LANGUAGE
from app.core.rules.permissions import Permission
from app.core.rules.retention import RetentionPeriods
from app.enquiries.rules.fields import FIELDS
from app.rights.retention import find_periods
from app.web.consent.publications import mechanism_name
from app.web.context import zone
from app.web.guards import require
from app.web.headers import csv_download
from app.web.locale import page_language

COLUMNS = ("people", "data", "basis", "recipients", "abroad", "retention", "security", "assessment")


@compliance.get("/register")
@require(Permission.VIEW_CONSENTS)
def register() -> str:
    """Show the register of processing, to be read or printed."""
    lang = page_language()
    return render_template(
        "compliance/consent/register.html", controller=_controller(lang), entries=_entries(lang)
    )


@compliance.get("/register.csv")
@require(Permission.VIEW_CONSENTS)
def register_csv() -> Response:
    """Send the register of processing as a CSV file, one row per purpose."""
    lang, say = page_language(), zone().content.text
    colon, between = LANGUAGE[lang].colon, LANGUAGE[lang].semicolon
    controller = between.join(f"{name}{colon}{value}" for name, value in _controller(lang))
    titles = [say(lang, f"register.columns.{each}") for each in ("controller", "purpose", *COLUMNS)]
    rows = [[controller, name, *(text for _title, text in told)] for name, told in _entries(lang)]
    return csv_download([titles, *rows], f"register-{lang}-{clock.now():%Y%m%d}.csv")


_NAMED = ("name", "address", "email", "phone", "representative", "officer", "processors")
"""Whom the register names; impact assessments stand with each purpose."""


def _controller(lang: str) -> Sequence[tuple[str, str]]:
    operator, say = zone().installation.operator.spoken(lang), zone().content.text
    named = {name: getattr(operator, name) for name in _NAMED}
    return [(say(lang, f"register.{name}"), text or _unset(lang)) for name, text in named.items()]


def _unset(lang: str) -> str:
    """Return the text in place of a statement that the operator has not made."""
    return zone().content.text(lang, "register.unset")


Told = tuple[str, Sequence[tuple[str, str]]]
"""The name of a purpose, and its texts with the title of each."""


def _entries(lang: str) -> Sequence[Told]:
    """Return the name of each purpose, and its texts column by column."""
    periods = find_periods(zone().database, zone().settings.retention)
    return [_entry(each, lang, periods) for each in zone().content.consent.processing]


def _entry(
    of: Processing, lang: str, periods: RetentionPeriods
) -> tuple[str, Sequence[tuple[str, str]]]:
    content, installation = zone().content, zone().installation
    texts = {name: text[lang] for name, text in of.texts.items()}
    operator = installation.operator
    names = [field.name for field in FIELDS] if of.fields is None else of.fields
    told = {
        **texts,
        "data": LANGUAGE[lang].semicolon.join(
            [*(content.field_label(lang, name) for name in names), texts["other"]]
        ),
        "recipients": texts["recipients"].format(processors=operator.processors or _unset(lang)),
        "basis": content.consent.basis[of.purpose][lang],
        "abroad": _abroad(of, lang),
        "retention": texts["retention"].format(**dict(periods.numbers)),
        "security": content.text(lang, "register.measures"),
        "assessment": LANGUAGE[lang].semicolon.join(
            [texts[name] for name in ("assessment",) if name in texts]
            + [_assessment(of, lang) or operator.assessments or _unset(lang)]
        ),
    }
    titles = [content.text(lang, f"register.columns.{each}") for each in COLUMNS]
    return texts["name"], list(zip(titles, (told[each] for each in COLUMNS), strict=True))


def _abroad(of: Processing, lang: str) -> str:
    transfer, say = zone().installation.transfer, zone().content.text
    if of.purpose != "transfer_abroad":
        return say(lang, "register.not_abroad")
    if transfer is None:
        return say(lang, "register.no_recipient")
    told = say(lang, "register.abroad", **asdict(transfer))
    mechanism = zone().publications.mechanism
    if mechanism is None:
        return f"{told}{LANGUAGE[lang].semicolon}{say(lang, 'register.no_mechanism')}"
    name = mechanism_name(zone().content, mechanism.terms, lang)
    return f"{told}{LANGUAGE[lang].semicolon}{name}"


def _assessment(of: Processing, lang: str) -> str:
    """Return the impact assessment on file of the transfer; empty for other purposes."""
    mechanism = zone().publications.mechanism
    if of.purpose != "transfer_abroad" or mechanism is None:
        return ""
    terms = mechanism.terms
    return zone().content.text(
        lang,
        "register.assessed",
        day=date_text(terms.assessed_on, lang),
        by=terms.assessed_by,
        reference=terms.assessment_reference,
    )
