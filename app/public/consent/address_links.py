"""Links in mails for confirming an address and for stopping news.

A GET asks and changes nothing, so that programs which follow the links in mails do no harm.
"""

from collections.abc import Sequence
from datetime import datetime

from flask import Response, make_response, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.consent.records import view_confirmation
from app.consent.rules.standing import Standing, WithdrawalMethod
from app.core import clock
from app.core.rules.errors import NotFound
from app.core.rules.keys import valid_keys
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind, link_token, token_sha256
from app.enquiries.store import enquiry as enquiries
from app.mail.rules.delivery import MessageKind
from app.mail.store import outbox, person_link
from app.public.blueprint import public
from app.public.reception.receipt import receipt_page
from app.public.rights.my_data import wrong_link
from app.rights.consent_decisions import confirm_address, withdraw_consent
from app.rights.store import receivers
from app.web.context import zone
from app.web.headers import keep_private

ONE_CLICK = ("List-Unsubscribe", "One-Click")
"""The field that mail programs post to unsubscribe (RFC 8058, section 3.2), as our page does."""

PRESSED = "confirm"
"""The field that each button of the page behind a confirmation link sends, and no empty POST.

Its value is `only` for the address alone, `ticked` for what is ticked too, or the one purpose.
"""

CHOICE = "agree"
"""The name of the boxes on that page if several purposes wait; each sends its purpose."""

ONLY, TICKED = "only", "ticked"


@public.get("/<lang:lang>/confirm/<token>")
def confirm(lang: str, token: str) -> ResponseReturnValue:
    """Ask for confirmation of the address and, apart from it, of the enquiry's purposes."""
    waiting = view_confirmation(zone().database, token_sha256=token_sha256(token), now=clock.now())
    page = render_template(
        "public/rights/my_data_confirm.html",
        waiting=waiting,
        choice=CHOICE,
        pressed=PRESSED,
        action=url_for("public.confirm_now", lang=lang, token=token),
    )
    return keep_private(make_response(page))


@public.post("/<lang:lang>/confirm/<token>")
def confirm_now(lang: str, token: str) -> ResponseReturnValue:
    """Confirm the address, and the ticked purposes among those that the enquiry asked for.

    The link itself is what permits this, so neither a session nor a token of the form is needed.
    """
    pressed = request.form.get(PRESSED, "")
    if pressed not in {ONLY, TICKED, *Purpose}:
        return confirm(lang, token)
    chosen = set(request.form.getlist(CHOICE)) if pressed == TICKED else {pressed}
    try:
        asked = confirm_address(
            zone().database,
            zone().secrets.ledger_key,
            token_sha256=token_sha256(token),
            purposes=[purpose for purpose in Purpose if purpose.value in chosen],
            gpc=request.headers.get("Sec-GPC") == "1",
            now=clock.now(),
        )
    except NotFound:
        return wrong_link()
    say = zone().content.text
    return _done("my_data.confirm", [say(lang, _state(*each)) for each in asked.items()])


@public.get("/<lang:lang>/receipt/<token>")
def mailed_receipt(lang: str, token: str) -> ResponseReturnValue:
    """Show the page behind an acknowledgement: the decisions, and the ways on from there.

    The letter has this link alone. Those to confirm the address and to the person's data are
    issued with it, and only who has the letter finds them here.
    """
    now = clock.now()
    links, confirmed = _issued_with(token, now)
    confirming = links.get(LinkKind.CONFIRM, "")
    waiting = view_confirmation(zone().database, token_sha256=token_sha256(confirming), now=now)
    return receipt_page(
        "public/consent/mailed_receipt.html",
        enquiries.find_mailed_enquiry,
        token,
        lang,
        confirm_token=confirming if waiting or not confirmed else "",
        data_token=links.get(LinkKind.MY_DATA),
        waiting=waiting,
        choice=CHOICE,
        pressed=PRESSED,
    )


def _issued_with(token: str, now: datetime) -> tuple[dict[LinkKind, str], bool]:
    """Return the open links issued with that to a receipt, and whether the address is confirmed.

    No links if the token opens no receipt.
    """
    with zone().database.reading() as reading:
        enquiry = enquiries.find_mailed_enquiry(reading, token_sha256(token), now)
        if enquiry is None:
            return {}, False
        letter = outbox.find_first(reading, MessageKind.ACKNOWLEDGEMENT, enquiry.id)
        person = enquiries.get_person(reading, enquiry.person_id)
        found = {}
        for key in valid_keys(zone().secrets.link_key):
            for kind in (LinkKind.CONFIRM, LinkKind.MY_DATA):
                made = link_token(key, kind, letter) if letter else ""
                if made and person_link.find_open(reading, token_sha256(made), kind.value, now):
                    found[kind] = made
    return found, person.email_confirmed_at is not None


@public.get("/<lang:lang>/unsubscribe/<token>")
def unsubscribe(lang: str, token: str) -> ResponseReturnValue:
    """Ask whether news by e-mail is to stop."""
    page = render_template(
        "public/rights/my_data_step.html",
        words="my_data.unsubscribe",
        action=url_for("public.unsubscribe_now", lang=lang, token=token),
        one_click=ONE_CLICK,
    )
    return keep_private(make_response(page))


@public.post("/<lang:lang>/unsubscribe/<token>")
def unsubscribe_now(lang: str, token: str) -> ResponseReturnValue:
    """Stop news by e-mail, for a mail program (RFC 8058) or for a person; idempotent.

    The link itself is what permits this, so neither a session nor a token of the form is needed.
    """
    name, value = ONE_CLICK
    if request.form.get(name) != value:
        return unsubscribe(lang, token)
    now = clock.now()
    with zone().database.reading() as reading:
        link = person_link.find_open(reading, token_sha256(token), LinkKind.UNSUBSCRIBE.value, now)
    if link is None:
        return wrong_link()
    withdraw_consent(
        zone().database,
        zone().secrets.ledger_key,
        zone().rights_desk,
        person_id=link.person_id,
        purpose=Purpose.UPDATES_EMAIL,
        method=WithdrawalMethod.ONE_CLICK,
        gpc=request.headers.get("Sec-GPC") == "1",
        now=now,
    )
    with zone().database.reading() as reading:
        told = receivers.count_recipients(reading, link.person_id).words
    return _done("my_data.unsubscribe", [] if told is None else [_say(lang, told)])


def _say(lang: str, told: tuple[str, dict[str, int]]) -> str:
    key, values = told
    return zone().content.text(lang, key, **values)


def _state(purpose: Purpose, stands: Standing) -> str:
    state = "on" if stands is Standing.GIVEN else "off"
    return f"my_data.confirm_{state}.{purpose.value}"


def _done(words: str, states: Sequence[str] = ()) -> Response:
    page = render_template("public/rights/my_data_done.html", words=words, states=states)
    return keep_private(make_response(page))
