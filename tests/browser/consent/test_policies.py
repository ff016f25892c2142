"""Policies in a browser: one person writes and proposes, another publishes, all see it."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, expect

from tests.browser.looking import follow, in_language, look, speak
from tests.support.content.copy import WORDS
from tests.support.site import content

DOC = "cookie_policy"


@in_language("zh")
def test_one_proposes_another_publishes_and_earlier_consenters_are_told(
    desk: BrowserContext, auditor: BrowserContext, ids: dict[str, str], lang: str
) -> None:
    proposer = desk.new_page()
    assert ids, "Somebody has agreed to the words before."

    def say(key: str, **values: object) -> str:
        return content().text(lang, f"policies.{key}", **values)

    more = {"en": f"More of {uuid4().hex}.", "zh": f"更多内容{uuid4().hex}。"}
    title = WORDS[lang].policy.cookies.title
    proposer.goto("/compliance/")
    speak(proposer, lang)
    proposer.goto("/compliance/")
    # Two clicks lead to it.
    follow(proposer.locator("main").get_by_role("link", name=say("tasks.name"), exact=True))
    look(proposer)
    follow(proposer.get_by_role("link", name=say("write_of", doc=title)))
    look(proposer)
    for each in more:
        field = proposer.locator(f"#source_{each}")
        field.fill(f"{field.input_value()}\n\n{more[each]}")
    proposer.get_by_role("button", name=say("page.save")).click()
    expect(proposer.locator("#error-summary-title")).to_be_visible()
    assert more["zh"] in proposer.locator("#source_zh").input_value()
    look(proposer)
    proposer.locator("#changed_en").fill("Says more.")
    proposer.locator("#changed_zh").fill("说明更多。")
    proposer.locator("#categories-purpose").check()
    proposer.get_by_role("button", name=say("page.save")).click()
    expect(proposer.get_by_text(say("flash.saved"))).to_be_visible()
    look(proposer)
    proposer.get_by_role("button", name=say("page.propose_button")).click()
    expect(proposer.get_by_text(say("page.mine"))).to_be_visible()
    look(proposer)

    page = auditor.new_page()
    page.goto("/compliance/")
    speak(page, lang)
    page.goto("/compliance/")
    page.locator("main").get_by_role("link", name=say("tasks.name"), exact=True).click()
    page.get_by_role("link", name=say("look_of", doc=title)).click()
    expect(page.locator("ins").first).to_be_visible()
    page.goto(f"/{lang}/cookies")
    expect(page.get_by_text(more[lang])).to_have_count(0)
    page.go_back()
    page.get_by_role("button", name=say("page.approve")).click()
    expect(page.get_by_text(say("flash.published"))).to_be_visible()
    look(page)
    follow(page.locator("tbody tr").first.locator("th a"))
    look(page)
    page.goto("/compliance/")
    coverage = WORDS[lang].coverage.task.name
    page.locator("main").get_by_role("link", name=coverage).click()
    page.locator("section[aria-labelledby=reconfirm] a[href*='/reconfirm']").click()
    expect(page.locator("tbody th a").first).to_be_visible()
    look(page)
    for each, words in more.items():
        page.goto(f"/{each}/cookies")
        expect(page.get_by_text(words)).to_be_visible()
    page.close()
