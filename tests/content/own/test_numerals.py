"""Which numbers in a text are figures, which need a fact, and which are days, times and names."""

import re

import pytest

from app.content.own.numerals import LISTED, figures_in
from app.content.toml_files import read_toml


@pytest.mark.parametrize(
    "text",
    ["9", "12,000 people", "６０%", "40 per cent", "forty years", "two hundred", "三百家",
     "百分之六", "about 2.5 times", "½", "In 2030", "第3位",
     # Claims that resemble names.
     "45 minutes to Hong Kong", "RMB 10 million", "RMB10m", "USD300", "ranked 3rd", "五百家",
     "No. 1 in China", "500 Fortune Global 500 firms", "Fortune Global 5000", "Global 500,000",
     "500% foreign-owned", "1,100% foreign-owned", "Industry 4.05", "Article 47%", "GB 50 billion",
     "Room 1,203", "1.24/7", "1200强", "五百号人", "3栋厂房", "第138届成交3亿美元",
     "地铁21号线23公里", "3rd in China",
     # Claims whose number stands where a name has one, and claims right behind a name.
     "Unit 500 companies", "Unit 500 Companies", "Phase 300 new foreign firms", "EN 300 people",
     "Hall 300 square metres", "Line 300 km", "GB 50 per year", "Hall 300-seat", "Line 21-30 firms",
     "Articles 4 and 500 firms", "Unit 500家企业", "Fortune Global 500+", "S&P 500 万家",
     "标普500家", "健康中国2030多家", "邮编500家", "第300条生产线", "第300款产品",
     "No. 1 Zone in China on Kexue Road"],
)  # fmt: skip
def test_a_figure_is_found_in_digits_and_in_words_also_where_it_resembles_a_name(text: str) -> None:
    assert figures_in(text)


@pytest.mark.parametrize(
    "text",
    ["4 March 2024", "March 4, 2024", "March 2024", "2024年3月4日", "5月12日", "09:30",
     "2026-12-31", "+86 20 1234 5678", "5G and B2B", "5G网络",
     "上午09:30开始", "CO2", "{fact_jobs}", "one form", "千万不要",
     "万一", "十分"],
)  # fmt: skip
def test_days_times_telephone_numbers_and_names_are_no_figures(text: str) -> None:
    assert figures_in(text) == ()


NAMES = (
    "Fortune Global 500", "世界五百强", "世界500强", "ISO 9001", "ISO 9001:2015", "GB 50016-2014",
    "GB 50016", "Metro Line 21", "地铁21号线", "Industry 4.0", "工业4.0", "24/7", "100%外资",
    "100% foreign-owned", "Room 1203", "科学大道288号1203室", "Article 47", "第四十七条",
    "the 138th Canton Fair", "第138届广交会", "7th China International Import Expo",
    "粤府〔2024〕12号", "No. 288 Kexue Avenue",
)  # fmt: skip


@pytest.mark.parametrize("text", NAMES)
def test_a_number_that_is_a_name_is_no_figure_and_hides_none_beside_it(text: str) -> None:
    assert figures_in(f"{text}, {text}.") == ()
    for claim in ("300", "45%", "三百"):
        assert figures_in(f"{text}: {claim} of them here") == (claim,)
        assert figures_in(f"{claim} ({text})") == (claim,)


@pytest.mark.parametrize(
    "text",
    ["Fortune Global 500 companies", "世界500强企业", "ISO 9001 suppliers",
     "ISO 9001-certified plants", "IEC 60601-compliant", "Phase 3 clinical trials",
     "Metro Line 21 runs to the airport", "Metro Line 21 stops at two halls",
     "Metro Line 21 leads to stations", "Hall 3 is near the gates", "Article 47 of the laws",
     "Room 1203 on Floor 12", "Unit 500, Tower 3", "第四十七条规定", "第四十七条第三款",
     "沪深300个股", "工业4.0项目和工业4.0人才", "GB 50016标准", "the 138th Canton Fair多项成果"],
)  # fmt: skip
def test_words_that_do_not_count_may_follow_a_name(text: str) -> None:
    assert figures_in(text) == ()


def test_a_name_of_the_operator_is_no_figure_and_hides_none_right_behind_it() -> None:
    names = ("Unit 500", "Hub 66", "500号仓", "沪深300家")
    for text in ("Unit 500 companies", "our Hub 66.", "500号仓库", "沪深300家族"):
        assert figures_in(text)
        assert figures_in(text, names=names) == ()
    for text in ("Hub 660", "Hub 66%", "Hub 66+", "Hub 66.5", "Hub 66-70", "hub 66", "1500号仓"):
        assert figures_in(text, names=names)
    assert figures_in("Unit 500 300 firms", names=names) == ("300",)


def test_a_number_longer_than_that_of_a_name_is_told_whole() -> None:
    assert figures_in("Fortune Global 5000") == ("5000",)


@pytest.mark.parametrize("kind", read_toml(LISTED))
def test_every_listed_name_has_a_number_and_is_found(kind: str) -> None:
    for name in read_toml(LISTED)[kind]:
        said = name.replace("#th", "138th").replace("#", "12").replace("*", "Kexue")
        assert re.search(r"\d|五百|百分", said)
        assert figures_in(said) == ()
