"""A setting shortens a published period at once, and lengthens it only by a new version."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.consent.rules.publication import STATING, stated_periods
from app.core.config import Settings
from app.core.db import Database
from app.core.rules.moments import months_after
from app.core.rules.retention import NUMBERS, SETTINGS, RetentionClass, RetentionPeriods
from app.exports.request import forecast_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import LeftOut
from app.leads.placement import place_leads
from app.mail.rules.delivery import Mailing
from app.rights.retention import find_periods
from tests.support.consent.publishing import Desk, sources_of
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.exports.exporting import REQUEST
from tests.support.ledger.evidence import enquire, publish_words
from tests.support.ledger.sealing import make_sealer, seal_all
from tests.support.rights.retention import run_to_the_end, would_go

LONGER = RetentionPeriods(**{name: 2 * NUMBERS[name] for name in SETTINGS.values()})
SHORTER = RetentionPeriods(**{name: NUMBERS[name] // 2 for name in SETTINGS.values()})
OVER = months_after(NOW, 25)
"""A moment after the published period of an enquiry, and within twice that period."""


def desk_of(database: Database, periods: RetentionPeriods, at: datetime) -> Desk:
    """Return the desk of an installation that sets periods."""
    return Desk(database, replace(Settings(Path()).installation, retention=periods), now=at)


def test_only_what_is_published_limits_a_period() -> None:
    published = {"enquiry_months": 12, "suspect_days": 0}
    found = RetentionPeriods(enquiry_months=24, suspect_days=60).within(published)
    assert (found.enquiry_months, found.suspect_days, found.audit_months) == (12, 60, 36)
    assert RetentionPeriods(enquiry_months=6).within(published).enquiry_months == 6


def test_a_number_that_stands_for_another_period_is_not_stated() -> None:
    texts = dict.fromkeys(("en", "zh"), "Enquiries: 24 months. Evidence: 36 months.")
    periods = RetentionPeriods(enquiry_months=36, evidence_months=36)
    stated = stated_periods(STATING, {"retention.evidence_months"}, texts, periods)
    assert (stated["enquiry_months"], stated["evidence_months"]) == (0, 36)


def test_a_setting_keeps_nobody_longer_than_was_published_and_no_export_has_them(
    database: Database, tmp_path: Path
) -> None:
    # Before any words are published, a setting counts.
    assert find_periods(database, LONGER) == LONGER
    publish_words(database)
    enquire(database, "ada")
    assert place_leads(database, LEDGER_KEY, Mailing("zone.example", ""), NOW)

    # A shorter one does at once.
    assert find_periods(database, SHORTER) == SHORTER
    soon = would_go(database, months_after(NOW, 13), SHORTER)
    assert RetentionClass.ENQUIRY in [due.kind for due in soon]
    assert find_periods(database, LONGER) == RetentionPeriods()
    rules = ExportRules(approval_rows=0, periods=LONGER)
    found = forecast_export(database, REQUEST, rules, author_id=None, actor="cli", now=OVER)
    assert found.left_out == {LeftOut.EXPIRED: 1}
    assert RetentionClass.ENQUIRY in [due.kind for due in would_go(database, OVER, LONGER)]
    assert run_to_the_end(database, tmp_path, OVER, LONGER).gone["enquiry"] == 1


@pytest.mark.parametrize("doc", ["privacy_policy", "cookie_policy"])
def test_a_longer_period_counts_once_the_policy_that_says_so_is_published(
    database: Database, doc: str
) -> None:
    publish_words(database)
    desk_of(database, LONGER, NOW + timedelta(minutes=1)).publish_more(doc, "More.\n")

    says_so = doc == "privacy_policy"
    assert find_periods(database, LONGER) == (LONGER if says_so else RetentionPeriods())


def test_a_version_that_does_not_state_a_period_leaves_it_as_published(database: Database) -> None:
    publish_words(database)
    longer = RetentionPeriods(enquiry_months=36)
    desk = desk_of(database, longer, NOW + timedelta(minutes=1))
    desk.write(
        STATING,
        {
            lang: f"{text}\n\nMore.\n".replace("retention.enquiry_months", "24")
            for lang, text in sources_of(database, STATING).items()
        },
    )
    desk.propose(STATING)
    desk.approve(STATING)

    assert find_periods(database, longer) == RetentionPeriods()


def test_a_version_published_while_the_clock_was_ahead_is_replaced(
    database: Database, tmp_path: Path
) -> None:
    sealer = make_sealer(tmp_path, database)
    publish_words(database)
    seal_all(database, sealer)
    desk_of(database, LONGER, NOW + timedelta(days=1)).publish_more(STATING, "More.\n")
    seal_all(database, sealer)
    desk_of(database, RetentionPeriods(), NOW + timedelta(hours=1)).publish_more(STATING, "More.\n")
    seal_all(database, sealer)

    assert find_periods(database, LONGER) == RetentionPeriods()
