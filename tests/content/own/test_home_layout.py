"""The operator's layout of the home page: what it takes, and what it refuses by name."""

import pytest

from app.content.own.home_layout import SECTIONS, HomeLayout
from tests.support.content.own_files import JOBS, problems_of, with_files
from tests.support.site import content


def test_without_a_file_all_sections_stand_in_the_shipped_order_and_nothing_is_claimed() -> None:
    assert content().home == HomeLayout(SECTIONS, (), free=False, confidential=False)


def test_sections_are_reordered_and_left_out_and_claims_are_made() -> None:
    text = 'sections = ["people", "proof"]\nfigures = ["jobs"]\nfree = true\nmeasured = true\n'
    found = with_files(home_layout=text, facts=JOBS).home
    assert found == HomeLayout(("people", "proof"), ("jobs",), free=True, measured=True)


MISTAKES = {
    'sections = ["prof"]': ("sections, prof", "did you mean proof?"),
    'sections = "proof"': ("sections, is no list", "write ["),
    'sections = ["proof", "proof"]': ("sections, is no list without doubles", "write ["),
    'figures = ["enterprises"]': ("figures, enterprises", "no fact of content/facts.toml"),
    "figures = []": ("figures, names 0 facts", "leave the line out"),
    'free = "yes"': ("free, is no true or false", "write one"),
    "fre = true": ("fre, is no key", "did you mean free?"),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_named_with_what_to_do(text: str) -> None:
    (problem,) = problems_of(home_layout=text, facts=JOBS)
    for part in ("home_layout.toml", *MISTAKES[text]):
        assert part in problem
