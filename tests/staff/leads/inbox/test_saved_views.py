"""Lists of leads that staff save under a name, for themselves or for everybody."""

from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.permissions import Role
from app.leads.models.views import SavedView
from tests.staff.desk import (
    NOON,
    post_to,
    read_in,
    receive,
    sealed,
    signed_in,
)
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import every, store

QUERY = "folder=all&country=DE&sort=priority"
LIST = f"/staff/leads?{QUERY}"


def save(client: PageClient, name: str, *, shared: bool = False, expect: int = 303) -> Page:
    """Save the list as a view."""
    form = client.get(LIST).form("shared", method="post")
    return form.submit(name=name, shared=shared, expect=expect)


def views(app: Flask) -> list[SavedView]:
    """Return all views, by name."""
    return every(app, select(SavedView).order_by(SavedView.name))


def add(app: Flask, owner_id: UUID, name: str, *, shared: bool) -> UUID:
    """Store a view for an account; return its id."""
    view = SavedView(
        id=uuid4(), owner_id=owner_id, name=name, shared=shared, query="folder=new", created_at=NOON
    )
    store(app, view)
    return view.id


@both_languages
def test_a_lead_opened_from_a_view_leads_back_to_the_view_by_name(
    app: Flask, me: UUID, client: PageClient, lang: str
) -> None:
    reference = receive(app, NOON, country="DE")
    read_in(client, lang)
    page = client.get(LIST)
    assert "German, urgent" not in client.get(page.link(reference)).words
    save(client, "German, urgent")

    said = WORDS[lang].lead_list.back(folder="German, urgent")
    assert client.get(page.link(reference)).link(said).startswith(LIST)


def test_a_list_is_saved_once_under_a_name_without_a_search_and_listed_above_the_inbox(
    database: Database, app: Flask, me: UUID, client: PageClient, reference: str
) -> None:
    page = save(client, "German, urgent").follow()

    assert EN.inbox.views.saved(name="German, urgent") in page.words
    assert page.link("German, urgent") == LIST
    assert page.says("h1") == ["German, urgent"]
    assert client.get("/staff/leads?folder=new").link("German, urgent") == LIST
    (view,) = views(app)
    assert (view.owner_id, view.shared) == (me, False)
    assert view.query == QUERY
    page = save(client, "German, urgent", shared=True).follow()
    assert EN.inbox.views.replaced(name="German, urgent") in page.words
    form = client.get(f"{LIST}&q={sealed(client, 'secret')}").form("shared", method="post")
    form.submit(name="Mine")
    assert [(each.query, each.shared) for each in views(app)] == [(QUERY, True), (QUERY, False)]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", EN.inbox.errors.name),
        ("x" * 61, EN.inbox.errors.name_long(limit="60")),
        ("a\x07b", "Name of the view contains a character that cannot be used: BELL"),
    ],
)
def test_a_view_needs_a_displayable_name(
    app: Flask, me: UUID, client: PageClient, name: str, says: str
) -> None:
    assert says in save(client, name, expect=422).words
    assert not views(app)


def test_a_view_is_renamed_shared_and_deleted_by_its_author(
    app: Flask, me: UUID, client: PageClient
) -> None:
    save(client, "Mine")
    add(app, me, "Taken", shared=False)
    (view_id,) = [view.id for view in views(app) if view.name == "Mine"]
    change = f"/staff/views/{view_id}"

    page = client.get("/staff/views").form(action=change).submit(name="Ours", shared=True)
    assert EN.inbox.views.changed(name="Ours") in page.follow().words
    assert (views(app)[0].name, views(app)[0].shared) == ("Ours", True)
    page = client.get("/staff/views").form(action=change).submit(name="Taken", expect=422)
    assert EN.inbox.errors.name_taken in page.words
    assert page.form(action=change).value("name") == "Taken"

    page = client.get("/staff/views").form(action=f"{change}/delete").submit().follow()
    assert EN.inbox.views.deleted(name="Ours") in page.words
    assert [view.name for view in views(app)] == ["Taken"]


def test_colleagues_see_shared_views_and_change_nothing(
    database: Database, app: Flask, me: UUID, client: PageClient, lin: UUID
) -> None:
    shared, private = (
        add(app, lin, "Shared one", shared=True),
        add(app, lin, "Secret", shared=False),
    )

    page = client.get("/staff/views")
    assert f"Shared one {EN.inbox.views.by(name='Lin')}" in page.words
    assert "Secret" not in page.words
    assert client.get("/staff/leads").link("Shared one") == "/staff/leads?folder=new"
    assert not page.all("form", action=f"/staff/views/{shared}/delete")
    for act in ("", "/delete"):
        for view, expect in ((shared, 403), (private, 404), (uuid4(), 404)):
            post_to(client, f"/staff/views/{view}{act}", expect, name="Taken over")
    assert [view.name for view in views(app)] == ["Secret", "Shared one"]


def test_administrators_delete_only_shared_views(app: Flask, client: PageClient, lin: UUID) -> None:
    shared, private = (
        add(app, lin, "Shared one", shared=True),
        add(app, lin, "Secret", shared=False),
    )
    signed_in(app, client, Role.ADMINISTRATOR)

    client.get("/staff/views").form(action=f"/staff/views/{shared}/delete").submit()

    post_to(client, f"/staff/views/{private}/delete", 404)
    assert [view.name for view in views(app)] == ["Secret"]
