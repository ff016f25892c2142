"""The objects that a verification found, in words, and the page of an audit event."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from flask import render_template, url_for

from app.compliance.blueprint import compliance
from app.compliance.names import names_by_actor
from app.core.rules.permissions import Permission
from app.ledger.judged import judge_event
from app.ledger.rules.health import Finding
from app.ledger.rules.named import Difference, NamedObject
from app.ledger.verdicts import name_objects
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language

_WORDS = "ledger_view.objects"

_PAGES = {
    "consent_record": ("compliance.consent", "record_id"),
    "person": ("compliance.subject", "person_id"),
    "erasure_certificate": ("compliance.erasure_certificate", "erasure_id"),
    "audit_event": ("compliance.ledger_event", "event_id"),
}
"""By the table of an object, the page that shows it, and the name of its id there."""


@dataclass(frozen=True)
class Compared:
    """A value that differs between a row and the sealed payload, both in words."""

    label: str
    sealed: str
    told: str


@dataclass(frozen=True)
class ShownObject:
    """An object in words, and the page that shows it, if there is one.

    :param noun: its noun; empty if only its own sentence names it.
    :param at: when it was made, if that is known.
    :param detail: its kind, such as the act and the method.
    """

    noun: str
    at: datetime | None
    detail: str
    href: str
    differences: Sequence[Compared]


def shown_objects(findings: Iterable[Finding]) -> Mapping[str, ShownObject]:
    """Return the objects of findings in words, by the name that each finding has for its own."""
    named = name_objects(zone().database, findings)
    return {each: _shown(found) for each, found in named.items()}


def _shown(found: NamedObject) -> ShownObject:
    noun = _label(_WORDS, found.what) if found.what else ""
    differences = [each for told in found.differences for each in compared(told)]
    return ShownObject(noun, found.at, _detail(found), _href(found), differences)


def _detail(found: NamedObject) -> str:
    if found.what == "consent_record":
        act = _label("compliance.acts", found.code)
        return _say(f"{_WORDS}.act", act=act, method=_label("compliance.methods", found.method))
    if found.what == "policy_text" and found.version:
        doc = _label("compliance.policies", found.code)
        return _say(f"{_WORDS}.version", doc=doc, version=found.version)
    return found.code


def _href(found: NamedObject) -> str:
    if found.shown == "policy_text":
        return url_for("compliance.policy_version", doc=found.key, version=found.version)
    if found.shown in _PAGES:
        page, name = _PAGES[found.shown]
        known: dict[str, Any] = {name: UUID(found.key)}
        return url_for(page, **known)
    return ""


def compared(each: Difference) -> Sequence[Compared]:
    """Return a difference in words; one for each decision that differs."""
    sealed, told = each.sealed, each.told
    if isinstance(sealed, dict) and isinstance(told, dict) and each.key == "decisions":
        return [
            Compared(
                _label("compliance.purposes", purpose),
                _decision(sealed.get(purpose)),
                _decision(told.get(purpose)),
            )
            for purpose in sorted(sealed.keys() | told.keys())
            if sealed.get(purpose) != told.get(purpose)
        ]
    label = _label("compliance.record.keys", each.key)
    return [Compared(label, _value(each.key, sealed), _value(each.key, told))]


def _decision(state: Any) -> str:
    return (
        _say("compliance.record.nothing")
        if state is None
        else _label("compliance.states", str(state))
    )


_CODES = {"act": "compliance.acts", "method": "compliance.methods"}


def _value(key: str, value: Any) -> str:
    if value is None:
        return _say("compliance.record.nothing")
    if key == "gpc":
        return _say(f"compliance.record.gpc_{'on' if value else 'off'}")
    if not isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    return _label(_CODES[key], value) if key in _CODES else value


def _label(group: str, code: str) -> str:
    """Return the label of a code, or the code itself, as somebody may have written any."""
    key, lang = f"{group}.{code}", page_language()
    return zone().content.text(lang, key) if key in zone().content.copy[lang] else code


def _say(key: str, **values: object) -> str:
    return zone().content.text(page_language(), key, **values)


@compliance.get("/ledger/events/<uuid:event_id>")
@require(Permission.VIEW_CONSENTS)
def ledger_event(event_id: UUID) -> str:
    """Show one audit event as the ledger proves it, with any differences in its row."""
    judged = judge_event(zone().database, zone().vouching, event_id)
    return render_template(
        "compliance/ledger/event.html",
        judged=judged,
        at=datetime.fromisoformat(judged.facts["time"]),
        names=names_by_actor(),
        differences=[each for found in judged.differences for each in compared(found)],
    )
