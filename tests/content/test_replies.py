"""Templates of replies, and every fault that their loader refuses by name."""

from pathlib import Path

import pytest

from app.content import ContentError
from app.content.replies import ReplyText, load_replies, require_next
from tests.support.site import content

GOOD = """
[[replies]]
code = "one"
then = "engaged"
label = { en = "One", zh = "一" }
subject = { en = "Re: {reference}", zh = "回复：{reference}" }
body = { en = "Dear {name}, [answer]", zh = "{name}，您好：【答复】" }
"""


def load(folder: Path, text: str) -> tuple[ReplyText, ...]:
    """Load a file of texts."""
    path = folder / "replies.toml"
    path.write_text(text, encoding="utf-8")
    return load_replies(path)


def test_the_shipped_replies_fill_in_completely_in_both_languages() -> None:
    values = {"name": "N", "reference": "R", "sender": "S", "operator": "O"}
    values |= {"signature": "S", "time_zone": "T"}
    for reply in content().replies:
        for lang in ("en", "zh"):
            subject, body = reply.filled(lang, values)
            assert "{" not in subject + body
            assert "\n" not in subject


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (GOOD, "", "has no reply"),
        (GOOD, "replies = 7", "has no reply"),
        (GOOD, "replies = [7]", "is not a table"),
        (GOOD, GOOD + GOOD, "has the reply one twice"),
        ('code = "one"', "", "reply 1, code,"),
        ('then = "engaged"', "", "(one), then,"),
        (', zh = "一"', "", "label"),
        ("回复：{reference}", "回复", "differ in the placeholders reference"),
        ("{name}", "{person}", "has the placeholder person: use name, operator"),
        ("Dear {name}", "Dear {name", "body (en)"),
    ],
)
def test_a_fault_is_refused_by_name(tmp_path: Path, old: str, new: str, says: str) -> None:
    load(tmp_path, GOOD)
    with pytest.raises(ContentError) as caught:
        load(tmp_path, GOOD.replace(old, new))

    assert "replies.toml" in str(caught.value)
    assert says in str(caught.value)


def test_a_status_that_no_reply_may_set_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        ContentError, match="one, has no valid status in then: write acknowledged or qualified"
    ):
        require_next(load(tmp_path, GOOD), ["acknowledged", "qualified"])
