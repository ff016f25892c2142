"""Settings of the operator: names in single languages, hours and filing numbers."""

import pytest

from app.core.config import SettingError, Settings


def test_a_name_and_an_address_may_be_others_in_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZONE_OPERATOR_NAME", "An Office")
    monkeypatch.setenv("ZONE_OPERATOR_NAME_ZH", "某办公室")
    monkeypatch.setenv("ZONE_OPERATOR_ADDRESS", "1 Road")
    monkeypatch.setenv("ZONE_OPERATOR_ADDRESS_ZH", "某路1号\n广州")

    operator = Settings.from_environment().operator

    told = [(operator.spoken(lang).name, operator.spoken(lang).address) for lang in ("en", "zh")]
    assert told == [("An Office", "1 Road"), ("某办公室", "某路1号, 广州")]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ZONE_OPERATOR_HOURS", "weekdays"),
        ("ZONE_OPERATOR_ICP_FILING", "12345678"),
        ("ZONE_OPERATOR_POLICE_FILING", "公网安备12号"),
    ],
)
def test_what_is_shown_of_the_operator_is_checked(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv("ZONE_OPERATOR_NAME", "An Office")
    monkeypatch.setenv(name, value)

    with pytest.raises(SettingError, match=name):
        Settings.from_environment()


def test_a_name_in_one_language_alone_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZONE_OPERATOR_NAME_ZH", "某办公室")

    with pytest.raises(SettingError, match="ZONE_OPERATOR_NAME is not set"):
        Settings.from_environment()
