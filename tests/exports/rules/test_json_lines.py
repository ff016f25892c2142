"""JSON Lines hold exactly the stored values, one lead a line."""

import json

from hypothesis import given
from hypothesis import strategies as st

from app.exports.rules.columns import SCHEMA
from app.exports.rules.file import json_line


def test_a_lead_is_an_object_that_begins_with_the_column_version() -> None:
    line = json_line(("name", "topics"), ("张伟 🏭", "sites talent"))

    assert line == f'{{"schema":{SCHEMA},"name":"张伟 🏭","topics":["sites","talent"]}}\n'


@given(st.text(st.characters() | st.sampled_from('\u2028\u2029\x85\n\r"\\\ud800\x00')))
def test_any_text_reads_back_from_one_line_of_utf_8(text: str) -> None:
    line = json_line(("name", "topics"), (text, ""))

    assert line.encode().decode().splitlines() == [line[:-1]]
    assert json.loads(line) == {"schema": SCHEMA, "name": text, "topics": []}
