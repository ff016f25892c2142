"""Statuses of leads: their meaning, and their single declaration."""

from pathlib import Path

from app.leads.rules.lead_status import LeadStatus, ToldProgress
from tests.support.pretending import run_pretending


def test_only_a_contact_counts_as_an_answer() -> None:
    answered = {status for status in LeadStatus if status.meaning.progress is ToldProgress.ANSWERED}

    assert answered == {LeadStatus.ENGAGED, LeadStatus.QUALIFIED, LeadStatus.WAITING}


def test_staffs_opinion_of_an_enquiry_is_not_shown() -> None:
    assert LeadStatus.NOT_ENQUIRY.meaning.progress is LeadStatus.NOT_PROCEEDING.meaning.progress


def test_every_status_but_the_first_can_be_reached() -> None:
    come_to = {to for status in LeadStatus for to in status.moves}

    assert come_to == set(LeadStatus) - {LeadStatus.NEW}


def test_one_declared_once_is_found_everywhere() -> None:
    run_pretending(
        "tests.support.leads.pretended_status",
        Path(__file__).with_name("with_pretended_status.py"),
    )
