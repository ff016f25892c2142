"""The confirmation: whole for a day in its own browser, and the reference alone elsewhere."""

from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from app.core import clock
from app.core.config import Settings
from tests.support.content.own_files import OwnFiles
from tests.support.enquiries.contact import ANSWERS, send
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


def shows_whole(page: Page) -> bool:
    """Return whether a page tells more than a reference."""
    assert "GDZ-" in page.text
    return str(ANSWERS["organisation"]) in page.text and "receipt.json" in page.text


@both_languages
def test_the_confirmation_reloads_for_a_day_in_its_own_browser_alone(
    app: Flask, settings: Settings, client: PageClient, lang: str
) -> None:
    sent = send(client.get(f"/{lang}/contact"))
    other, now = PageClient(app, settings.origin), clock.now()

    with time_machine.travel(now + timedelta(hours=23), tick=False):
        assert shows_whole(client.get(sent.location))
        assert not shows_whole(other.get(sent.location))
        client.get(f"{sent.location}/receipt.json")
        other.get(f"{sent.location}/receipt.json", expect=404)
        other.get(f"{sent.location}/receipt.tlog-proof", expect=404)
    with time_machine.travel(now + timedelta(hours=24, seconds=1), tick=False):
        assert not shows_whole(client.get(sent.location))
        client.get(f"{sent.location}/receipt.json", expect=404)


@pytest.mark.parametrize("news", [False, True])
@both_languages
def test_the_confirmation_leads_on_to_the_figures_and_to_news_if_there_are_any(
    app: Flask, client: PageClient, lang: str, *, news: bool
) -> None:
    if news:
        own = OwnFiles(app)
        own.write_news()
        assert own.reload() == ()
    sent = client.get(send(client.get(f"/{lang}/contact")).location)
    leads = [each.attrib["href"] for each in sent.one("main").iter() if "href" in each.attrib]
    assert {f"/{lang}/key-figures", f"/{lang}/roadmap", f"/{lang}/"} <= set(leads)
    assert (f"/{lang}/news" in leads) == news
    assert (f"/{lang}/news/2024-03-04-new-industrialization" in leads) != news
