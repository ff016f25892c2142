"""The article is the source, byte for byte, and everything else is kept apart from it."""

import hashlib

from app.content import Content

# Of the source file as it was received, and of its text up to the closing "Contact Us" block.
SOURCE_SHA256 = "f2937883ce1daaadee3427daadbf7f3c37a353311ea03ea33fc56c40ad74d3f0"
ARTICLE_SHA256 = "a5470c181ab242653730f5f9a4ff75d2d29428982f668c7b675c9db12bc8410a"


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_article_and_its_closing_block_are_the_source_byte_for_byte(content: Content) -> None:
    assert sha256(content.article.text) == ARTICLE_SHA256
    assert sha256(f"{content.article.text}\n\n{content.article.closing}") == SOURCE_SHA256


def test_notes_are_numbered_in_the_order_of_the_text(content: Content) -> None:
    marks = [
        segment.note
        for block in content.article.blocks
        for segment in block.segments
        if segment.note is not None
    ]
    assert marks == [note.number for note in content.article.notes]
    assert marks == list(range(1, len(marks) + 1))


def test_no_note_repeats_a_figure_reserved_for_the_article(content: Content) -> None:
    texts = [words for note in content.article.notes for words in note.text.values()]
    assert [each for each in texts if "110%" in each or "6.65" in each] == []


def test_adjoining_list_items_are_one_group(content: Content) -> None:
    lists = [blocks for kind, blocks in content.article.groups() if kind == "list"]
    assert [len(blocks) for blocks in lists] == [4]
    joined = "".join(block.text for _, blocks in content.article.groups() for block in blocks)
    assert joined == content.article.text
