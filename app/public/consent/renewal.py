"""The page behind the link of a mail that asks a person to agree again.

A GET asks and changes nothing, so that programs which follow the links in mails do no harm.
"""

from flask import Response, make_response, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.content.wording import CONSENT_BLOCK, document_title
from app.core import clock
from app.core.rules.errors import NotFound
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from app.core.rules.tokens import token_sha256
from app.public.blueprint import public
from app.public.rights.my_data import wrong_link
from app.rights.renewal import Renewal, renew_consent, view_renewal
from app.web.consent.publications import is_recent, notice_token, signed_notice
from app.web.context import zone
from app.web.headers import keep_private

FORM = "renewal"
"""The name of this form in consent records."""

CHOICE = "agree"
"""The name of the boxes; each sends its purpose."""


@public.get("/<lang:lang>/renew/<token>")
def renew(lang: str, token: str) -> ResponseReturnValue:
    """Show the changes, and ask the person which purposes they still agree to."""
    return _page(lang, token)


@public.post("/<lang:lang>/renew/<token>")
def renew_now(lang: str, token: str) -> ResponseReturnValue:
    """Record the answer, or show the page again if a policy is not ticked or the words changed.

    The link itself is what permits this, so neither a session nor a token of the form is needed.
    """
    now, sent = clock.now(), set(request.form.getlist(CHOICE))
    ticked = frozenset(each for each in Purpose if each.value in sent)
    notice = signed_notice(zone().secrets.notice_key, request.form.get("notice"), FORM)
    if notice is None or not (is_recent(notice, now) and zone().shows_words_in_force(notice)):
        return _page(lang, token, problem="stale")
    if not ticked >= REQUIRED_PURPOSES:
        return _page(lang, token, ticked, problem="missing")
    try:
        renew_consent(
            zone().database,
            zone().secrets.ledger_key,
            zone().rights_desk,
            token_sha256=token_sha256(token),
            notice=notice,
            ticked=ticked,
            gpc=request.headers.get("Sec-GPC") == "1",
            now=now,
        )
    except NotFound:
        return wrong_link()
    page = render_template("public/rights/my_data_done.html", words="my_data.renew", states=())
    return keep_private(make_response(page))


def _page(
    lang: str, token: str, ticked: frozenset[Purpose] = frozenset(), *, problem: str = ""
) -> Response:
    try:
        asked = view_renewal(zone().database, token_sha256=token_sha256(token), now=clock.now())
    except NotFound:
        return wrong_link()
    publications = zone().publications
    block = publications.block(CONSENT_BLOCK, lang)
    policies = {
        "privacy_policy": url_for("public.privacy", lang=lang),
        "cookie_policy": url_for("public.cookies", lang=lang),
    }
    page = render_template(
        "public/consent/renew.html",
        changes=_changes(asked, lang),
        block=block,
        no_number=Purpose.UPDATES_PHONE not in asked.optional,
        policy_urls={**policies, "transfer_abroad": policies["privacy_policy"]},
        notice=notice_token(
            zone().secrets.notice_key, publications.notice(FORM, CONSENT_BLOCK, lang)
        ),
        choice=CHOICE,
        ticked=ticked,
        problem=problem,
        action=url_for("public.renew_now", lang=lang, token=token),
    )
    return keep_private(make_response(page, 422 if problem and asked.asking else 200))


def _changes(asked: Renewal, lang: str) -> list[tuple[str, int, str]]:
    """Return each document that asks: its title, its version, and its changes."""
    publications, content = zone().publications, zone().content
    found = []
    for doc, version in asked.asking:
        text = publications.version(doc, lang, version)
        title = document_title(content, doc, lang)
        found.append((title, version, text.changed if text else ""))
    return found
