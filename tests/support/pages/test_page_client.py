"""The page client checks what it fetches, and sends forms as a browser would."""

from collections.abc import Mapping

import pytest
from flask import Flask, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from tests.support.pages.page_client import PageClient
from tests.support.pages.sound_page import HEADERS, SOUND

ORIGIN = "http://localhost:8000"


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


def test_an_unsound_page_fails_the_test_even_as_an_error_page(visitor: PageClient) -> None:
    with pytest.raises(AssertionError, match="GET /bad is not a sound page"):
        visitor.get("/bad", expect=404)


def test_another_status_than_expected_fails_and_names_both(visitor: PageClient) -> None:
    with pytest.raises(AssertionError, match="answered 200, not 404"):
        visitor.get("/en/contact", expect=404)


def test_an_address_on_another_site_is_refused(visitor: PageClient) -> None:
    with pytest.raises(AssertionError, match="leaves the site"):
        visitor.get("https://elsewhere.example/")


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

    sent = scratch.config["SENT"]
    assert (sent["topics"], sent["country"], sent["do"]) == (["ai"], ["CN"], ["keep"])
    assert sent["consent_privacy_policy"] == ["yes"]


def test_a_choice_missing_from_the_page_fails_the_test(visitor: PageClient) -> None:
    with pytest.raises(AssertionError, match="'country' offers"):
        visitor.get("/en/contact").form("country").fill(country="XX")


def test_a_field_missing_from_the_page_fails_the_test(visitor: PageClient) -> None:
    with pytest.raises(AssertionError, match="no field 'fax'"):
        visitor.get("/en/contact").form().fill(fax="1")


def test_elements_are_found_by_tag_attribute_and_text(visitor: PageClient) -> None:
    page = visitor.get("/en/contact")

    assert page.title == "联系我们"
    assert page.link("Skip") == "#main"
    assert page.says("p", id="name-hint") == ["As on your card."]
    with pytest.raises(AssertionError, match="not one"):
        page.one("option")
