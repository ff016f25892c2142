"""Two more roles; `test_permissions.py` runs these tests in a process that declares them."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from click.testing import CliRunner
from flask import Flask

from app.accounts.models import StaffAccount
from app.accounts.rules.colleagues import managers
from app.cli.accounts.staff import add_command
from app.content import Content, ContentError, load_content
from app.core.config import Settings
from app.core.rules.permissions import Permission, Role
from app.exports.rules.columns import allowed_columns
from app.exports.rules.export import ExportPurpose
from app.factory import create_app
from tests.staff.desk import make_account, signed_in
from tests.staff.test_every_route import (
    test_a_role_gets_exactly_the_routes_of_the_map as every_route,
)
from tests.support.accounts.pretended_role import add_labels
from tests.support.content.copied import site_with_copied_content
from tests.support.enquiries.answers import NOW
from tests.support.pages.page_client import PageClient

HEAD, COURIER = Role("head"), Role("courier")
NAMES = {"en": {"Head of desk", "Courier"}, "zh": {"组长", "信使"}}
LANGUAGE = {"en": "English", "zh": "简体中文"}


@pytest.fixture(autouse=True, scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    """The site's content, with labels for the declared roles."""
    with site_with_copied_content(tmp_path_factory.mktemp("copied"), add_labels) as found:
        yield found


def test_it_has_the_permissions_of_the_role_it_copies() -> None:
    assert HEAD.permissions == Role.HANDLER.permissions | {Permission.MANAGE_DESK}
    assert COURIER.permissions == Role.EXPORTER.permissions


@pytest.mark.parametrize("role", [HEAD, COURIER])
def test_every_route_admits_it_by_its_permissions(
    app: Flask, client: PageClient, role: Role
) -> None:
    every_route(app, client, role)


@pytest.mark.parametrize("lang", LANGUAGE)
def test_forms_offer_it_and_the_table_of_roles_lists_it(
    app: Flask, client: PageClient, lang: str
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)
    other = make_account(app, Role.READER, "li@example.com")
    if lang != "en":
        client.get("/staff/people").form(action="/staff/language").submit(button=LANGUAGE[lang])

    for path in ("/staff/people", f"/staff/people/{other}"):
        page = client.get(path)
        assert page.root.attrib["lang"].startswith(lang)
        offered = {each.text: each.get("value") for each in page.all("option")}
        assert {offered[name] for name in NAMES[lang]} == {HEAD, COURIER}
    assert NAMES[lang] <= set(client.get("/staff/people/roles").says("th"))


def test_menus_show_it_the_pages_it_may_use(app: Flask, client: PageClient) -> None:
    signed_in(app, client, HEAD)

    ways = {each.get("href") for each in client.get("/staff/account").all("a")}

    assert "/staff/leads" in ways
    assert not {"/staff/exports", "/staff/people", "/compliance/"} & ways


def test_it_is_invited_from_the_command_line(settings: Settings) -> None:
    assert "|head|courier|" in CliRunner().invoke(add_command, ["--help"]).output


def test_it_exports_what_its_permissions_allow() -> None:
    for purpose in ExportPurpose:
        assert allowed_columns(COURIER, purpose) == allowed_columns(Role.EXPORTER, purpose)
        assert allowed_columns(HEAD, purpose) == ()


def test_a_manager_of_the_desk_is_notified_of_pending_work() -> None:
    head, handler = (
        StaffAccount(id=UUID(int=number), role=role.value, active=True)
        for number, role in enumerate((HEAD, Role.HANDLER))
    )

    assert managers({each.id: each for each in (head, handler)}, NOW) == {head.id}


def test_without_a_label_the_service_does_not_start(settings: Settings) -> None:
    with pytest.raises(ContentError, match=r"no code head for roles: add it with both labels"):
        create_app(settings, load_content())
