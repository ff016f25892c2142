"""A pytest plugin that declares one more audit event, a look, before the service is imported."""

from pathlib import Path

from tests.support.pretending import declare

WORDS = {"en": "Looked at a file", "zh": "查看一份档案"}


def add_words(content: Path) -> None:
    """Write the words for the event into a copy of the content."""
    for lang, words in WORDS.items():
        copy, first = content / "copy" / lang / "access.toml", "[events]\n"
        text = copy.read_text("utf-8")
        assert text.count(first) == 1
        copy.write_text(text.replace(first, f'{first}file_viewed = "{words}"\n'), "utf-8")


declare(
    "app.core.rules.audit_events",
    "    LEDGER_ROW_REJECTED = ",
    '    FILE_VIEWED = ("staff:file:view", frozenset({"file"}), Bearing.LOOK)\n',
)
