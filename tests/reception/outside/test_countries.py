"""Names of countries in the languages of lists."""

import pytest

from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.enquiries.outside.contact_details import territories
from app.reception.outside.countries import LANGUAGES_OF_LISTS, agreed, foreign_countries
from app.reception.rules.headings import COUNTRIES
from app.reception.rules.spelling import folded


@pytest.mark.parametrize(
    ("name", "code"),
    [("Allemagne", "DE"), ("Italie", "IT"), ("Corée du Sud", "KR"), ("Suède", "SE"),
     ("Vereinigtes Königreich", "GB"), ("Estados Unidos", "US"), ("Германия", "DE"),
     ("ドイツ", "DE"), ("독일", "DE"), ("德國", "DE"), ("台灣", "TW"), ("中華民國", None)],
)  # fmt: skip
def test_countries_are_known_in_the_languages_of_lists(name: str, code: str | None) -> None:
    assert foreign_countries().get(folded(name)) == code


def test_a_name_that_means_two_countries_means_none() -> None:
    assert agreed([{"CD": "Kongo", "DE": "Tyskland"}, {"CG": "KONGO", "DE": "Tyskland"}]) == {
        "tyskland": "DE"
    }
    # Norwegian for the one, Polish for the other.
    assert "kongo" not in foreign_countries()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_name_means_another_country_than_in_our_languages(lang: str) -> None:
    for code, name in territories(LANGUAGE[lang].locale).items():
        assert foreign_countries().get(folded(name), code) == code


def test_every_language_of_lists_has_names_of_its_own() -> None:
    for lang in LANGUAGES_OF_LISTS:
        assert {"CN", "DE", "US"} <= territories(lang).keys()
        assert territories(lang) != territories("en")


def test_other_names_are_listed_only_where_these_languages_lack_them() -> None:
    known = foreign_countries()
    listed = [folded(name) for names in COUNTRIES.values() for name in names]
    assert [name for name in listed if name in known] == []
