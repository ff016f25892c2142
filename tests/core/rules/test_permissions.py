"""Permissions of each role, written out again by hand."""

from pathlib import Path

import pytest

from app.core.rules.permissions import Permission, Role, allows, roles_with
from tests.support.pretending import run_pretending

MAY = {
    "reader": {"leads.view", "account.own"},
    "handler": {"leads.view", "leads.work", "account.own"},
    "exporter": {"leads.view", "leads.work", "leads.export", "leads.import", "account.own"},
    "auditor": {
        "consents.view",
        "rights.answer",
        "policies.publish",
        "alarms.close",
        "account.own",
    },
    "administrator": {
        "leads.view",
        "leads.work",
        "leads.export",
        "leads.import",
        "consents.view",
        "rights.answer",
        "policies.publish",
        "desk.manage",
        "staff.manage",
        "account.own",
    },
}


@pytest.mark.parametrize("role", MAY)
@pytest.mark.parametrize("permission", Permission)
def test_a_role_allows_exactly_what_this_table_says(role: str, permission: Permission) -> None:
    assert allows(role, permission) == (permission.value in MAY[role])


def test_every_role_is_in_this_table() -> None:
    assert set(Role) == set(map(Role, MAY))


@pytest.mark.parametrize("role", ["", "ADMINISTRATOR", "root"])
def test_an_unknown_role_may_do_nothing(role: str) -> None:
    assert not any(allows(role, permission) for permission in Permission)


def test_the_roles_that_may_work_on_leads_are_listed() -> None:
    assert roles_with(Permission.WORK_LEADS) == (Role.HANDLER, Role.EXPORTER, Role.ADMINISTRATOR)


def test_a_role_declared_once_is_found_everywhere() -> None:
    run_pretending(
        "tests.support.accounts.pretended_role",
        Path(__file__).with_name("with_pretended_role.py"),
    )
