"""A page like one that was valid is not parsed strictly, and no invalid page passes for one."""

import html5lib
import pytest

from tests.support.pages.html import parse
from tests.support.pages.sound_page import SOUND


def page_with(*rows: str) -> str:
    """Return a sound page with rows in a list."""
    return SOUND.replace("</main>", f"<ul>{''.join(rows)}</ul></main>")


@pytest.mark.parametrize(
    "row",
    [
        "<li a a>two</li>",
        "<li>&nosuch;</li>",
        '<li a="x&b=1">two</li>',
        '<li a="1"b="2">two</li>',
        "<li>two</li></b>",
        "<li><p><div>two</div></p></li>",
        "<li>\x01</li>",
        "<li>two<br></br></li>",
        "<li><i/></li>",
        "</ul><body><ul>",
        "<li>two <b>three</b",
    ],
)
def test_an_invalid_row_is_found_behind_a_valid_one(row: str) -> None:
    assert parse(page_with("<li>one</li>"))[1] == ()
    assert parse(page_with("<li>one</li>", row))[1] != ()


def test_a_page_with_other_words_and_more_rows_is_as_valid(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = '<li class="a"><a href="/{0}">{0}</a> <b>{0}</b></li>'
    parse(page_with(row.format("one")))
    monkeypatch.delattr(html5lib, "HTMLParser")

    root, errors = parse(page_with(row.format("two"), row.format("three")))

    assert errors == ()
    assert [each.text for each in root.iter("b")] == ["two", "three"]
