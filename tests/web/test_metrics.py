"""`/metrics` is open to machines on loopback, and elsewhere to those with the token."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from app.core.config import CHECKOUT, SettingError, Settings
from app.core.outside.secret_files import create_missing_secrets
from app.watch.rules.counts import FAMILIES
from app.watch.rules.facts import FACTS
from tests.support.enquiries.contact import send
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.watch.heartbeat import beat

TOKEN = "0123456789abcdef0123"
LINE = re.compile(r'([a-z_]+)(\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? (-?[0-9.e+]+)')

COUNTED = {
    'zone_enquiries_total{outcome="received"}': 1,
    'zone_enquiries_total{outcome="repeated"}': 1,
    'zone_enquiries_total{outcome="incomplete"}': 1,
    'zone_requests_total{part="form",status="3xx"}': 2,
    'zone_request_seconds_count{part="form"}': 3,
}
"""How much more is counted of one enquiry sent twice, and of one that is incomplete."""
SECONDS = 'zone_request_seconds_sum{part="form"}'
IN_USE = "zone_database_connections_in_use"


def asked(app: Flask, settings: Settings, **headers: str) -> TestResponse:
    return app.test_client().get("/metrics", base_url=settings.origin, headers=headers)


def numbers(app: Flask, settings: Settings) -> Mapping[str, float]:
    found = {}
    for line in asked(app, settings).text.splitlines():
        if not line.startswith("#"):
            match = LINE.fullmatch(line)
            assert match, line
            found[match[1] + (match[2] or "")] = float(match[3])
    return found


def test_every_fact_and_every_count_is_told_on_loopback(app: Flask, settings: Settings) -> None:
    beat(app.extensions["zone"].database)

    answer = asked(app, settings)

    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8"
    told = set(re.findall(r"^# TYPE (\w+) ", answer.text, re.MULTILINE))
    # Neither has happened on a new instance.
    missing = {"zone_ledger_verification_age_seconds", "zone_backup_age_seconds"}
    assert told == {fact.metric for fact in FACTS} - missing | {each.name for each in FAMILIES}


def test_enquiries_are_counted_by_what_became_of_them(
    client: PageClient, app: Flask, settings: Settings
) -> None:
    before = numbers(app, settings)
    page = client.get("/en/contact")
    for _time in range(2):
        send(page, website="twice.example")
    send(client.get("/en/contact"), expect=422, name="")

    after = numbers(app, settings)
    more = {slot: after[slot] - before[slot] for slot in after if slot in before}
    assert more.items() >= COUNTED.items()
    assert 0 < more[SECONDS] < 60
    assert after[IN_USE] >= 0


@pytest.mark.own_app
def test_an_https_origin_tells_nobody_without_the_token(settings: Settings) -> None:
    create_missing_secrets(settings)
    production = replace(settings, origin="https://invest.example.org", ledger_origin="")
    with running_app(production) as app:
        assert asked(app, production).status_code == 404
    with running_app(replace(production, metrics_token=TOKEN)) as app:
        for sent in ("", "Bearer ", f"Bearer {TOKEN}x", f"Basic {TOKEN}", "Bearer \xe4"):
            refused = asked(app, production, Authorization=sent)
            assert refused.status_code == 401
            assert "zone_" not in refused.text
        assert asked(app, production, Authorization=f"Bearer {TOKEN}").status_code == 200


def test_a_weak_token_is_refused_and_not_repeated(settings: Settings) -> None:
    with pytest.raises(SettingError, match="ZONE_METRICS_TOKEN is too short") as refused:
        replace(settings, metrics_token="secret-1")

    assert "secret-1" not in str(refused.value)


def test_each_alert_is_about_metrics_that_exist(app: Flask, settings: Settings) -> None:
    text = (CHECKOUT / "deploy" / "alerts.yml").read_text(encoding="utf-8")
    rules = re.findall(r"expr: (.+)", text)
    known = {fact.metric for fact in FACTS} | set(numbers(app, settings))

    named = {name for rule in rules for name in re.findall(r"zone_[a-z_]+", rule)}

    assert len(rules) == text.count("- alert:") == text.count("summary:")
    assert named <= {each.partition("{")[0] for each in known}
    assert {fact.metric for fact in FACTS} <= named


def test_an_alert_on_a_number_begins_where_the_fact_is_a_problem() -> None:
    text = (CHECKOUT / "deploy" / "alerts.yml").read_text(encoding="utf-8")
    limits = dict(re.findall(r"expr: (zone_[a-z_]+) > ([\d.e]+)\n", text))
    most = {fact.metric: fact.most for fact in FACTS if fact.metric in limits}

    assert {metric: float(limits[metric]) for metric in most} == most
    assert "zone_backup_age_seconds" in most
