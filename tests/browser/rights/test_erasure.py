"""An erasure in a browser: one person proposes, another approves, and no data is left on disk."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, ViewportSize, expect

from tests.browser.arrivals import arrive
from tests.browser.looking import in_language, look, speak
from tests.support.live_server import LiveServer
from tests.support.site import content

WIDE: ViewportSize = {"width": 1440, "height": 900}
PATIENCE_MS = 60_000


def names_in(live_server: LiveServer, spelled: str) -> set[str]:
    """Return the files of the instance that hold a text, in any case."""
    return {
        path.name
        for path in live_server.instance.rglob("*")
        if path.is_file() and spelled.lower().encode() in path.read_bytes().lower()
    }


@in_language("en")
def test_one_proposes_another_approves_and_a_certificate_is_issued(
    live_server: LiveServer, desk: BrowserContext, auditor: BrowserContext, lang: str
) -> None:
    proposer = desk.new_page()

    def say(key: str) -> str:
        return content().text(lang, f"erasure.{key}")

    email, name = f"q{uuid4().hex}@example.com", f"Quirin {uuid4().hex}"
    arrive(live_server.origin, lang, email=email, name=name)
    assert "zone.db-wal" in names_in(live_server, email)

    proposer.goto("/compliance/erasures")
    speak(proposer, lang)
    look(proposer)
    proposer.get_by_role("link", name=say("open.new")).click()
    proposer.locator(".panel button.button").click()
    expect(proposer.locator("#error-summary-title")).to_be_visible()
    look(proposer)
    proposer.locator("#who").fill(email)
    proposer.locator("#ground").select_option("asked")
    proposer.locator("#remark").fill(f"{name} rang us")
    proposer.locator(".panel button.button").click()
    expect(proposer.get_by_text(say("proposal.mine"))).to_be_visible()
    expect(proposer.locator(".tally")).to_be_visible()
    look(proposer)
    address = proposer.url

    page = auditor.new_page()
    page.goto("/compliance/erasures")
    speak(page, lang)
    look(page)
    page.goto(address)
    look(page)
    page.get_by_role("button", name=say("proposal.approve")).click()
    expect(page.locator("h1")).to_have_text(say("certificate.title"))
    look(page)
    overwritten = page.get_by_text(say("certificate.log_emptied"))
    for _ in range(PATIENCE_MS // 500):
        if overwritten.count():
            break
        page.wait_for_timeout(500)
        page.reload()
    expect(overwritten).to_be_visible()

    assert names_in(live_server, email) == set()
    assert names_in(live_server, name) == set()
    page.goto("/compliance/receivers")
    look(page)
    page.close()
