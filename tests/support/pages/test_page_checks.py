"""The page checker accepts a sound page and catches each planted fault."""

import base64
import hashlib

import pytest

from tests.support.pages.page_checks import problems
from tests.support.pages.sound_page import HEADERS, POLICY, SOUND, SPOILED

NAME = "Content-Security-Policy"
JOINED = "已收到。 请保存编号"


def test_a_sound_page_has_no_problems() -> None:
    assert problems(SOUND, HEADERS) == []
    # A header may be named in any case.
    assert problems(SOUND, {NAME.lower(): POLICY}) == []


@pytest.mark.parametrize("name", SPOILED)
def test_a_planted_fault_is_reported(name: str) -> None:
    old, new, complaint = SPOILED[name]
    assert old in SOUND

    found = problems(SOUND.replace(old, new), HEADERS)

    assert any(complaint in each for each in found), found


@pytest.mark.parametrize("headers", [{}, {NAME: POLICY.replace("'none'", "'self'")}])
def test_a_page_whose_policy_allows_everything_or_is_missing_is_refused(
    headers: dict[str, str],
) -> None:
    assert any("default-src" in each for each in problems(SOUND, headers))


def test_a_script_is_allowed_only_by_the_hash_of_its_text() -> None:
    text = '{"@type":"Organization"}'
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    headers = {NAME: POLICY + f"; script-src 'nonce-abc' 'sha256-{digest}'"}
    page = SOUND.replace("<title>", f'<script type="application/ld+json">{text}</script><title>')

    assert problems(page, headers) == []
    assert any("is inline" in each for each in problems(page.replace("Org", "org"), headers))


def test_an_invalid_page_is_reported_with_line_and_column() -> None:
    found = problems(SOUND.replace("</h1>", "</h1></b>"), HEADERS)

    assert any("line 13, column" in each for each in found), found


def test_a_space_behind_a_full_width_mark_is_reported_in_chinese_alone() -> None:
    chinese = SOUND.replace("</h1>", f"</h1><p>{JOINED}。</p>")

    assert problems(chinese.replace('lang="zh-Hans"', 'lang="en"'), HEADERS) == []
    assert any(JOINED in each for each in problems(chinese, HEADERS))


ONE_CLICK = '<form action="/u" method="post"><input type="hidden" name="{}" value="{}"></form>'


def with_form(name: str, value: str) -> list[str]:
    """Return the problems of a page that has one more form, with one hidden value."""
    return problems(SOUND.replace("</main>", ONE_CLICK.format(name, value) + "</main>"), HEADERS)


def test_a_one_click_form_for_mail_programs_needs_no_token() -> None:
    assert with_form("List-Unsubscribe", "One-Click") == []
    assert with_form("List-Unsubscribe", "Other") != []
    assert with_form("anything", "One-Click") != []
