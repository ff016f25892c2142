"""The page of every box with drafts, on the desk and in the console, and its form."""

from collections.abc import Callable, Mapping
from xml.etree.ElementTree import Element

from flask import Flask

from app.accounts.rules.drafts import Box
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.leads.models import Lead, LeadNote
from tests.compliance.asking import acting, enter
from tests.compliance.consent.test_policies import DRAFT, more, save
from tests.compliance.consent.test_transfers import record
from tests.compliance.ledger.test_alarm import ring
from tests.compliance.rights.test_erasures import propose
from tests.compliance.rights.test_holds import place
from tests.staff.desk import (
    NOON,
    another_browser,
    make_account,
    receive,
    signed_in,
)
from tests.staff.exports.exports import NEW, ask
from tests.staff.reception.test_enter import ENTER, send
from tests.support.pages.forms import Form
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import only


def _lead_page(app: Flask, client: PageClient) -> Page:
    make_account(app, Role.HANDLER, "ana@example.com", "Ana Example")
    make_account(app, Role.HANDLER, "bo@example.com", "Bo Example")
    return client.get(f"/staff/leads/{only(app, Lead.id)}")


def _decided(app: Flask, client: PageClient) -> Page:
    page = _lead_page(app, client)
    closing = page.form(id="close")
    closing.values["elsewhere_at"] = page.form("contact_at").values["contact_at"]
    closing.fill(elsewhere_where="At the fair", elsewhere_channel="meeting")
    return closing.submit(ending="not_proceeding").follow()


def _words_of_note(app: Flask, client: PageClient) -> Page:
    page = _lead_page(app, client)
    page.form("note_text").submit(note_text="Gleis 7")
    return client.get(f"{page.url}/words/{only(app, LeadNote).id}")


def _request_page(_app: Flask, client: PageClient) -> Page:
    return enter(client, kind="objection", words="No calls")


def _refusable(app: Flask, client: PageClient) -> Page:
    receive(app, NOON, email="b@example.com")
    return client.get(ask(another_browser(app, Role.EXPORTER, "Ana")).url)


def _policy(app: Flask, client: PageClient) -> Page:
    return save(client, more(app)).follow()


def _ending(_app: Flask, client: PageClient) -> Page:
    page = record(client)
    (there,) = {
        each.attrib["href"] for each in page.all("a") if each.attrib["href"].endswith("/end")
    }
    return client.get(there)


def _entered(app: Flask, client: PageClient) -> Page:
    lead = send(client.get(ENTER), 303).location.partition("#")[0]
    return client.get(f"{lead}/entry")


def _to_correct(app: Flask, client: PageClient) -> Page:
    page = enter(client, kind="correction", words="My name is spelled wrong")
    page = acting(page, app, "identity").submit(proof="call_back").follow()
    return client.get(page.link("Correct GDZ"))


def _alarmed(app: Flask, client: PageClient) -> Page:
    ring(app, client)
    return client.get("/compliance/ledger")


def _at(path: str) -> Callable[[Flask, PageClient], Page]:
    return lambda _app, client: client.get(path)


_PAGES: Mapping[Box, Callable[[Flask, PageClient], Page]] = {
    **dict.fromkeys(
        (Box.REPLY, Box.CONTACT, Box.NOTE, Box.TASK, Box.CLOSING, Box.PRIORITY), _lead_page
    ),
    Box.RESULT: _decided,
    Box.AMENDMENT: _words_of_note,
    Box.REPLY_TEXT: _at("/staff/reply-texts/new"),
    Box.EXPORT: _at(NEW),
    Box.EXPORT_REFUSAL: _refusable,
    Box.SAVED_EXPORT: _at("/staff/exports/saved/new?folder=mine"),
    Box.SIGNATURE: _at("/staff/account"),
    Box.ENTRY: _at(ENTER),
    Box.ENTRY_CORRECTION: _entered,
    Box.CORRECTION: _to_correct,
    Box.REQUEST: _at("/compliance/requests/new"),
    Box.ERASURE: _at("/compliance/erasures/new"),
    Box.ERASURE_REFUSAL: lambda _app, client: propose(client),
    Box.HOLD: _at("/compliance/holds/new"),
    Box.HOLD_LIFT: lambda _app, client: place(client),
    **dict.fromkeys((Box.EXTENSION, Box.ANSWER), _request_page),
    Box.REVEAL: lambda app, client: client.get(
        f"/compliance/subjects/{only(app, Enquiry.person_id)}"
    ),
    Box.POLICY: _at(DRAFT),
    Box.POLICY_RETURN: _policy,
    Box.TRANSFER: _at("/compliance/transfers/new"),
    Box.TRANSFER_END: _ending,
    Box.CONSENTS_FILE: _at("/compliance/consents?act=given"),
    Box.ALARM: _alarmed,
    Box.BUNDLE: _at("/compliance/ledger/bundle"),
}


def page_of(app: Flask, client: PageClient, box: Box) -> Page:
    """Sign in as somebody who may write in a box; return a page that has it."""
    signed_in(app, client, Role.AUDITOR if box is Box.ALARM else Role.ADMINISTRATOR)
    receive(app, NOON)
    return _PAGES[box](app, client)


def form_of(page: Page, box: Box) -> Form:
    """Return the form of a page whose words are kept in a box."""
    forms = [Form(page.client, page.url, each) for each in page.all("form")]
    (found,) = [each for each in forms if each.value("draft_of").partition("/")[0] == box.value]
    return found


def controls(form: Form) -> dict[str, Element]:
    """Return the controls of a form that take text or a choice, by name."""
    found = {}
    for each in form.element.iter():
        name, kind = each.attrib.get("name"), each.attrib.get("type", "")
        is_field = each.tag.rpartition("}")[2] in {"input", "select", "textarea"}
        # What a person decides about the use of their data is never kept unsent.
        decides = (name or "").startswith("consent_")
        if name and is_field and not decides and kind not in {"hidden", "submit", "file"}:
            found[name] = each
    return found


_TYPED = {"date": "2026-04-07", "time": "09:30", "datetime-local": "2026-03-04T11:15"}


def filled(form: Form) -> dict[str, list[str]]:
    """Change every control; return the data to send."""
    sent = {}
    for name, control in controls(form).items():
        kind = control.attrib.get("type", "")
        offered = form.choices(name)
        if kind == "checkbox":
            # Every second box if all are ticked, all if none is.
            before = form.values.get(name, [])
            wanted = [each for each in offered if each not in before] or offered[::2]
        elif offered:
            wanted = offered[-1:]
        else:
            wanted = [_TYPED.get(kind, f"Gleis 金 {name}")]
        form.fill(**{name: wanted})
        sent[name] = wanted
    return sent


def shown(form: Form) -> dict[str, list[str]]:
    """Return the data that the form's controls would send."""
    return {name: [each.strip() for each in form.values.get(name, [])] for name in controls(form)}
