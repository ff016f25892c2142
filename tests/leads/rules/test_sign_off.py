"""Where the sign-off of a reply begins, above which its facts stand."""

import pytest

from app.core.rules.languages import LANGUAGES
from app.leads.rules.sign_off import sign_off_length, with_enclosed
from tests.support.content.copy import WORDS

FAREWELLS = [line for lang in LANGUAGES for line in WORDS[lang].reply.facts.farewells.split("|")]
NAME = "Maya Sample 王小明"
OWN = "Kim\nInvestor service"


@pytest.mark.parametrize(
    ("typed", "sign_off"),
    [
        ("Dear Li,\n\nWe have two.", f"Kind regards,\n{OWN}"),
        ("Dear Li,\n\nWe have two.", f"Kind regards,\n\n{OWN}"),
        ("Dear Li,\n\nWe have two.", OWN),
        ("Dear Li,\n\nWe have two.", f"Cheers,\n{OWN}"),
        ("Dear Li,\n\n- One\n- Two", OWN),
        ("Dear Li,\n\nMy name is Kim 金.", "Kim 金\nThe Zone"),
        ("Dear Li,\n\nWe have two.", "kind regards\nSomebody else"),
        ("Dear Li,\n\nWe have two.", f"Kind regards,\n{OWN}\n\nPS: Bring boots."),
        ("李先生，您好：\n\n共两处。", "此致\n敬礼！\n\n金"),
        ("李先生，您好：\n\n共两处。", f"此致\n敬礼\n\n{OWN}"),
        ("Dear Li,\n\nWe have two.", "With best wishes from Guangzhou,\nK. Example"),
        ("Dear Li,\n\nWe have two.", "Many thanks and all the best,\nKim"),
        ("Dear Li,\n\nWe have two.", "Best, Maya"),
        ("Dear Li,\n\nWe have two.", "See you in May!\n\nM.S."),
        ("Dear Li,\n\nWe have two.", "Maya"),
        ("Dear Li,\n\nWe have two halls for you\nto see", "— maya —"),
        ("Dear Li,\n\nWe have two.", "Maya\nInvestor Service Co., Ltd.\n+86 20 5550 0199"),
        ("Dear Li,\n\nWe have two.", "Kind regards,\nMaya\n\nPS: We are open today."),
        ("李先生，您好：\n\n共两处。", "王"),
        ("李先生，您好：\n\n共两处。", "小明"),
        ("李先生，您好：\n\n共两处。", "小王"),
        ("李先生，您好：\n\n共两处。", "小张"),
        ("李先生，您好：\n\n共两处。", "投资服务处 王小明\n2026年3月5日"),
        ("李先生，您好：\n\n共两处。", "祝好！\n小明"),
        ("李先生，您好：\n\n共两处。", "顺颂商祺\n\n王小明"),
        ("李先生，您好：\n\n共两处。", "祝您工作顺利，生意兴隆。\n\n小王"),
        ("李先生，您好：\n\n感谢您的来信。\n共两处。", ""),
        ("Dear Li,\n\nThank you for your call\n\nWe have two. Call Maya\nor me.", ""),
        ("Dear Li,\n\nWith best wishes\n\n- One\n- Maya", ""),
        ("Dear Li,\n\nMaya\n\nis my name.", ""),
        ("Dear Li,", OWN),
        ("Dear Li,\n\nWe have two.", ""),
        ("Kind regards to your team.\n\nWe have two.", ""),
    ],
)
def test_facts_stand_below_what_was_typed_and_above_the_sign_off(typed: str, sign_off: str) -> None:
    text = f"{typed}\n\n{sign_off}" if sign_off else typed

    length = sign_off_length(text, (OWN, "Kim 金"), FAREWELLS, NAME)

    assert text[len(text) - length :] == sign_off
    whole = with_enclosed(text, length, "Facts")
    assert whole == "\n\n".join(filter(None, [typed, "Facts", sign_off]))


def test_a_reply_without_facts_stays_as_it_was_written() -> None:
    text = f"Dear Li,\n\nWe have two.\n\n{OWN}"

    assert with_enclosed(text, sign_off_length(text, (OWN,), FAREWELLS), "") == text


def test_a_line_right_below_a_list_begins_the_sign_off() -> None:
    text = f"Dear Li,\n\n- One\n- Two\n{OWN}"

    assert with_enclosed(text, sign_off_length(text, (OWN,), ()), "Facts").endswith(
        f"- Two\n\nFacts\n\n{OWN}"
    )
