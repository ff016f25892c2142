"""What the other links in mails open: confirming an address, and stopping news.

A GET asks and changes nothing, so that programs which follow the links in mails do no harm.
"""

from flask import Response, make_response, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.domain.consent import Purpose
from app.domain.errors import NotFound
from app.domain.person_link import LinkKind
from app.domain.standing import Standing
from app.domain.token import token_sha256
from app.domain.withdrawal import WithdrawalMethod
from app.public.blueprint import public
from app.public.my_data import wrong_link
from app.public.my_data_session import page_with_form
from app.services.confirm_address import confirm_address
from app.services.withdraw_consent import withdraw_consent
from app.store import person_link
from app.web.context import zone
from app.web.headers import keep_private

ONE_CLICK = ("List-Unsubscribe", "One-Click")
"""What a mail program posts to unsubscribe (RFC 8058, section 3.2); our own page does the same."""

_NEWS = {Standing.GIVEN: "news", Standing.UNCONFIRMED: "unchanged_news"}


@public.get("/<lang:lang>/confirm/<token>")
def confirm(lang: str, token: str) -> ResponseReturnValue:
    """Ask whether the address is to be confirmed."""
    page = render_template(
        "public/my_data_step.html",
        words="my_data.confirm",
        note="my_data.confirm.note",
        action=url_for("public.confirm_now", lang=lang, token=token),
    )
    return page_with_form(page)


@public.post("/<lang:lang>/confirm/<token>")
def confirm_now(lang: str, token: str) -> ResponseReturnValue:
    """Confirm the address, and the news that was asked for with the enquiry."""
    try:
        news = confirm_address(
            zone().database,
            zone().secrets.ledger_key,
            token_sha256=token_sha256(token),
            gpc=request.headers.get("Sec-GPC") == "1",
            now=clock.now(),
        )
    except NotFound:
        return wrong_link()
    say = zone().content.text
    news_text = say(lang, f"my_data.confirm.{_NEWS.get(news, 'no_news')}")
    return _done("my_data.confirm", news_text)


@public.get("/<lang:lang>/unsubscribe/<token>")
def unsubscribe(lang: str, token: str) -> ResponseReturnValue:
    """Ask whether news by e-mail is to stop."""
    page = render_template(
        "public/my_data_step.html",
        words="my_data.unsubscribe",
        action=url_for("public.unsubscribe_now", lang=lang, token=token),
        one_click=ONE_CLICK,
    )
    return keep_private(make_response(page))


@public.post("/<lang:lang>/unsubscribe/<token>")
def unsubscribe_now(lang: str, token: str) -> ResponseReturnValue:
    """Stop news by e-mail, for a mail program (RFC 8058) or for a person, as often as asked.

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
        person_id=link.person_id,
        purpose=Purpose.UPDATES_EMAIL,
        method=WithdrawalMethod.ONE_CLICK,
        gpc=request.headers.get("Sec-GPC") == "1",
        now=now,
    )
    return _done("my_data.unsubscribe")


def _done(words: str, news: str = "") -> Response:
    page = render_template("public/my_data_done.html", words=words, news=news)
    return keep_private(make_response(page))
