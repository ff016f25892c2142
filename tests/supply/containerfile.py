"""The steps of a Containerfile, executed in a folder instead of an image.

Installing Debian's packages and the locked dependencies is left out: those of the tests stand for
them. All else takes place, so that an image would hold what the folder does.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

UV = f"{shlex.quote(sys.executable)} -m uv"
_OURS = re.compile(r"(?<![\w./])/(?=(?:opt|var|build)\b)")
"""The beginning of a path in the image that stands for one in the folder."""

_STAND_INS = {
    "apt-get": 'echo "$@" >> "$ASKED"',
    "install": 'for last; do :; done; mkdir -p "$last"',
    "python3": f'test "$1 $2" = "-m venv"; {UV} venv --quiet --python {sys.executable} "$3"; '
    f'echo {sysconfig.get_path("purelib")} > "$(echo "$3"/lib/*/site-packages)/tests.pth"; '
    'ln -s "$STAND_INS/pip" "$3/bin/pip"',
    "pip": 'echo "$@" >> "$ASKED"; for last; do :; done; case "$last" in\n'
    f".) {UV} pip install --quiet --offline --no-deps --no-build-isolation "
    '--python "$(dirname "$0")/python" . ;;\n'
    'pip) rm "$0" ;;\n*) test -s "$last" ;; esac',
}


@dataclass
class Stage:
    """The state that a stage has reached.

    :param root: the folder that stands for its file system.
    :param asked: what was left out, a line each.
    :param place: the folder in which its steps take place.
    """

    root: Path
    asked: str = ""
    place: str = "/"
    user: str = ""
    environment: dict[str, str] = field(default_factory=dict)
    started: list[str] = field(default_factory=list)


def instructions(text: str) -> Iterator[tuple[str, str]]:
    """Return the instructions of a Containerfile with their arguments."""
    joined = re.sub(r"\\\n", " ", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    for line in joined.splitlines():
        if line.strip():
            name, _, rest = line.partition(" ")
            yield name, rest.strip()


def execute(text: str, context: Path, folder: Path) -> Stage:
    """Execute all stages, and return the last one."""
    stages: dict[str, Stage] = {"": Stage(context)}
    stage = stages[""]
    for name, rest in instructions(text):
        if name == "FROM":
            stage = Stage(folder / str(len(stages)))
            stage.root.mkdir()
            stages[rest.partition(" AS ")[2] or "last"] = stage
        elif name == "COPY":
            _copy(rest.split(), stage, stages)
        elif name == "RUN":
            _run(rest, stage, folder)
        else:
            _note(name, rest, stage)
    return stage


def _note(name: str, rest: str, stage: Stage) -> None:
    if name == "WORKDIR":
        stage.place = rest
        _inside(stage, rest).mkdir(parents=True, exist_ok=True)
    elif name == "ENV":
        stage.environment |= dict(each.split("=", 1) for each in rest.split())
    elif name == "USER":
        stage.user = rest
    elif name in {"ENTRYPOINT", "CMD"}:
        stage.started += json.loads(rest)


def _inside(stage: Stage, path: str) -> Path:
    return stage.root / path.lstrip("/")


def _copy(words: list[str], stage: Stage, stages: dict[str, Stage]) -> None:
    source = stages[words.pop(0).removeprefix("--from=") if words[0].startswith("--") else ""].root
    *what, to = words
    target = _inside(stage, to if to.startswith("/") else f"{stage.place}/{to}")
    for each in what:
        found = source / each.lstrip("/")
        if found.is_dir():
            shutil.copytree(found, target, symlinks=True, dirs_exist_ok=True)
        else:
            into = target / found.name if to.endswith("/") else target
            into.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(found, into)


def _run(line: str, stage: Stage, folder: Path) -> None:
    stand_ins = folder / "stand-ins"
    stand_ins.mkdir(exist_ok=True)
    for name, script in _STAND_INS.items():
        (stand_ins / name).write_text(f"#!/bin/sh\nset -eu\n{script}\n")
        (stand_ins / name).chmod(0o755)
    asked = folder / "asked"
    asked.write_text("")
    known = {"STAND_INS": str(stand_ins), "ASKED": str(asked)}
    subprocess.run(
        ["sh", "-euc", _OURS.sub(f"{stage.root}/", line)],
        check=True,
        cwd=_inside(stage, stage.place),
        env={**os.environ, **known, "PATH": f"{stand_ins}:{os.environ['PATH']}"},
    )
    stage.asked += asked.read_text()
