"""A page or form that was open while words were published shows the new ones, losing nothing."""

from collections.abc import Callable

from flask import Flask

from app.core import clock
from app.core.models import Base
from app.enquiries.models import Enquiry
from tests.staff.desk import zone_of
from tests.support.consent.publishing import Desk
from tests.support.content.copy import EN
from tests.support.enquiries.contact import ANSWERS, send
from tests.support.languages import both_languages
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient

Count = Callable[[type[Base]], int]


def publish(app: Flask, doc: str = "privacy_policy", more: str = "## In haste\n") -> None:
    """Let two people publish a document with more words, in this process."""
    zone = zone_of(app)
    desk = Desk(zone.database, zone.installation, zone.secrets.ledger_key, now=clock.now())
    desk.publish_more(doc, more)
    zone.words.look()


@both_languages
def test_a_cached_page_is_rendered_again_once_its_words_are_published(
    app: Flask, client: PageClient, lang: str
) -> None:
    before = client.get(f"/{lang}/privacy")
    assert "In haste" not in before.words

    publish(app)

    after = client.get(f"/{lang}/privacy")
    assert "In haste" in after.words
    assert after.headers["ETag"] != before.headers["ETag"]
    assert "In haste" not in client.get(f"/{lang}/privacy/v/1").words
    archive = after.one("section", class_="archive")
    assert [each.attrib["href"] for each in archive.iter() if "href" in each.attrib] == [
        f"/{lang}/privacy/v/2",
        f"/{lang}/privacy/v/1",
    ]


def test_a_form_with_earlier_words_returns_every_answer_and_no_tick(
    app: Flask, filled: Form, count: Count
) -> None:
    publish(app)

    page = filled.submit(expect=422)

    assert EN.form.errors.words_changed in page.words
    again = page.form("message")
    assert again.value("message") == ANSWERS["message"]
    assert not again.value("consent_privacy_policy")
    assert count(Enquiry) == 0
    again.fill(consent_privacy_policy=True, consent_cookie_policy=True).submit(expect=303)
    assert count(Enquiry) == 1


def test_new_words_beside_the_boxes_are_shown_and_recorded_as_published(
    app: Flask, client: PageClient
) -> None:
    zone = zone_of(app)
    desk = Desk(zone.database, zone.installation, zone.secrets.ledger_key, now=clock.now())
    block = {
        "en": "Yours.\n\nRead first.\n\n"
        "[ ] One\n[ ] Two\n    With a hint\n[ ] Three\n[ ] Four\n"
        "{% if transfer %}[ ] To {{ transfer.recipient }}\n{% endif %}\n[Send it]\n",
        "zh": "您的选择\n\n请先阅读。\n\n[ ] 一\n[ ] 二\n    提示\n[ ] 三\n[ ] 四\n"
        "{% if transfer %}[ ] 传输至{{ transfer.recipient }}\n{% endif %}\n[发送]\n",
    }
    desk.write("consent_block", block)
    desk.propose("consent_block")
    desk.approve("consent_block")
    zone.words.look()

    page = client.get("/en/contact")
    assert "Read first." in page.words
    assert "With a hint" in page.words
    assert [each.text for each in page.all("button", type="submit")][-1] == "Send it"
    received = send(page).follow()
    assert "Read first." in received.words or "One" in received.words
