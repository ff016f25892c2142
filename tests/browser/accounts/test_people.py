"""A colleague in a browser: invited by mail, with two second factors and recovery codes."""

import re

from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.colleague import Colleague, add_passkey, invite, join
from tests.browser.looking import follow, in_language, look
from tests.support.content.copy import WORDS
from tests.support.live_server import LiveServer


@in_language("en")
def test_an_invited_colleague_sets_up_an_account_and_signs_in_with_a_recovery_code(
    browser: Browser, live_server: LiveServer, desk: BrowserContext, lang: str
) -> None:
    email = f"li.{lang}@example.com"
    invite(desk.new_page(), lang, email)
    mail = live_server.wait_for_mail(WORDS[lang].mail.invitation.subject, to=email)
    body = mail.get_body(("plain",))
    assert body is not None
    link = re.search(r"http://\S+/staff/set-up/\S+", body.get_content())
    assert link is not None
    # Without a cookie, a page takes the language of the browser.
    context = browser.new_context(base_url=live_server.origin, locale=lang)
    colleague = Colleague(lang, email, context, "", [])
    join(colleague, context.new_page(), link[0])
    page = context.new_page()
    add_passkey(colleague, page)

    context.clear_cookies()
    colleague.give_password(page)
    expect(page.locator("h1")).to_have_text(colleague.says("account.second.choose"))
    look(page)
    follow(page.locator("a[href*=mf-recovery]"))
    look(page)
    page.locator("#code").fill("0000-0000-0000")
    page.locator("main button").click()
    expect(page.locator(".error-text")).to_have_text(colleague.says("staff.recovery.wrong"))
    look(page)
    page.locator("#code").fill(colleague.codes.pop())
    page.locator("main button").click()
    page.wait_for_url("**/staff/leads*")
    context.close()
