"""Tests that share an application find it as new."""

import pytest

from app.core import clock
from app.core.outside.secret_files import load_secrets
from app.enquiries.models import Enquiry
from app.web.context import Zone
from tests.staff.desk import receive
from tests.support.site import SharedSite
from tests.support.stored import every


def test_rows_files_and_keys_of_one_test_are_gone_in_the_next(shared_site: SharedSite) -> None:
    shared_site.renew()
    app, instance = shared_site.app, shared_site.settings.instance
    zone: Zone = app.extensions["zone"]
    receive(app, clock.now())
    (instance / "exports").mkdir()
    (instance / "exports" / "file").write_text("left")
    (instance / "secrets" / "ledger_key").write_text("rotated")
    app.test_client().get("/en/contact")

    shared_site.renew()

    assert every(zone, Enquiry) == []
    assert {each.name for each in instance.iterdir()} == {"metrics", "secrets", "static"}
    assert load_secrets(shared_site.settings).ledger_key == zone.secrets.ledger_key
    assert "empty_forms" not in app.extensions


def test_what_cannot_be_renewed_is_named(shared_site: SharedSite) -> None:
    shared_site.renew()
    shared_site.app.config["SESSION_COOKIE_NAME"] = "another"
    with pytest.raises(AssertionError, match="configuration"):
        shared_site.renew()
    shared_site.app.config["SESSION_COOKIE_NAME"] = shared_site.settings.session_cookie
    shared_site.renew()
