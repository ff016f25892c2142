"""The weight of pages and their number of requests: never more than a slow connection can bear."""

from urllib.parse import urlsplit

import pytest
from flask import Flask

from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

KB = 1024
HTML, CSS, JS, TOTAL, REQUESTS = 16 * KB, 12 * KB, 4 * KB, 45 * KB, 6
"""The most that a page may weigh and ask for, pictures not counted."""
WITH_PICTURES = 60 * KB
ACCEPTED = {"Accept-Encoding": "br, gzip"}
FIRST_FLIGHT = 10 * 1460
"""What a server may send before it hears from the browser (RFC 6928): ten segments."""

FETCHED_RELS = {"stylesheet", "icon", "preload", "modulepreload", "manifest"}


def paths(app: Flask) -> list[str]:
    """Return the paths of every public page in every language that has an address of its own."""
    found = set()
    for rule in app.url_map.iter_rules():
        public = rule.endpoint.startswith("public.") and "GET" in (rule.methods or ())
        if not public or not {"lang"} <= rule.arguments <= {"lang", "version"} or "." in rule.rule:
            continue
        for lang in ("en", "zh"):
            values = {"lang": lang, "version": 1}
            built = rule.build({name: values[name] for name in rule.arguments})
            assert built is not None
            found.add(built[1])
    return sorted(found)


def requests(page: Page) -> list[tuple[str, str]]:
    """Return the requests of a browser to show a page, each with its kind.

    A lazy picture is fetched only once somebody scrolls to it.
    """
    found = [
        (address, "js" if name == "script" else "image")
        for name in ("script", "img", "source", "iframe", "video", "audio", "embed", "input")
        for element in page.all(name)
        if (address := element.attrib.get("src")) and element.attrib.get("loading") != "lazy"
    ]
    for link in page.all("link"):
        rels = set(link.attrib.get("rel", "").lower().split())
        if rels & FETCHED_RELS:
            found.append((link.attrib["href"], "css" if "stylesheet" in rels else "image"))
    assert not page.all("object"), "An <object> is fetched too: count it here."
    return list(dict.fromkeys(found))


def sent_bytes(client: PageClient, path: str) -> int:
    """Return the number of bytes that the server sends to a browser for an address."""
    with client.flask_client.get(path, base_url=client.origin, headers=ACCEPTED) as answer:
        assert answer.status_code == 200, path
        return len(answer.get_data())


def test_every_page_is_light_with_few_requests_and_no_third_party(
    app: Flask, client: PageClient
) -> None:
    found = paths(app)
    assert {"/en/", "/zh/", "/en/contact", "/zh/privacy/v/1", "/zh/roadmap"} <= set(found)
    for path in found:
        fetched = requests(client.get(path))
        for address, _kind in fetched:
            host = urlsplit(address).netloc
            assert not host or f"//{host}" in client.origin, f"{path} asks {host}."
        weights = {"html": sent_bytes(client, path), "css": 0, "js": 0, "image": 0}
        for address, kind in fetched:
            weights[kind] += sent_bytes(client, urlsplit(address).path)

        assert 1 + len(fetched) <= REQUESTS, f"{path} makes {1 + len(fetched)} requests: {fetched}"
        assert weights["html"] <= HTML, f"{path}: {weights}"
        assert weights["css"] <= CSS, f"{path}: {weights}"
        assert weights["js"] <= JS, f"{path}: {weights}"
        assert sum(weights.values()) - weights["image"] <= TOTAL, f"{path}: {weights}"
        assert sum(weights.values()) <= WITH_PICTURES, f"{path}: {weights}"


@pytest.mark.parametrize("path", ["/en/", "/zh/"])
def test_the_first_view_of_home_arrives_in_one_flight(client: PageClient, path: str) -> None:
    fetched = requests(client.get(path))
    sheets = [address for address, kind in fetched if kind == "css"]

    assert sheets
    # The one script, which carries a campaign's code on, waits until the page is shown.
    assert [address.split(".")[0] for address, kind in fetched if kind == "js"] == [
        "/static/js/campaign"
    ]
    assert " defer></script>" in client.get(path).text
    assert sum(sent_bytes(client, each) for each in (path, *sheets)) <= FIRST_FLIGHT
