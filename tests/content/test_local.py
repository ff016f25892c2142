"""Lists as each language writes them."""

import pytest

from app.content.local import list_text


@pytest.mark.parametrize(
    ("items", "lang", "reads"),
    [
        ([], "en", ""),
        (["Talent"], "en", "Talent"),
        (["Policy", "Talent", "AI"], "en", "Policy, Talent and AI"),
        (["政策", "人才", "融资"], "zh", "政策、人才和融资"),
    ],
)
def test_a_list_is_joined_as_its_language_joins_lists(
    items: list[str], lang: str, reads: str
) -> None:
    assert list_text(items, lang) == reads


@pytest.mark.parametrize(
    ("items", "lang", "reads"),
    [
        (["Sites, parks and roads", "Talent"], "en", "Sites, parks and roads; Talent"),
        (["Policy", "Supply and support"], "en", "Policy; Supply and support"),
        (["土地和厂房", "人才"], "zh", "土地和厂房；人才"),
    ],
)
def test_items_that_are_lists_are_separated_by_semicolons(
    items: list[str], lang: str, reads: str
) -> None:
    assert list_text(items, lang) == reads


def test_a_single_item_that_is_a_list_stays_unchanged() -> None:
    assert list_text(["Sites, parks and roads"], "en") == "Sites, parks and roads"
