"""A pytest plugin that declares two more statuses of leads before the service is imported.

Each is one declaration in the source, and one label in both languages in a copy of the content.
"""

from pathlib import Path

from tests.support.pretending import declare, replace_once

_FIRST = "lead_status = [\n"
_LABELLED = """\
  { code = "site_visit", en = "Site visit", zh = "实地考察" },
  { code = "job_seeker", en = "Job seeker", zh = "求职者" },
"""


def add_labels(content: Path) -> None:
    """Write the labels of both statuses into a copy of the content."""
    replace_once(content / "choices.toml", _FIRST, _FIRST + _LABELLED)


declare(
    "app.leads.rules.lead_status",
    "    WAITING = (\n",
    """\
    SITE_VISIT = "site_visit", Meaning(
        Work.GOING_ON, Stage.ENGAGED, ToldProgress.ANSWERED, after=_ANY_OPEN
    )
    JOB_SEEKER = "job_seeker", Meaning(
        Work.CLOSED, None, ToldProgress.CLOSED, after=_ANY_OPEN, resumes="acknowledged"
    )
""",
)
