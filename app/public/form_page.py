"""The page of the Contact Us form: empty, rendered once for everybody; or given back in full."""

import re

from flask import current_app, render_template, request, url_for

from app.domain.enquiry import SOURCE_LIMIT
from app.public.contact_form import ContactForm
from app.web.consent_boxes import consent_boxes, notice_in_force
from app.web.content_policy import page_policy
from app.web.context import zone
from app.web.notice import notice_token
from app.web.split_page import EmptyForm, split_page, stand_ins

_SOURCE = re.compile(rf"[A-Za-z0-9._-]{{1,{SOURCE_LIMIT}}}")


def empty_form(lang: str, *, with_source: bool = False) -> EmptyForm:
    """Return the form before anyone has answered, cut at its tokens.

    :param with_source: whether its address names a campaign, which is then one of the tokens.
    """
    made: dict[tuple[str, bool], EmptyForm] = current_app.extensions.setdefault("empty_forms", {})
    if (lang, with_source) not in made:
        made[lang, with_source] = _cut_empty_form(lang, with_source=with_source)
    return made[lang, with_source]


def _cut_empty_form(lang: str, *, with_source: bool) -> EmptyForm:
    names = ("csrf_token", "notice", "idempotency_key", *(("source",) if with_source else ()))
    standing_in = stand_ins(names)
    query = {"source": standing_in["source"]} if with_source else {}
    address = url_for("public.contact", lang=lang)
    # A request of nobody, in a context of its own: what stands in must not become anyone's token.
    with current_app.app_context(), current_app.test_request_context(address, query_string=query):
        form = ContactForm(lang)
        form.csrf_token.current_token = standing_in["csrf_token"]
        form.notice.data = standing_in["notice"]
        form.idempotency_key.data = standing_in["idempotency_key"]
        page = render_form(form, [])
    return EmptyForm(split_page(page, standing_in), page_policy(page.encode()))


def render_form(form: ContactForm, errors: list[tuple[str, str]]) -> str:
    """Return the page of a form, with its answers and what is wrong with them."""
    lang = form.lang
    return render_template(
        "public/contact.html",
        form=form,
        errors=errors,
        boxes=consent_boxes(lang),
        notice_text=zone().content.consent.notice[lang],
        submit_text=zone().content.consent.submit[lang],
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
