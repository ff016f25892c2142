"""Requests that no page of ours sends: other methods, other files, parameters in other places."""

import re

import pytest
from flask import Flask

from app.accounts.store.staff import get_account
from app.core.config import CHECKOUT, Settings
from app.core.rules.permissions import Role
from app.factory import create_app
from tests.staff.desk import invite, signed_in, zone_of
from tests.support.enquiries.contact import complete_fields
from tests.support.pages.page_client import PageClient
from tests.support.site import content
from tests.support.stored import read_by

WRITES_MARKUP = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function"
SHARES_OR_KEEPS = r"postMessage|sessionStorage|indexedDB|document\.cookie"


@pytest.mark.parametrize("path", ["/en/", "/en/contact", "/staff/sign-in", "/healthz"])
def test_no_address_answers_trace(app: Flask, path: str) -> None:
    answer = app.test_client().open(path, method="TRACE", headers={"X-Echoed": "back"})

    assert answer.status_code == 405
    assert "back" not in answer.get_data(as_text=True)


@pytest.mark.parametrize(
    "path",
    [
        "/.git/config",
        "/static",
        "/static/",
        "/static/css/",
        "/static/../secrets/session_key",
        "/static/%2e%2e/secrets/session_key",
        "/static//etc/passwd",
        "/instance/zone.db",
        "/staff/fs-static/",
        "/staff/fs-static/js/base.js",
    ],
)
def test_nothing_but_published_files_is_served(app: Flask, path: str) -> None:
    assert app.test_client().get(path).status_code == 404


def test_every_text_names_its_type_and_utf_8(client: PageClient) -> None:
    page = client.get("/en/contact")
    files = [each.attrib["href"] for each in page.all("link", rel="stylesheet")]
    files += [each.attrib["src"] for each in page.all("script") if "src" in each.attrib]
    kinds = {
        "/en/": "text/html", "/robots.txt": "text/plain", "/sitemap.xml": "application/xml",
        "/en/key-figures.csv": "text/csv", "/healthz": "text/plain",
        **{path: "text/javascript" if path.endswith(".js") else "text/css" for path in files},
    }  # fmt: skip

    for path, kind in kinds.items():
        named = client.get(path).headers["Content-Type"].replace('"', "")
        assert named == f"{kind}; charset=utf-8", path
    # JSON is UTF-8 by definition (RFC 8259).
    assert client.get("/en/key-figures.json").headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("digits", [20, 5000])
def test_a_number_in_an_address_may_have_any_length(app: Flask, digits: int) -> None:
    assert app.test_client().get(f"/en/privacy/v/{'9' * digits}").status_code == 404


def test_an_answer_in_the_address_does_not_count(client: PageClient) -> None:
    form = client.get("/en/contact").form("message")
    fields = {**form.values, **complete_fields(), "message": ""}

    page = client.post("/en/contact?message=From+the+address", fields, expect=422)
    assert page.form("message").value("message") == ""


def test_fields_that_a_form_does_not_have_change_nothing(app: Flask, client: PageClient) -> None:
    account_id = signed_in(app, client, Role.HANDLER)
    form = client.get("/staff/account").form(action="/staff/account/profile")

    extra = {"role": "administrator", "active": "", "password": "x", "email": "a@example.com"}
    client.post(form.action, {**form.values, "name": "Kim", **extra}, expect=303)
    account = read_by(zone_of(app).database, get_account, account_id)
    assert account is not None
    assert (account.name, account.role, account.active) == ("Kim", "handler", True)
    assert account.email != "a@example.com"


def test_every_password_field_is_masked_and_fillable(app: Flask, client: PageClient) -> None:
    set_up = f"/staff/set-up/{invite(app, Role.HANDLER, 'lin@example.com')}"
    pages = [client.get(path) for path in ("/staff/sign-in", set_up)]
    signed_in(app, client, Role.HANDLER)
    pages += [client.get(path) for path in ("/staff/account/password", "/staff/verify")]

    for page in pages:
        fields = [each for each in page.all("input") if "password" in each.attrib.get("id", "")]
        assert fields
        for field in fields:
            assert field.attrib["type"] == "password"
            assert field.attrib["autocomplete"] in {"current-password", "new-password"}
            assert not {"readonly", "maxlength", "onpaste"} & set(field.attrib)


def test_no_script_writes_markup_or_keeps_data() -> None:
    for script in (CHECKOUT / "static/js").glob("*.js"):
        text = script.read_text(encoding="utf-8")
        if script.name == "keep.js":
            # A browser test holds what is kept of a form, and for how long.
            text = text.replace("action(sessionStorage)", "", 1)
        assert not re.search(f"{WRITES_MARKUP}|{SHARES_OR_KEEPS}", text), script.name
        kept = re.findall(r"localStorage\.setItem\((.+?)\)", text)
        assert kept == (['OFF, "1"'] if script.name == "desk.js" else []), script.name


@pytest.mark.own_app
def test_no_environment_turns_debugging_on(
    app: Flask, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLASK_DEBUG", "1")

    assert not _as_started(settings).debug


@pytest.mark.own_app
def test_passwords_are_hashed_as_owasp_advises(app: Flask, settings: Settings) -> None:
    hashed = _as_started(settings).extensions["security"].pwd_context.hash("correct horse battery")

    found = re.match(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=", hashed)
    assert found is not None
    assert int(found[1]) >= 12 * 1024
    assert int(found[2]) >= 3


def _as_started(settings: Settings) -> Flask:
    """Return the application as the server makes it, without the tests' shortcuts."""
    started = create_app(settings, content())
    started.extensions["zone"].database.dispose()
    return started
