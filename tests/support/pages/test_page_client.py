"""The page client checks what it fetches, and sends forms as a browser would."""

from collections.abc import Callable, Mapping

import pytest
from flask import Flask, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from tests.support.pages.page_client import PageClient
from tests.support.pages.sound_page import HEADERS, SOUND

ORIGIN, FORM = "http://localhost:8000", "/en/contact"


@pytest.fixture
def scratch() -> Flask:
    app = Flask("scratch")

    @app.get("/en/contact")
    def form() -> Response:
        return Response(SOUND, headers=HEADERS)

    @app.post("/en/contact")
    def send() -> AnyResponse:
        app.config["SENT"] = request.form.to_dict(flat=False)
        return redirect("/en/contact?done=1", 303)

    @app.get("/bad")
    def bad() -> Response:
        return Response("<p>Hello", headers=HEADERS, status=404)

    @app.get("/data.json")
    def data() -> Mapping[str, str]:
        return {"host": request.host}

    return app


@pytest.fixture
def visitor(scratch: Flask) -> PageClient:
    return PageClient(scratch, ORIGIN)


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda visitor: visitor.get("/bad", expect=404), "GET /bad is not a sound page"),
        (lambda visitor: visitor.get(FORM, expect=404), "answered 200, not 404"),
        (lambda visitor: visitor.get("https://elsewhere.example/"), "leaves the site"),
        (lambda visitor: visitor.get(FORM).form("country").fill(country="XX"), "'country' offers"),
        (lambda visitor: visitor.get(FORM).form().fill(fax="1"), "no field 'fax'"),
        (lambda visitor: visitor.get(FORM).one("option"), "not one"),
    ],
    ids=["unsound page", "other status", "other site", "no such choice", "no such field", "two"],
)
def test_what_a_browser_would_not_get_or_do_fails_the_test(
    visitor: PageClient, act: Callable[[PageClient], object], why: str
) -> None:
    with pytest.raises(AssertionError, match=why):
        act(visitor)


def test_requests_carry_the_host_of_the_origin(visitor: PageClient) -> None:
    assert "localhost:8000" in visitor.get(f"{ORIGIN}/data.json").text


def test_a_form_is_sent_with_hidden_fields_and_defaults_in_place(
    scratch: Flask, visitor: PageClient
) -> None:
    answer = visitor.get("/en/contact").form("message").submit(name="李雷 🙂")

    assert scratch.config["SENT"] == {
        "csrf_token": ["t"],
        "notice": ["n&1"],
        "name": ["李雷 🙂"],
        "message": ["Hello"],
        "country": ["DE"],
        "topics": ["sites"],
    }
    assert answer.location == "/en/contact?done=1"
    assert answer.follow().heading == "Contact us"


def test_boxes_are_ticked_and_cleared_and_a_button_is_pressed(
    scratch: Flask, visitor: PageClient
) -> None:
    form = visitor.get("/en/contact").form("topics")
    form.submit(button="Keep", topics=["ai"], consent_privacy_policy=True, country="CN")

    ticked = {"topics": ["ai"], "country": ["CN"], "do": ["keep"]}
    assert scratch.config["SENT"].items() >= {**ticked, "consent_privacy_policy": ["yes"]}.items()


def test_elements_are_found_by_tag_attribute_and_text(visitor: PageClient) -> None:
    page = visitor.get("/en/contact")

    assert f"<title>{page.title}</title>" in SOUND
    assert page.link("Skip") == "#main"
    [hint] = page.says("p", id="name-hint")
    assert f">{hint}</p>" in SOUND
