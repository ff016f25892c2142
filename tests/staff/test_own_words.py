"""Administrators are told on every page of the desk why the operator's own words are not served."""

from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import another_browser
from tests.support.content.copy import EN
from tests.support.content.own_files import OwnFiles
from tests.support.pages.page_client import PageClient

TITLE = EN.staff.own_words.title
BAD = '[hero]\nled = { en = "a", zh = "b" }\n'


def test_administrators_alone_read_what_is_wrong_and_what_to_do(
    app: Flask, officer: PageClient
) -> None:
    own = OwnFiles(app)
    path = own.write("content/home.toml", BAD)
    own.reload()
    assert TITLE not in officer.get("/staff/leads").words
    client = another_browser(app, Role.ADMINISTRATOR)
    for page in ("/staff/leads", "/compliance/"):
        shown = client.get(page)
        assert TITLE in shown.words
        assert "hero.led" not in shown.words
        assert shown.link(EN.staff.own_words.look(n=1)) == "/staff/status#own-words"
    words = client.get("/staff/status").words
    assert words.count(TITLE) == 1
    assert "key hero.led is no key of the shipped words" in words
    assert EN.staff.own_words.mend(n=1) in words

    path.unlink()
    own.reload()
    assert TITLE not in client.get("/staff/leads").words
