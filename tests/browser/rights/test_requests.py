"""A request in a browser: recorded, confirmed by the mailed link, fulfilled and answered."""

import re
import zipfile
from email.message import EmailMessage
from uuid import uuid4

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.enquiry import fill_enquiry
from tests.browser.hostile import HOSTILE, assert_inert, hostile
from tests.browser.looking import follow, in_language, look, speak
from tests.support.content.copy import WORDS
from tests.support.live_server import LiveServer
from tests.support.site import content

OTHER = {"en": "zh", "zh": "en"}


def write(browser: Browser, live_server: LiveServer, lang: str, email: str) -> BrowserContext:
    """Send an enquiry as a visitor, with a reply language; return their browser."""
    context = browser.new_context(base_url=live_server.origin, accept_downloads=True)
    page = context.new_page()
    page.goto(f"/{lang}/contact")
    fill_enquiry(page, organisation=hostile("Example GmbH"))
    page.locator("#email").fill(email)
    page.locator("main form button[type=submit]").click()
    expect(page.locator(".reference b")).to_be_visible()
    page.close()
    return context


def take_down(page: Page, email: str, kind: str) -> None:
    """Record a request, from the console's front page on; leave its page open."""
    page.goto("/compliance/")
    follow(page.locator("main a[href='/compliance/requests']").last)
    look(page)
    page.locator("a[href='/compliance/requests/new']").click()
    page.locator(".panel button.button").click()
    expect(page.locator("#error-summary-title")).to_be_visible()
    look(page)
    page.locator("#who").fill(email)
    page.locator("#kind").select_option(kind)
    page.locator("#method").select_option("phone")
    page.locator("#words").fill(HOSTILE)
    page.locator(".panel button.button").click()
    expect(page.locator("#clock")).to_be_visible()
    look(page)


def mail_to(live_server: LiveServer, email: str, subject: str) -> EmailMessage:
    """Wait for the mail to an address with a unique subject, and return it."""
    mail = live_server.wait_for_mail(subject, to=email)
    assert mail["To"] == email
    return mail


def text_of(mail: EmailMessage) -> str:
    """Return the plain text of a mail."""
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


@in_language("zh")
def test_a_telephone_requester_proves_identity_by_link_and_is_answered(
    browser: Browser, live_server: LiveServer, auditor: BrowserContext, lang: str
) -> None:
    def say(key: str, **values: object) -> str:
        return content().text(lang, key, **values)

    # The person is answered in their language, not in the auditor's.
    theirs = OTHER[lang]
    email = f"q{uuid4().hex}@example.com"
    person = write(browser, live_server, theirs, email)
    page = auditor.new_page()
    page.goto("/compliance/")
    speak(page, lang)
    take_down(page, email, "access")
    expect(page.get_by_text(say("rights.act.identity_first"))).to_be_visible()
    page.get_by_role("button", name=say("rights.identity.send")).click()
    expect(page.get_by_text(say("rights.flash.asked"))).to_be_visible()
    address = page.url

    subject = WORDS[theirs].rights_mail.identity.subject
    link = re.search(r"http://\S+/my-data/\S+", text_of(mail_to(live_server, email, subject)))
    assert link is not None
    own = person.new_page()
    own.goto(link[0])
    own.locator("main form button").click()
    expect(own.locator(".was-it-you h2")).to_have_text(WORDS[theirs].my_data.was_it_you.title)
    look(own)
    own.locator("button[name=theirs][value=yes]").click()
    expect(own.get_by_role("status")).to_have_text(WORDS[theirs].my_data.was_it_you.yes_done)
    with own.expect_download() as download:
        own.locator("a[href$='file.zip']").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        pack = archive.read("my-data.html").decode()
    assert email in pack
    opened = person.new_page()
    opened.set_content(pack)
    assert_inert(opened)
    own.goto(f"/{theirs}/my-data/ask")
    look(own)
    person.close()

    page.goto(address)
    with page.expect_download() as download:
        page.get_by_role("button", name=say("rights.act.pack")).click()
    assert download.value.suggested_filename == "my-data.zip"
    page.locator("#outcome").select_option("fulfilled")
    page.locator("#text").fill(f"Everything is in the copy. 全部在副本中。 {HOSTILE}")
    page.get_by_role("button", name=say("rights.close.submit")).click()
    expect(page.locator(".letter h2")).to_have_text(WORDS[theirs].rights_mail.answer.subject)
    look(page)
    page.get_by_role("button", name=say("rights.letter.send_close")).click()
    expect(page.get_by_text(say("rights.flash.closed"))).to_be_visible()
    look(page)
    answer = mail_to(live_server, email, WORDS[theirs].rights_mail.answer.subject)
    assert "全部在副本中" in text_of(answer)
    page.close()
