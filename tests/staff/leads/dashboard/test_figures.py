"""The dashboard's shares of people's judgements beside the rules' add up to the whole."""

import csv
import io
from datetime import timedelta

import pytest
from flask import Flask

from app.core import clock
from tests.staff.leads.test_dashboard import came
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient


@pytest.mark.parametrize("counts", [(2, 0, 0), (1, 1, 1), (4, 1, 1), (0, 0, 0)])
def test_what_people_judged_adds_up_without_what_still_waits(
    app: Flask, reader: PageClient, counts: tuple[int, int, int]
) -> None:
    then = clock.now() - timedelta(hours=1)
    came(app, then, {})
    for judged, n in zip(("confirmed", "cleared", "missed"), counts, strict=True):
        for _ in range(n):
            came(app, then, {"judged": judged})
    came(app, then, {"suspect": True, "suspicions": ["honeypot"], "due_at": None})

    found = reader.get("/staff/dashboard/judged.csv").text.removeprefix("\ufeff")
    rows = list(csv.reader(io.StringIO(found)))[1:]

    assert [int(row[2]) for row in rows] == list(counts)
    shares = [row[3] for row in rows]
    assert sum(map(int, shares)) == 100 if any(counts) else shares == ["", "", ""]
    assert EN.dashboard.chart.judged_lead(n=sum(counts)) in reader.get("/staff/dashboard").words
