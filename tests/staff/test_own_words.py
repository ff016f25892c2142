"""Administrators are told on every page of the desk why the operator's own words are not served."""

from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import signed_in
from tests.support.content.own_files import OwnFiles
from tests.support.pages.page_client import PageClient

BAD = '[hero]\nled = { en = "a", zh = "b" }\n'


def test_administrators_alone_read_what_is_wrong_and_what_to_do(
    app: Flask, client: PageClient
) -> None:
    own = OwnFiles(app)
    path = own.write("content/home.toml", BAD)
    own.reload()
    signed_in(app, client, Role.HANDLER)
    assert "could not be renewed" not in client.get("/staff/leads").words
    client.get("/staff/leads").form(action="/staff/sign-out").submit(expect=302)
    signed_in(app, client, Role.ADMINISTRATOR)
    for page in ("/staff/leads", "/compliance/"):
        shown = client.get(page)
        assert "could not be renewed" in shown.words
        assert "hero.led" not in shown.words
        assert shown.link("See what is wrong with it") == "/staff/status#own-words"
    words = client.get("/staff/status").words
    assert words.count("could not be renewed") == 1
    assert "key hero.led is no key of the shipped words" in words
    assert "run “zone content reload”" in words

    path.unlink()
    own.reload()
    assert "could not be renewed" not in client.get("/staff/leads").words
