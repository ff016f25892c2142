"""How far an enquiry has come, as the person is told."""

import pytest

from app.leads.rules.lead import LeadStatus
from app.rights.rules.progress import Progress, progress


@pytest.mark.parametrize("status", LeadStatus)
def test_every_status_means_something_to_the_person(status: LeadStatus) -> None:
    assert progress(status) in Progress


def test_only_a_contact_counts_as_an_answer() -> None:
    answered = {status for status in LeadStatus if progress(status) is Progress.ANSWERED}

    assert answered == {LeadStatus.ENGAGED, LeadStatus.QUALIFIED, LeadStatus.WAITING}


def test_what_staff_think_of_an_enquiry_is_not_told() -> None:
    assert progress(LeadStatus.NOT_ENQUIRY) is progress(LeadStatus.NOT_PROCEEDING)
