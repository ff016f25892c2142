"""People under each version of the policies."""

from app.consent.rules.coverage import Covered, coverage, is_outdated

FIRST, SECOND, COOKIES = ("privacy", "en", 1), ("privacy", "en", 2), ("cookies", "en", 1)
LATEST = {("privacy", "en"): 2, ("cookies", "en"): 1}


def test_people_are_counted_under_each_version_that_they_agreed_to_last() -> None:
    people = {(FIRST, COOKIES): 3, (FIRST,): 4, (SECOND, COOKIES): 5}

    assert coverage(people, LATEST, {"privacy": {(FIRST,): 2, (FIRST, COOKIES): 1}}) == [
        Covered(*COOKIES, people=8, reconfirm=0, latest=True),
        Covered(*SECOND, people=5, reconfirm=0, latest=True),
        Covered(*FIRST, people=7, reconfirm=3, latest=False),
    ]


def test_consent_is_outdated_once_any_of_its_versions_is_no_longer_in_force() -> None:
    assert is_outdated([COOKIES, FIRST], LATEST)
    assert not is_outdated([SECOND, COOKIES, ("privacy", "zh", 1)], LATEST)
