"""A pytest plugin that declares one more audit event, a look, before the service is imported."""

from pathlib import Path

from tests.support.pretending import declare, replace_once

WORDS = {"en": "Looked at a file", "zh": "查看一份档案"}


def add_words(content: Path) -> None:
    """Write the words for the event into a copy of the content."""
    for lang, words in WORDS.items():
        more = f'[events]\nfile_viewed = "{words}"\n'
        replace_once(content / "copy" / lang / "access.toml", "[events]\n", more)


declare(
    "app.core.rules.audit_events",
    "    LEDGER_ROW_REJECTED = ",
    '    FILE_VIEWED = ("staff:file:view", frozenset({"file"}), Bearing.LOOK)\n',
)
