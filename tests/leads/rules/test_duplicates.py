"""Spellings of a name are equal, similar ones are detected, and the reason is named."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.enquiries.rules.enquiry import name_key, organisation_key
from app.leads.rules.duplicates import (
    Likeness,
    Sender,
    likeness,
    near_end,
    near_ends,
    near_start,
    one_slip,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def sender(organisation: str = "", name: str = "", domain: str = "", phone: str = "") -> Sender:
    """Return a sender with the keys of the typed names."""
    return Sender(organisation_key(organisation), name_key(name), domain, phone)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sample Co., Ltd.", "SAMPLE LIMITED"),
        ("Müller GmbH & Co. KG", "Muller"),
        ("Müller GmbH", "Mueller Ltd"),
        ("Goeßling Moebel AG", "GÖSSLING MÖBEL"),
        ("Ærø Skibsværft ApS", "Aeroe Skibsvaerft"),
        ("Ｓａｍｐｌｅ　Ｌｔｄ", "Sample"),
        ("Sample S.A.", "sample sa"),
        ("O'Sample, Inc", "OSample Incorporated"),
        ("示例新材料有限公司", "示例新材料（集团）股份有限公司"),
        ("株式会社示例", "示例（株）"),
        ("广州 示例", "广州示例"),
        ("Łódź Foods", "Lodz Foods"),
    ],
)
def test_spellings_of_one_organisation_have_one_key(one: str, other: str) -> None:
    assert organisation_key(one) == organisation_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("AG Barr", "Barr"),
        ("Sample Europe", "Sample Asia"),
        ("广州示例", "深圳示例"),
        ("か", "が"),
        ("Ltd", "GmbH"),
        ("有限公司", "集团"),
    ],
)
def test_different_organisations_have_different_keys(one: str, other: str) -> None:
    assert organisation_key(one) != organisation_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dr. Jean-Luc O'Brien", "O’Brien, Jean Luc"),
        ("Sarah O´Brien", "Sarah O'Brien"),
        ("José García", "GARCIA JOSE"),
        ("张 伟", "张伟先生"),
        ("Ｗｅｉ Zhang", "zhang wei"),
        ("Jörg Müller", "Mueller, Joerg"),
    ],
)
def test_spellings_of_a_persons_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other) != ""


@given(TEXT)
def test_keys_are_idempotent_for_any_text(text: str) -> None:
    for key in (organisation_key(text), name_key(text)):
        assert key == key.strip()
        assert "  " not in key
    assert name_key(name_key(text)) == name_key(text)


@given(TEXT)
def test_case_and_width_of_letters_make_no_difference(text: str) -> None:
    assert organisation_key(text.casefold()) == organisation_key(text)


def test_a_name_without_letters_is_like_no_other() -> None:
    assert organisation_key("🏭 !!!") == name_key("🏭") == ""
    assert likeness(sender("🏭", "🏭"), sender("!!!", "…")) == ()


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (
            sender("Sample Ltd", "Kim", "sample.example"),
            sender("SAMPLE", "Lee", "sample.example"),
            (Likeness.SAME_ORGANISATION, Likeness.SAME_MAIL_DOMAIN),
        ),
        (sender("Sample Ltd", "Kim"), sender("SAMPLE", "Lee"), (Likeness.SAME_ORGANISATION,)),
        (sender("A", "Wei Zhang"), sender("B", "zhang, wei"), (Likeness.SAME_NAME,)),
        (sender("A", "Wei Zhang"), sender("B", "Wei Zhong"), (Likeness.NEAR_NAME,)),
        (sender("A", phone="+491"), sender("B", phone="+491"), (Likeness.SAME_PHONE,)),
        (
            sender("示例新材料有限公司"),
            sender("示例新材料科技有限公司"),
            (Likeness.NEAR_ORGANISATION,),
        ),
        (sender("Alpha Works", "Kim"), sender("Omega Foods", "Lee"), ()),
        (sender("A", "Kim"), sender("AB", "Kin"), ()),
    ],
)
def test_the_reasons_of_a_likeness_are_named(
    one: Sender, other: Sender, reasons: tuple[Likeness, ...]
) -> None:
    assert likeness(one, other) == reasons
    assert likeness(other, one) == reasons


def test_a_domain_or_a_number_that_nobody_gave_means_nothing() -> None:
    assert likeness(sender("A"), sender("B")) == ()
    assert likeness(sender(domain="x.example"), sender(domain="x.example")) == (
        Likeness.SAME_MAIL_DOMAIN,
    )


def test_similar_keys_are_searched_by_half_of_one() -> None:
    assert near_start("sample") == "sam"
    assert near_start("samplematerials") == "samplem"
    assert near_start("示例新材料") == "示例新"
    assert near_start("kim") is None
    assert near_start("") is None


def test_a_typo_in_the_second_half_is_found_by_the_first_half() -> None:
    chance = random.Random(4)
    key = "guangzhousamplematerials"
    for _ in range(50):
        place = chance.randrange(len(key) // 2, len(key))
        slip = key[:place] + "x" + key[place + 1 :]
        assert slip.startswith(near_start(key) or "?")
        found = likeness(Sender(key, "", "", ""), Sender(slip, "", "", ""))
        assert found in {(Likeness.NEAR_ORGANISATION,), (Likeness.SAME_ORGANISATION,)}


@pytest.mark.parametrize(
    ("one", "other", "is_slip"),
    [
        ("siemens", "simens", True),
        ("siemens", "seimens", True),
        ("siemens", "ziemens", True),
        ("siemens", "siemens", False),
        ("siemens", "siemen", True),
        ("siemens", "simen", False),
        ("siemens", "semiens", False),
        ("示例新材料", "实例新材料", True),
        ("alphatechnology", "deltatechnology", False),
        ("", "", False),
    ],
)
def test_one_slip_is_a_letter_left_out_added_changed_or_two_swapped(
    one: str, other: str, *, is_slip: bool
) -> None:
    assert one_slip(one, other) is is_slip
    assert one_slip(other, one) is is_slip


@given(st.text("abcd例", min_size=7, max_size=20), st.integers(0, 10**6), st.sampled_from("abx材"))
def test_a_slip_leaves_the_first_half_or_the_last_one_as_it_was(
    key: str, at: int, letter: str
) -> None:
    place = at % len(key)
    slips = {
        key[:place] + letter + key[place + 1 :],
        key[:place] + letter + key[place:],
        key[:place] + key[place + 1 :],
    } - {key}
    for slip in slips:
        assert one_slip(key, slip)
        assert slip.startswith(near_start(key) or "?") or near_end(slip) in near_ends(key)


def test_the_last_halves_of_short_keys_are_not_compared() -> None:
    assert (near_end("simens"), near_end("siemens")) == ("ens", "ens")
    assert (near_end("delta"), near_ends("delta")) == ("", ("lta",))
    assert near_ends("acme") == near_ends("") == ()
