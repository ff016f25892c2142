"""Places where the pretended language must appear; run by `test_pretended_language`."""

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import signed_in, zone_of
from tests.support.content.pretended_language import CODE, NAME
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write

PATHS = (
    "", "key-figures", "roadmap", "news/2024-03-04-new-industrialization", "contact", "privacy",
    "cookies", "accessibility", "guide", "guide/taxes", "sectors/manufacturing",
)  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_every_public_page_is_available_in_it_and_linked(client: PageClient, path: str) -> None:
    spoken, english = client.get(f"/{CODE}/{path}"), client.get(f"/en/{path}")

    assert f'<html lang="{CODE}">' in spoken.text
    assert f'hreflang="{CODE}"' in english.text
    assert NAME in english.words
    assert NAME not in spoken.words.partition("Skip")[0]
    assert "简体中文" in spoken.words
    assert "English" in spoken.words


def test_the_sitemap_and_the_language_redirect_include_it(client: PageClient) -> None:
    assert f"/{CODE}/contact" in client.get("/sitemap.xml").text
    led = client.get("/", expect=302, headers={"Accept-Language": f"{CODE}-CA,en;q=0.5"})
    assert led.location == f"/{CODE}/"


def test_an_enquiry_is_sent_received_and_shown_in_it(app: Flask, client: PageClient) -> None:
    zone = zone_of(app)

    page = open_page(client, token_for(zone, write(client, zone, CODE)), CODE)

    assert f'<html lang="{CODE}">' in page.text


def test_published_words_are_drafted_in_it(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)

    draft = client.get("/compliance/policies/privacy_policy/draft")

    assert f'name="source_{CODE}"' in draft.text
    assert "Dutch text" in draft.words


def test_the_desk_offers_it_as_a_language(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)

    assert f'value="{CODE}"' in client.get("/staff/account").text
    for page in ("/staff/leads", "/staff/exports/new", "/staff/leads/import", "/staff/leads/enter"):
        assert f'lang="{CODE}"' in client.get(page).text, page
    assert zone_of(app).content.text(CODE, "site.name")
