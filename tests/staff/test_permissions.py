"""Each role opens its own pages and no others."""

from uuid import uuid4

import pytest
from flask import Flask

from app.core.rules.permissions import Role, allows
from tests.architecture.routes import guarded_rules, of_right_shape
from tests.staff.desk import lead_of, read_in, signed_in, token_of
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient

LEADS = (
    "/staff/leads",
    "/staff/leads?folder=overdue",
    "/staff/views",
    f"/staff/leads/{uuid4()}",
    "/staff/exports",
    "/staff/exports/new",
    f"/staff/exports/{uuid4()}",
)
CONSENTS = ("/compliance/", "/compliance/consents", f"/compliance/consents/{uuid4()}")


@pytest.mark.parametrize(
    ("role", "refused", "home"),
    [
        (Role.EXPORTER, CONSENTS, "/staff/leads"),
        (Role.AUDITOR, LEADS, "/compliance/"),
        (Role.ADMINISTRATOR, (), "/staff/leads"),
    ],
)
def test_a_role_reaches_its_own_pages_only(
    app: Flask, client: PageClient, role: Role, refused: tuple[str, ...], home: str
) -> None:
    signed_in(app, client, role)
    for path in (*LEADS, *CONSENTS):
        client.get(path, expect=403 if path in refused else 404 if (path.count("-") > 1) else 200)
    assert client.get("/staff/", expect=302).location == home


def test_the_navigation_shows_exactly_the_pages_of_the_role(auditor: PageClient) -> None:
    assert auditor.get("/staff/account").says("nav") == [f"Compliance {EN.staff.nav.account} Help"]


@pytest.mark.parametrize(
    ("role", "paths"),
    [
        (Role.READER, ("/staff/leads/enter", "/staff/leads/import", "/staff/reply-texts")),
        (
            Role.HANDLER,
            (
                "/staff/leads/import",
                "/staff/leads/import/template.csv",
                f"/staff/leads/import/{uuid4()}",
                "/staff/reply-texts",
                "/staff/reply-texts/answer",
                "/staff/status",
            ),
        ),
        (Role.AUDITOR, ("/staff/status",)),
    ],
)
def test_a_role_is_refused_what_others_do(
    app: Flask, client: PageClient, role: Role, paths: tuple[str, ...]
) -> None:
    signed_in(app, client, role)
    for path in paths:
        client.get(path, expect=403)
    assert "/staff/status" not in client.get("/staff/account").text


@pytest.mark.parametrize(("path", "status"), [("/staff/people", 403), ("/staff/nowhere", 404)])
def test_an_error_of_the_desk_is_in_its_frame_with_a_link_back(
    officer: PageClient, path: str, status: int
) -> None:
    read_in(officer, "zh")
    page = officer.get(path, expect=status)
    assert page.title.endswith(f" - {ZH.staff.site.name}")
    assert page.link(ZH.errors.desk) == "/staff/"


def test_auditors_change_no_lead_and_handlers_see_nothing_of_the_console(
    app: Flask, client: PageClient, reference: str
) -> None:
    before = lead_of(app, reference)
    signed_in(app, client, Role.AUDITOR)
    token = token_of(client)
    acts = {"status": "engaged", "owner": "nobody", "note_text": "Rang", "reply_text": "Dear"}
    typed = {"csrf_token": token, "version": str(before.version), **acts}
    parts = ("/leads", "/exports", "/routing", "/deliveries", "/staff/requests")
    of_leads = [
        rule
        for rule in guarded_rules(app)
        if rule.rule.startswith("/staff/") and any(each in rule.rule for each in parts)
    ]
    for rule in of_leads:
        _, path = rule.build({**of_right_shape(rule), "lead_id": before.id}) or ("", rule.rule)
        for method in (rule.methods or set()) & {"GET", "POST"}:
            data = typed if method == "POST" else None
            answer = client.flask_client.open(
                path, method=method, base_url=client.origin, data=data
            )
            assert answer.status_code == 403, f"{method} {rule.rule}"
    after = lead_of(app, reference)
    assert (after.status, after.owner_id, after.version) == (before.status, None, before.version)
    assert len(of_leads) > 10

    of_console = [rule for rule in guarded_rules(app) if rule.rule.startswith("/compliance")]
    needed = {vars(app.view_functions[rule.endpoint])["required_permission"] for rule in of_console}
    assert not any(allows(Role.HANDLER, each) for each in needed)
    assert len(of_console) > 30


def test_a_stranger_is_sent_to_sign_in_and_back(client: PageClient) -> None:
    page = client.get("/staff/leads?before=abc", expect=302)
    assert page.location == "/staff/sign-in?next=/staff/leads?before%3Dabc"


@pytest.mark.parametrize(
    ("wish", "place"),
    [
        ("/staff/leads?before=abc", "/staff/leads?before=abc"),
        ("/compliance/consents", "/compliance/consents"),
        ("//evil.example/staff", "/staff/"),
        ("https://evil.example/staff/leads", "/staff/"),
        ("/staff\\evil.example", "/staff/"),
        ("/staff/..//evil.example/", "/staff/"),
        ("/staff/%2E%2e//evil.example/", "/staff/"),
        ("/staff//evil.example/", "/staff/"),
        ("/staff/leads\r\nX: y", "/staff/"),
        ("/en/", "/staff/"),
        ("", "/staff/"),
    ],
)
def test_choosing_a_language_returns_only_to_a_page_of_the_desk(
    officer: PageClient, wish: str, place: str
) -> None:
    form = officer.get("/staff/account").form(action="/staff/language")
    form.values["next"] = [wish]
    form.values["language"] = ["zh"]
    assert form.submit().location == place
    assert officer.get("/staff/account").root.attrib["lang"] == "zh-Hans"
