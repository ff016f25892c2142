"""Behind TLS, only an address that a trusted proxy passes on tells one network from another."""

from dataclasses import replace

import pytest

from app.core.config import Settings
from app.core.outside.secret_files import create_missing_secrets
from app.web.visitor import visitor_address
from tests.support.site import running_app

PRODUCTION = "https://zone.example"


@pytest.mark.parametrize(
    ("origin", "peer", "forwarded", "counted"),
    [
        (PRODUCTION, "10.1.2.3", "203.0.113.9", "203.0.113.9"),
        (PRODUCTION, "10.1.2.3", "198.51.100.8, 203.0.113.9, 172.16.0.1", "203.0.113.9"),
        (PRODUCTION, "10.1.2.3", "", ""),
        (PRODUCTION, "10.1.2.3", "127.0.0.1", ""),
        (PRODUCTION, "192.0.2.7", "203.0.113.9", ""),
        (PRODUCTION, "127.0.0.1", "203.0.113.9", ""),
        ("", "127.0.0.1", "", "127.0.0.1"),
    ],
)
def test_a_proxy_that_all_visitors_share_is_no_network(
    settings: Settings, origin: str, peer: str, forwarded: str, counted: str
) -> None:
    site = replace(settings, origin=origin, trusted_proxies=("10.0.0.0/8", "172.16.0.1"))
    create_missing_secrets(site)
    with running_app(site) as app:
        app.add_url_rule("/address", view_func=visitor_address)
        headers = {"X-Forwarded-For": forwarded} if forwarded else {}
        answer = app.test_client().get(
            "/address", base_url=site.origin, headers=headers, environ_base={"REMOTE_ADDR": peer}
        )

    assert (answer.status_code, answer.text) == (200, counted)
