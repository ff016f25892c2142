"""Files for machines: sitemap, robots.txt, security.txt and the GPC support resource."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest
from flask import Flask

from app.core import clock
from app.core.config import SettingError, Settings
from app.core.rules.installation import Operator
from app.public.content.guide import SECTORS
from app.public.content.machine_files import PAGES
from app.web.context import Zone
from tests.support.pages.page_client import PageClient
from tests.support.site import OPERATOR, operate

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"

# Addresses with a language that are not listed: files, or answers to one visitor.
NOT_LISTED = {"submit", "key_figures_csv", "key_figures_json", "news_feed"}


@pytest.fixture
def client(app: Flask, settings: Settings) -> PageClient:
    """A visitor of a site whose operator is known."""
    operate(app)
    return PageClient(app, settings.origin)


def entries(client: PageClient) -> dict[str, ET.Element]:
    page = client.get("/sitemap.xml")
    assert page.headers["Content-Type"].startswith("application/xml")
    root = ET.fromstring(page.body)
    found = {each.findtext(f"{SITEMAP}loc", ""): each for each in root}
    assert len(found) == len(root)
    return found


def test_the_sitemap_lists_every_page_in_both_languages_with_its_translations(
    client: PageClient,
) -> None:
    listed = entries(client)

    # The guide is not shown until a page is checked.
    assert len(listed) == 2 * (len(PAGES) - 1 + len(SECTORS))
    for address, entry in listed.items():
        page = client.get(address)
        assert page.one("link", rel="canonical").attrib["href"] == address
        assert {each.attrib["hreflang"]: each.attrib["href"] for each in entry.iter(LINK)} == {
            each.attrib["hreflang"]: each.attrib["href"]
            for each in page.all("link", rel="alternate")
            if "hreflang" in each.attrib
        }


def test_no_page_in_a_language_is_missing_from_the_sitemap(app: Flask) -> None:
    views = {
        rule.endpoint.removeprefix("public.")
        for rule in app.url_map.iter_rules()
        if rule.endpoint.startswith("public.")
        and rule.arguments == {"lang"}
        # Nobody else can find a person's own page.
        and not rule.rule.startswith("/<lang:lang>/my-data")
    }

    assert views - NOT_LISTED == set(PAGES)


def test_only_policies_have_a_change_date_their_day_of_publication(
    client: PageClient, zone: Zone
) -> None:
    days = {
        address: entry.findtext(f"{SITEMAP}lastmod") for address, entry in entries(client).items()
    }

    dated = {address for address, day in days.items() if day}
    assert dated == {
        f"{client.origin}/{lang}/{page}" for lang in ("en", "zh") for page in ("privacy", "cookies")
    }
    for lang in ("en", "zh"):
        published = zone.publications.latest("privacy_policy", lang).published_at
        assert days[f"{client.origin}/{lang}/privacy"] == published.date().isoformat()


def test_robots_may_fetch_all_but_staff_pages_and_find_the_sitemap(
    client: PageClient,
) -> None:
    page = client.get("/robots.txt")

    assert page.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert page.text.splitlines() == [
        "User-agent: *",
        "Disallow: /staff",
        "Disallow: /compliance",
        "",
        f"Sitemap: {client.origin}/sitemap.xml",
    ]


def test_a_demonstration_excludes_robots_and_has_no_security_contact(
    app: Flask, client: PageClient
) -> None:
    operate(app, Operator())
    assert client.get("/robots.txt").text == "User-agent: *\nDisallow: /\n"
    client.get("/.well-known/security.txt", expect=404)


def security_fields(client: PageClient) -> dict[str, str]:
    page = client.get("/.well-known/security.txt")
    assert page.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert page.text.endswith("\n")
    pairs = [line.split(": ", 1) for line in page.text.splitlines()]
    fields = dict(pairs)
    assert len(fields) == len(pairs)
    return fields


def test_security_txt_names_the_operator_and_is_valid_under_a_year(
    client: PageClient,
) -> None:
    fields = security_fields(client)

    assert fields["Contact"] == f"mailto:{OPERATOR.email}"
    assert fields["Canonical"] == f"{client.origin}/.well-known/security.txt"
    assert fields["Preferred-Languages"] == "en, zh"
    left = datetime.fromisoformat(fields["Expires"]).astimezone(UTC) - clock.now()
    assert timedelta(days=150) < left < timedelta(days=365)


@pytest.mark.parametrize(
    ("contact", "shown"),
    [
        ("psirt@example.org", "mailto:psirt@example.org"),
        ("https://example.org/report", "https://example.org/report"),
        ("tel:+86-20-1234", "tel:+86-20-1234"),
    ],
)
def test_a_security_contact_overrides_the_operators_address(
    app: Flask, client: PageClient, contact: str, shown: str
) -> None:
    operate(app, security_contact=contact)
    assert security_fields(client)["Contact"] == shown


@pytest.mark.parametrize("contact", ["the front desk", "http://example.org", "a@b.c\nExpires: x"])
def test_an_invalid_security_contact_is_refused_by_name(settings: Settings, contact: str) -> None:
    with pytest.raises(SettingError, match="ZONE_SECURITY_CONTACT"):
        replace(settings, security_contact=contact)


def test_the_gpc_resource_says_that_the_signal_is_honoured(
    client: PageClient,
) -> None:
    page = client.get("/.well-known/gpc.json")

    assert page.headers["Content-Type"] == "application/json"
    told = json.loads(page.text)
    assert told["gpc"] is True
    assert datetime.fromisoformat(told["lastUpdate"]).date() <= clock.now().date()


@pytest.mark.parametrize(
    "path",
    [
        "/robots.txt",
        "/sitemap.xml",
        "/.well-known/gpc.json",
        "/.well-known/security.txt",
        "/favicon.ico",
        "/apple-touch-icon.png",
    ],
)
def test_a_machine_file_sets_no_cookie(client: PageClient, path: str) -> None:
    assert "Set-Cookie" not in client.get(path).headers
