"""The Contact Us form, which outside clients rely on, and its page, empty or given back in full."""

import re

from flask import current_app, g, render_template, request, url_for
from wtforms import StringField

from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from app.enquiries.rules.enquiry import SOURCE_LIMIT
from app.web.consent.notice import block_in_force, consent_boxes, notice_in_force, notice_token
from app.web.context import zone
from app.web.forms import TickField
from app.web.headers import page_policy
from app.web.reception.enquiry_form import EnquiryForm
from app.web.split_page import EmptyForm, split_page, stand_ins

SWITCHED_FROM = "switched_from"
"""What the button that switches the language sends: the language that is left."""


class ContactForm(EnquiryForm):
    """Six questions and two boxes, and more that may be left alone."""

    fax_number = StringField()

    def __init__(self, lang: str) -> None:
        super().__init__(lang, {"reply_language": lang})

    def tick(self, purpose: Purpose) -> TickField:
        """Return the box of a purpose."""
        field: TickField = self[f"consent_{purpose.value}"]
        return field

    def switch_from(self, lang: str) -> None:
        """Carry the answers over from the form in another language.

        The ticks stay behind: they were given to that language's words, and agreement to these
        has to be an act of its own. So does a reply language that only followed the page's.
        """
        self.forget_ticks()
        if self.reply_language.data == lang:
            self.reply_language.data = self.lang

    def forget_ticks(self) -> None:
        """Untick every box: what was agreed to are other words than those shown now."""
        for purpose in Purpose:
            self.tick(purpose).data = False

    def check_together(self) -> bool:
        """Check what no field can check alone, with a message beside it; return whether all holds.

        Required boxes are ticked, an amount has its currency, and news by telephone has a number.
        """
        problems = {
            f"consent_{purpose.value}": self.say(f"consent_{purpose.value}")
            for purpose in REQUIRED_PURPOSES
            if not self.tick(purpose).data
        }
        problems |= self.amount_problems()
        if self.consent_updates_phone.data and not self.phone.text:
            problems["consent_updates_phone"] = self.say("consent_updates_phone_number")
        self.add_errors(problems)
        return not problems


for _purpose in Purpose:
    setattr(ContactForm, f"consent_{_purpose.value}", TickField())


_SOURCE = re.compile(rf"[A-Za-z0-9._-]{{1,{SOURCE_LIMIT}}}")


def empty_form(lang: str, *, with_source: bool = False) -> EmptyForm:
    """Return the form before anyone has answered, cut at its tokens.

    :param with_source: whether its address names a campaign, which is then one of the tokens.
    """
    words = zone().publications.number
    made: dict[tuple[int, str, bool], EmptyForm] = current_app.extensions.get("empty_forms", {})
    wanted = (words, lang, with_source)
    if wanted not in made:
        # Forms of earlier words go; threads that make some at once may each make all.
        kept = {place: form for place, form in made.items() if place[0] == words}
        made = {**kept, wanted: _cut_empty_form(lang, with_source=with_source)}
        current_app.extensions["empty_forms"] = made
    return made[wanted]


def _cut_empty_form(lang: str, *, with_source: bool) -> EmptyForm:
    names = ("csrf_token", "notice", "idempotency_key", *(("source",) if with_source else ()))
    standing_in = stand_ins(names)
    query = {"source": standing_in["source"]} if with_source else {}
    address = url_for("public.contact", lang=lang)
    publications = zone().publications
    # A request of nobody, in a context of its own: what stands in must not become anyone's token.
    with current_app.app_context(), current_app.test_request_context(address, query_string=query):
        g.publications = publications
        form = ContactForm(lang)
        form.csrf_token.current_token = standing_in["csrf_token"]
        form.notice.data = standing_in["notice"]
        form.idempotency_key.data = standing_in["idempotency_key"]
        page = render_form(form, [])
    return EmptyForm(split_page(page, standing_in), page_policy(page.encode()))


def render_form(form: ContactForm, errors: list[tuple[str, str]]) -> str:
    """Return the page of a form, with its answers and what is wrong with them."""
    lang, block = form.lang, block_in_force(form.lang)
    return render_template(
        "public/reception/contact.html",
        form=form,
        errors=errors,
        boxes=consent_boxes(lang),
        notice_text=block.notice,
        submit_text=block.submit,
        form_action=_form_action(lang),
        policy_urls={
            "privacy_policy": url_for("public.privacy", lang=lang),
            "cookie_policy": url_for("public.cookies", lang=lang),
        },
    )


def fresh_notice(lang: str) -> str:
    """Return the token that says what the form shows, from now on."""
    return notice_token(zone().secrets.notice_key, notice_in_force("contact", lang))


def _form_action(lang: str) -> str:
    return url_for("public.submit", lang=lang, source=campaign() or None)


def campaign() -> str:
    """Return the campaign's code in the form's address, or nothing if there is none of ours."""
    source = request.args.get("source", "")
    return source if _SOURCE.fullmatch(source) else ""
