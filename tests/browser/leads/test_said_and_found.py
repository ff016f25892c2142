"""What goes with a reply, a note and a task, and how a lead is found again, on desk and phone."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, expect

from tests.browser.arrivals import arrive
from tests.browser.axe import assert_accessible
from tests.browser.leads.test_facts import open_newest
from tests.browser.leads.test_inbox import inbox
from tests.browser.looking import follow, in_shapes, look


@in_shapes(phone="zh")
def test_a_reply_is_seen_with_its_signature_and_copies_before_it_leaves(
    desk: BrowserContext, lang: str, width: int
) -> None:
    page = desk.new_page()
    page.goto("/staff/account")
    signature, text = f"Zone office {uuid4().hex[:6]}", f"We look into it: {uuid4().hex[:6]}"
    signing = page.locator("form[action$='/account/signature']")
    for field in signing.locator("textarea").all():
        field.fill(signature)
    follow(signing.locator(".button"))
    page = open_newest(desk, lang)

    page.locator("#reply_text").fill(text)
    page.locator(".reply-more > summary").click()
    page.locator(".reply-more details:has(#other_address) > summary").click()
    for name, value in (
        ("address", "lawyer@example.net"), ("name", "Ann Law"), ("why", "Her lawyer"),
    ):  # fmt: skip
        page.locator(f"#other_{name}").fill(value)
    page.locator("#reply_holding").check()
    follow(page.locator("button[name=preview]"))

    seen = page.locator("#reply-seen")
    for told in (signature, text, "Ann Law"):
        expect(seen).to_contain_text(told)
    assert_accessible(page)
    look(page)
    follow(page.locator("button[name=send]"))
    expect(page.locator(".message", has_text=text)).not_to_have_count(0)
    expect(page.locator("#reply_text")).to_have_value("")


@in_shapes(phone="en")
def test_an_unknown_name_is_said_and_a_task_has_its_time(
    desk: BrowserContext, lang: str, width: int
) -> None:
    page, title = open_newest(desk, lang), f"Call {uuid4().hex[:6]}"
    page.locator("details:has(#note_text) > summary").click()
    page.locator("#note_text").fill("@nobody please call")
    follow(page.locator("form:has(#note_text) .button"))

    expect(page.locator(".notice", has_text="nobody").first).to_be_visible()
    expect(page.locator(".line-note", has_text="@nobody please call").first).to_be_visible()
    look(page)

    page.locator("details:has(#task_title) > summary").click()
    page.locator("#task_title").fill(title)
    page.locator("#task_time").fill("15:30")
    follow(page.locator("form:has(#task_title) .button"))
    expect(page.locator(".tasks li", has_text=title)).to_contain_text("15:30")


@in_shapes(phone="zh")
def test_a_lead_is_found_by_its_number_as_people_type_it(
    desk: BrowserContext, lang: str, width: int
) -> None:
    own = f"{uuid4().int % 10**7:07}"
    page = inbox(desk, lang)
    arrive(page.url, lang, phone=f"+49 171 {own}")
    page.set_viewport_size({"width": width, "height": 900})

    page.locator("#q").fill(f"0171 {own}")
    page.locator("#q").press("Enter")

    expect(page.locator("[data-lead]")).to_have_count(1)
    assert own not in page.url
    look(page)


@in_shapes(phone="en")
def test_leads_are_tagged_together_and_listed_by_the_tag(
    desk: BrowserContext, lang: str, width: int
) -> None:
    page, tag = inbox(desk, lang), f"fair {uuid4().hex[:6]}"
    page.set_viewport_size({"width": width, "height": 900})
    for box in page.locator("[name=lead]").all()[:2]:
        box.check()
    page.locator(".many-tag > summary").click()
    page.locator(".many-tag input[type=text]").fill(tag)
    follow(page.locator(".many-tag .button"))

    page.locator("details.filters:has([name=tagged]) > summary").click()
    if not page.locator(f"[name=tagged][value='{tag}']").is_visible():
        page.locator(".more-filters > summary").click()
    page.locator(f"[name=tagged][value='{tag}']").check()
    follow(page.locator(".filter-bar .button").first)
    expect(page.locator("[data-lead]")).to_have_count(2)
    look(page)
