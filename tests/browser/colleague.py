"""An invited colleague, and the actions of them and the administrator in their browsers."""

import time
from dataclasses import dataclass

import pyotp
from playwright.sync_api import BrowserContext, Page, expect

from app.core import clock
from tests.browser.looking import follow, look, speak
from tests.browser.session import PASSWORD, set_up_app
from tests.support.site import content

NAMES = {"en": "Li Sample", "zh": "李示例"}


@dataclass
class Colleague:
    """An invited person, in the browser in which they have set up their account.

    :param key: the key of their authenticator app.
    :param codes: their recovery codes.
    :param used: the time step of the last code of the app that they used.
    """

    lang: str
    email: str
    context: BrowserContext
    key: str
    codes: list[str]
    used: int = 0

    def says(self, key: str, **values: object) -> str:
        """Return words of the site in their language."""
        return content().text(self.lang, key, **values)

    def code(self) -> str:
        """Return the first code of the app that is valid and unused; wait if all are used."""
        app = pyotp.TOTP(self.key)
        self.used = max(self.used + 1, app.timecode(clock.now()) - 1)
        while self.used > app.timecode(clock.now()) + 1:
            time.sleep(0.5)
        return app.generate_otp(self.used)

    def give_password(self, page: Page) -> None:
        """Fill the sign-in page and send it."""
        page.goto("/staff/sign-in")
        page.locator("#email").fill(self.email)
        page.locator("#password").fill(PASSWORD)
        follow(page.locator("main button"))

    def give_code(self, page: Page) -> None:
        """Fill and send the page that asks for a code of the app."""
        page.locator("#code").fill(self.code())
        follow(page.locator("main button"))


def invite(page: Page, lang: str, email: str) -> None:
    """Mail an invitation through the page, in its language."""
    page.goto("/staff/people")
    speak(page, lang)
    form = page.locator("form[action='/staff/people']")
    form.locator("#name").fill(NAMES[lang])
    form.locator("#email").fill(email)
    form.locator("#role").select_option("handler")
    form.locator("#language").select_option(lang)
    form.locator("button").click()
    expect(page.locator(".kept").filter(has_text=email)).to_be_visible()
    look(page)


def join(joined: Colleague, page: Page, link: str) -> None:
    """Set up an account as its owner would, from the mail's link to the recovery codes."""
    page.goto(link)
    expect(page.locator("#name")).to_have_value(NAMES[joined.lang])
    look(page)
    page.locator("#password").fill(PASSWORD)
    page.locator("#password_again").fill(PASSWORD)
    page.locator("main button").click()
    expect(page.locator(".notice")).to_have_text(joined.says("staff.invitation.done"))
    look(page)
    joined.give_password(page)
    look(page)
    joined.key = set_up_app(page)
    joined.used = pyotp.TOTP(joined.key).timecode(clock.now())
    follow(page.locator("button[name=generate_new_codes]"))
    look(page)
    joined.codes = page.locator(".codes code").all_inner_texts()
    assert len(set(joined.codes)) == 5
    page.close()


def add_passkey(colleague: Colleague, page: Page) -> None:
    """Add a passkey on a virtual device."""
    device = colleague.context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    device.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    page.goto("/staff/account/passkeys")
    page.locator("#name").fill("Laptop")
    page.locator("form[data-passkey] button").click()
    page.wait_for_url(lambda url: "passkeys" not in url)
