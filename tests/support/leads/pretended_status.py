"""A pytest plugin that declares two more statuses of leads before the service is imported.

Each is one declaration in the source, and one label in both languages in a copy of the content.
"""

from pathlib import Path

from tests.support.pretending import declare

_NAME = "app.leads.rules.lead_status"
_BEFORE = "    WAITING = (\n"
_DECLARED = """\
    SITE_VISIT = "site_visit", Meaning(
        Work.GOING_ON, Stage.ENGAGED, ToldProgress.ANSWERED, after=_ANY_OPEN
    )
    JOB_SEEKER = "job_seeker", Meaning(
        Work.CLOSED, None, ToldProgress.CLOSED, after=_ANY_OPEN, resumes="acknowledged"
    )
"""
_LABELLED = """\
  { code = "site_visit", en = "Site visit", zh = "实地考察" },
  { code = "job_seeker", en = "Job seeker", zh = "求职者" },
"""


def add_labels(content: Path) -> None:
    """Write the labels of both statuses into a copy of the content."""
    choices, first = content / "choices.toml", "lead_status = [\n"
    text = choices.read_text("utf-8")
    assert text.count(first) == 1
    choices.write_text(text.replace(first, first + _LABELLED), "utf-8")


declare(_NAME, _BEFORE, _DECLARED)
