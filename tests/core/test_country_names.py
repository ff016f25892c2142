"""The profile of an operator, and the names of countries that follow from it."""

from collections.abc import Mapping

import pytest

from app.core.config import SettingError, Settings


@pytest.mark.parametrize(
    ("variables", "names"),
    [
        ({}, "cldr"),
        ({"ZONE_PROFILE": "public-sector"}, "china"),
        ({"ZONE_PROFILE": "public-sector", "ZONE_COUNTRY_NAMES": "cldr"}, "cldr"),
        ({"ZONE_COUNTRY_NAMES": "china"}, "china"),
    ],
)
def test_the_profile_decides_the_names_of_countries_unless_a_setting_does(
    monkeypatch: pytest.MonkeyPatch, variables: Mapping[str, str], names: str
) -> None:
    for variable, value in variables.items():
        monkeypatch.setenv(variable, value)

    assert Settings.from_environment().country_names == names


@pytest.mark.parametrize("name", ["ZONE_PROFILE", "ZONE_COUNTRY_NAMES"])
def test_an_unknown_profile_or_naming_is_refused_by_name(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "other")

    with pytest.raises(SettingError, match=f"{name} is 'other': give "):
        Settings.from_environment()
