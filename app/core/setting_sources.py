"""Sources of settings: the instance's `zone.toml`, and the environment, which overrides it.

A variable `ZONE_..._FILE` names a file that holds the setting, such as a container's secret.
"""

import tomllib
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from environs import Env, EnvValidationError

from app.core.outside.private_files import others_may_touch
from app.core.rules.installation import LOCAL, TEXTS, Operator, Transfer
from app.core.rules.languages import LANGUAGES
from app.core.rules.retention import NUMBERS, SETTINGS, RetentionPeriods
from app.core.setting_checks import SettingError, unknown_names

FILE = "zone.toml"
PREFIX = "ZONE_"
ENVIRONMENT, USUAL = "environment", "usual"
IN_FILE = "_FILE"
"""The end of a variable that names a file with the setting."""
_NOT_IN_FILE = "instance"


class Given(Env):
    """The given settings, by name; the environment overrides the file.

    :param environment: all variables of this process.
    :param file: the settings of the file, by the names of their variables.
    :param path: of that file.
    """

    def __init__(self, environment: Mapping[str, str], file: Mapping[str, str], path: Path) -> None:
        super().__init__(eager=False, prefix=PREFIX)
        self._environment = environment
        self._named = _named_files(environment)
        self._handed, self._unread = _read_named_files(environment, self._named)
        self._file = file
        self._path = path

    def _get_value(self, env_key: str, default: Any) -> Any:
        for values in (self._handed, self._environment, self._file):
            if env_key in values:
                return values[env_key]
        return default

    def source(self, name: str) -> str:
        """Return the source of a setting."""
        if named := self._named.get(name):
            return named
        if name in self._environment:
            return ENVIRONMENT
        return str(self._path) if name in self._file else USUAL

    def problems(self) -> list[str]:
        """Return the unreadable settings and unknown names; call it after all reading."""
        known = set(self.dump())
        try:
            self.seal()
        except EnvValidationError as error:
            unread: Any = error.error_messages
            known |= set(unread)
            found = [f"{name} cannot be read: {' '.join(why)}" for name, why in unread.items()]
        else:
            found = []
        # Where the instance is, is read before anything else.
        files = {f"{name}{IN_FILE}" for name in known if name != f"{PREFIX}INSTANCE"}
        names = unknown_names(self._environment, known | files)
        return [*found, *self._unread, *names, *self._unknown_keys(known)]

    def _unknown_keys(self, known: set[str]) -> list[str]:
        keys = [each.removeprefix(PREFIX).lower() for each in known]
        return [
            _unknown_key(name.removeprefix(PREFIX).lower(), keys, self._path)
            for name in self._file
            if name not in known
        ]

    def placed(self, problem: str) -> str:
        """Return a problem with the place of its setting, if that is in the file."""
        name = problem.partition(" ")[0]
        source = self.source(name)
        if source in (ENVIRONMENT, USUAL):
            return problem
        if source != str(self._path):
            return f"{problem} It is in {source}."
        return f"{problem} It is `{name.removeprefix(PREFIX).lower()}` in {self._path}."


def _unknown_key(key: str, known: list[str], path: Path) -> str:
    nearest = get_close_matches(key, known, 1)
    return f"{key} in {path} is no setting" + (f"; did you mean {nearest[0]}?" if nearest else ".")


def _named_files(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the files that variables name, by the names of the settings that they hold."""
    return {
        variable.removesuffix(IN_FILE): path
        for variable, path in environment.items()
        if variable.startswith(PREFIX) and variable.endswith(IN_FILE) and path
    }


def _read_named_files(
    environment: Mapping[str, str], named: Mapping[str, str]
) -> tuple[dict[str, str], list[str]]:
    """Return the settings in such files, and the errors in unusable ones."""
    found, problems = {}, []
    for name, path in named.items():
        if environment.get(name):
            problems.append(f"{name} and {name}{IN_FILE} are both set: keep one of them.")
            continue
        try:
            found[name] = _text_of(Path(path), needed=True).strip()
        except SettingError as error:
            problems.append(f"{name}{IN_FILE}: {error}")
    return found, problems


def read_settings_file(path: Path) -> dict[str, str]:
    """Return the settings of a file, as variables of the environment would spell them.

    An empty text or list is a setting that is not set.

    :raises SettingError: naming what cannot be read, and where.
    """
    try:
        values = tomllib.loads(_text_of(path))
    except tomllib.TOMLDecodeError as error:
        raise SettingError(f"{path} cannot be read: {error}.") from error
    found, problems = {}, []
    for key, value in values.items():
        spelled = _spelled(value)
        if key == _NOT_IN_FILE:
            problems.append(f"`instance` cannot be set in {path}, which is part of it.")
        elif spelled is None:
            problems.append(
                f"{key} in {path} is a {type(value).__name__}: give a text, a whole number, "
                "true or false, or a list of texts without commas."
            )
        elif spelled:
            found[f"{PREFIX}{key.upper()}"] = spelled
    if problems:
        raise SettingError(*problems)
    return found


def _text_of(path: Path, *, needed: bool = False) -> str:
    """Return a file's text; none if the file is missing and optional.

    :raises SettingError: if it cannot be read, or other users can read it.
    """
    try:
        if others_may_touch(path):
            raise SettingError(f"{path} can be read by other users. Run `chmod 600 {path}`.")
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        if isinstance(error, FileNotFoundError | NotADirectoryError) and not needed:
            return ""
        raise SettingError(f"{path} cannot be read: {error}.") from error


def _spelled(value: object) -> str | None:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str | int):
        return str(value)
    if isinstance(value, list) and all(isinstance(each, str) and "," not in each for each in value):
        return ",".join(value)
    return None


def read_operator(env: Env) -> Operator:
    """Return the details given of the operator."""
    texts: dict[str, Any] = {name: env.str(f"OPERATOR_{name.upper()}", "") for name in TEXTS}
    local: dict[str, Any] = {
        pairs: tuple((lang, env.str(f"OPERATOR_{detail}_{lang}".upper(), "")) for lang in LANGUAGES)
        for detail, pairs in LOCAL.items()
    }
    return Operator(**texts, **local)


def read_transfer(env: Env) -> Transfer | None:
    """Return the overseas recipient, if one is given.

    :raises SettingError: if a part is missing.
    """
    parts = [env.str(f"TRANSFER_{part}", "").strip() for part in ("RECIPIENT", "PLACE", "CONTACT")]
    if not any(parts):
        return None
    if not all(parts):
        raise SettingError(
            "ZONE_TRANSFER_RECIPIENT, ZONE_TRANSFER_PLACE and ZONE_TRANSFER_CONTACT belong "
            "together: set all three, or none."
        )
    return Transfer(*parts)


def read_retention(env: Env) -> RetentionPeriods:
    """Return the retention periods, with defaults for unreadable ones."""
    given = {
        number: env.int(setting.removeprefix(PREFIX), NUMBERS[number])
        for setting, number in SETTINGS.items()
    }
    unread: dict[str, Any] = given
    return RetentionPeriods(**{name: n for name, n in unread.items() if n is not None})


def readers_by_type(env: Env) -> dict[str, Callable[[str, Any], Any]]:
    """Return the reader of each type of setting; it takes the name and the default."""
    return {
        "str": env.str,
        "int": env.int,
        "bool": env.bool,
        "Path | None": env.path,
        "tuple[str, ...]": lambda name, usual: tuple(env.list(name, list(usual)) or ()),
    }
