"""References in messages: each links to its enquiry, with the person and organisation."""

import re

from flask import url_for
from flask_login import current_user
from markupsafe import Markup, escape

from app.core.rules.languages import LANGUAGE
from app.core.rules.permissions import Permission, allows
from app.enquiries.rules.enquiry import REFERENCE
from app.leads.rules.lead import ConsentState
from app.leads.store.inbox_page import LeadHeading, get_headings_by_reference
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.locale import page_language

_SPLIT = re.compile(f"({REFERENCE})")
_UNNAMED = {ConsentState.RESTRICTED, ConsentState.WITHDRAWN}
_LINK = Markup('<a class="reference-link" href="{}">{}</a>{}')


@staff.app_template_filter()
def named(message: str) -> Markup:
    """Return a message as HTML, with the person of each reference of an enquiry.

    That is looked up when the message is shown, since it waits in a cookie until then. Nobody is
    named who has withdrawn or restricted the use of their data, or was erased meanwhile.

    :param message: text, or HTML if it has a link already.
    """
    as_html = Markup if isinstance(message, Markup) else escape
    parts = _SPLIT.split(message)
    found = _headings(parts[1::2])
    said = (_linked(found[each]) if each in found else as_html(each) for each in parts)
    return Markup("").join(said)


def _headings(references: list[str]) -> dict[str, LeadHeading]:
    if not references or not allows(current_user.role, Permission.VIEW_LEADS):
        return {}
    with zone().database.reading() as session:
        return get_headings_by_reference(session, references)


def _linked(heading: LeadHeading) -> Markup:
    who = "" if heading.consent in _UNNAMED else who_wrote(heading)
    before, after = LANGUAGE[page_language()].brackets
    url = url_for("staff.lead", lead_id=heading.id)
    return _LINK.format(url, heading.reference, f"{before}{who}{after}" if who else "")


def who_wrote(heading: LeadHeading) -> str:
    """Return the person and the organisation of an enquiry, or the one of them that it has."""
    name, organisation = heading.name, heading.organisation
    if not (name and organisation):
        return name or organisation
    text, lang = zone().content.text, page_language()
    return text(lang, "lead.who", name=name, organisation=organisation)
