"""A pytest plugin that declares one more audit event, a look, before the service is imported."""

from tests.support.pretending import declare

WORDS = {"en": "Looked at a file", "zh": "查看一份档案"}


def with_words(copy: str, lang: str) -> str:
    """Return the source of the words about looks, with those of the event added."""
    first = "[events]\n"
    assert copy.count(first) == 1
    return copy.replace(first, f'{first}file_viewed = "{WORDS[lang]}"\n')


declare(
    "app.core.rules.audit_events",
    "    LEDGER_ROW_REJECTED = ",
    '    FILE_VIEWED = ("staff:file:view", frozenset({"file"}), Bearing.LOOK)\n',
)
