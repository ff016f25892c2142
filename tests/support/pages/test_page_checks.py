"""The page checker accepts a sound page and catches each planted fault."""

import base64
import hashlib

import pytest

from tests.support.pages.page_checks import problems
from tests.support.pages.sound_page import HEADERS, POLICY, SOUND, SPOILED


def test_a_sound_page_has_no_problems() -> None:
    assert problems(SOUND, HEADERS) == []


@pytest.mark.parametrize("name", SPOILED)
def test_a_planted_fault_is_reported(name: str) -> None:
    old, new, complaint = SPOILED[name]
    assert old in SOUND

    found = problems(SOUND.replace(old, new), HEADERS)

    assert any(complaint in each for each in found), found


def test_a_page_without_a_content_security_policy_is_refused() -> None:
    assert any("default-src" in each for each in problems(SOUND, {}))


def test_a_policy_that_allows_everything_by_default_is_refused() -> None:
    policy = POLICY.replace("'none'", "'self'")

    found = problems(SOUND, {"Content-Security-Policy": policy})

    assert any("default-src" in each for each in found)


def test_the_name_of_the_policy_header_may_be_in_any_case() -> None:
    assert problems(SOUND, {"content-security-policy": POLICY}) == []


def test_a_script_is_allowed_only_by_the_hash_of_its_text() -> None:
    text = '{"@type":"Organization"}'
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    headers = {"Content-Security-Policy": POLICY + f"; script-src 'nonce-abc' 'sha256-{digest}'"}
    page = SOUND.replace("<title>", f'<script type="application/ld+json">{text}</script><title>')

    assert problems(page, headers) == []
    assert any("is inline" in each for each in problems(page.replace("Org", "org"), headers))


def test_an_invalid_page_is_reported_with_line_and_column() -> None:
    found = problems(SOUND.replace("</h1>", "</h1></b>"), HEADERS)

    assert any("line 13, column" in each for each in found), found


def test_a_space_behind_a_full_width_mark_is_reported_in_chinese_alone() -> None:
    chinese = SOUND.replace("</h1>", "</h1><p>已收到。 请保存编号。</p>")
    english = chinese.replace('lang="zh-Hans"', 'lang="en"')

    assert problems(english, HEADERS) == []
    assert any("已收到。 请保存编号" in each for each in problems(chinese, HEADERS))


ONE_CLICK = '<form action="/u" method="post"><input type="hidden" name="{}" value="{}"></form>'


def with_form(name: str, value: str) -> list[str]:
    """Return the problems of a page that has one more form, with one hidden value."""
    page = SOUND.replace("</main>", ONE_CLICK.format(name, value) + "</main>")
    return problems(page, HEADERS)


def test_a_one_click_form_for_mail_programs_needs_no_token() -> None:
    assert with_form("List-Unsubscribe", "One-Click") == []
    assert with_form("List-Unsubscribe", "Other") != []
    assert with_form("anything", "One-Click") != []
