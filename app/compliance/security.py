"""Security events: refusals, and changes of accounts and keys, as a page and as a file."""

from collections.abc import Mapping
from functools import partial

from flask import Response, render_template, request
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.days import read_days
from app.compliance.names import coded, names_by_actor
from app.core import clock
from app.core.rules.audit_events import SECURITY
from app.core.rules.moments import instant_text
from app.core.rules.permissions import Permission
from app.core.rules.security_events import REFUSALS, SIGN_INS, SecurityEvent
from app.core.security_log import SecurityEntry, download_security, list_security
from app.core.store.security_event import SecurityAsked
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.headers import csv_download
from app.web.locale import page_language
from app.web.paging import PAGE_SIZE, paged, read_cursor
from app.web.security import CODES, ROLES
from app.web.template_context import listed

_FIELDS = ("what", "who", "network", "from", "to")
_CODES = (REFUSALS, *SecurityEvent, *(each.code for each in SECURITY.values()))
_COLUMNS = ("time_utc", "what", "detail", "actor", "subject", "network", "count")


@compliance.get("/security")
@require(Permission.VIEW_CONSENTS)
def security() -> ResponseReturnValue:
    """List the security events that pass a filter, newest first."""
    typed, asked, errors = _read_query()
    before = read_cursor(request.args.get("before"))
    found = [] if errors else list_security(zone().database, asked, before, PAGE_SIZE + 1)
    events, older = paged(found, lambda each: (each.at, each.id))
    return render_template(
        "compliance/security.html",
        typed=typed,
        query={name: value for name, value in typed.items() if value},
        errors=errors,
        events=events,
        older=older,
        codes=_CODES,
        detail_of=_detail,
        names=names_by_actor(),
        first=not request.args.get("before"),
    ), 422 if errors else 200


@compliance.get("/security.csv")
@require(Permission.VIEW_CONSENTS)
def security_file() -> Response:
    """Send the same list as a file, and record the download."""
    _typed, asked, _errors = _read_query()
    found = download_security(
        zone().database, zone().secrets.ledger_key, asked, actor=actor_id(), now=clock.now()
    )
    say = partial(zone().content.text, page_language())
    names = names_by_actor()
    rows = [
        [
            instant_text(each.at),
            coded(zone().content, page_language(), "security.events", each.code),
            each.detail,
            names.get(each.actor, each.actor),
            names.get(each.subject, each.subject),
            each.network,
            str(each.count),
        ]
        for each in found
    ]
    return csv_download([[say(f"security.{name}") for name in _COLUMNS], *rows], "security.csv")


def _detail(entry: SecurityEntry) -> str:
    """Return the details of an event in words, and a route unchanged."""
    if entry.code in SIGN_INS:
        return _words("secret", entry.detail)
    if not entry.details:
        return entry.detail
    words = {
        "n" if name == "count" else name: value if name == "count" else _words(name, str(value))
        for name, value in entry.details.items()
    }
    return zone().content.text(page_language(), f"security.details.{entry.code}", **words)


def _words(name: str, value: str) -> str:
    """Return the words of the codes in a detail, each once; other text stays as it is."""
    content, lang, codes = zone().content, page_language(), CODES.get(name, ())

    def word(code: str) -> str:
        if code not in codes:
            return code
        if codes is ROLES:
            return content.choice_label("roles", code, lang)
        return content.text(lang, f"security.{name}.{code}")

    return listed(dict.fromkeys(map(word, value.split())))


def _read_query() -> tuple[Mapping[str, str], SecurityAsked, list[tuple[str, str]]]:
    typed = {name: request.args.get(name, "").strip() for name in _FIELDS}
    errors: list[tuple[str, str]] = []
    since, until = read_days(typed, errors)
    asked = SecurityAsked(typed["what"], typed["who"], typed["network"].lower(), since, until)
    return typed, asked, errors
