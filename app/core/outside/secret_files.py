"""The instance's secrets: one file each, readable by their owner alone.

A file has the key on its first line and, after a rotation, the key before it on the second. Behind
a key that a rotation made stands when.
"""

import os
import secrets
from dataclasses import fields
from datetime import datetime
from pathlib import Path

from app.core import clock
from app.core.config import INSTANCE, Secrets, SettingError, Settings
from app.core.outside.durable_files import replace_file
from app.core.outside.private_files import others_may_touch
from app.core.rules.keys import SPREADING, Key, in_use
from app.core.rules.moments import instant_text

ROTATED = {
    "session": "session_key",
    "csrf": "csrf_key",
    "totp": "totp_key",
    "notice": "notice_key",
    "rate": "rate_key",
    "links": "link_key",
    "pending": "ledger_key",
}
"""The secrets that can be rotated: each with its file. The ledger rotates its signing key itself,
since the public has to learn of it."""

_SIGNING = "ledger_signing_key"
_BYTES = 32
_LINES = 2
_OTHERS_MAY_TOUCH = 0o077
_OWN = ("secrets", "zone.toml", "ledger")
"""What tells an instance's folder from another one."""


def load_secrets(settings: Settings) -> Secrets:
    """Return the secrets of an instance; outside production, missing ones are created first.

    :raises SettingError: naming the file and the remedy.
    """
    if not settings.production:
        create_missing_secrets(settings)
    elif settings.shared.exists():
        close_to_others(settings.shared)
    return secrets_in_use(settings)


def secrets_in_use(settings: Settings) -> Secrets:
    """Return the secrets in use now.

    :raises SettingError: naming the file and the remedy.
    """
    stored, now = read_secrets(settings), clock.now()
    return Secrets(**{name: in_use(getattr(stored, name), now) for name in _names()})


def read_secrets(settings: Settings) -> Secrets:
    """Return the stored secrets; the newest of each may not be in use yet.

    :raises SettingError: naming the file and the remedy.
    """
    folder = _folder(settings)
    found = {name: _read(folder / name) for name in _names()}
    replaced = folder / f"{_SIGNING}_before"
    if replaced.exists():
        found[_SIGNING] = Key(found[_SIGNING], None, _read(replaced))
    return Secrets(**found)


def require_secrets(settings: Settings) -> None:
    """Check that an instance has secrets, so that a process which serves it makes no new ones.

    A process that is started again may find the instance moved away meanwhile: new secrets would
    end every session and link, and what it received would be sealed by a strange key.

    :raises SettingError: naming the folder and the remedy.
    """
    folder = _folder(settings)
    if not folder.is_dir():
        raise SettingError(
            f"The instance {settings.instance} has no secrets ({folder}). If it was moved, put it "
            "back or set ZONE_INSTANCE. For a new one run `zone db upgrade`, which prepares it; "
            "with an https origin run `zone secrets create` first."
        )


def create_missing_secrets(settings: Settings) -> tuple[Path, ...]:
    """Create each secret that does not exist yet, with mode 0600; return the new files.

    :raises SettingError: if other users may enter the instance, and it cannot be closed to them.
    """
    folder = _folder(settings)
    make_instance(settings)
    close_to_others(settings.shared, "ZONE_SHARED_DIR")
    folder.mkdir(mode=0o700, exist_ok=True)
    folder.chmod(0o700)
    return tuple(folder / name for name in _names() if _create(folder / name))


def require_spread(settings: Settings, name: str, now: datetime) -> None:
    """Check that the last rotation of a secret is over, so that another ends nothing in use.

    :param name: a name of `ROTATED`.
    :raises SettingError: if the present key is not used everywhere yet, missing or damaged.
    """
    path = _folder(settings) / ROTATED[name]
    made = _read(path).made
    if made is not None and now < made + SPREADING:
        raise SettingError(
            f"{path.name} was rotated at {instant_text(made)}, and is not used everywhere yet: "
            "another rotation now would end what is valid. Try again in five minutes."
        )


def replace_secret(settings: Settings, name: str, now: datetime) -> None:
    """Make a new key, durably; the present one becomes the previous one, which is deleted.

    :param name: a name of `ROTATED`.
    :raises SettingError: if the secret is missing or damaged.
    """
    path = _folder(settings) / ROTATED[name]
    present = _read(path)
    lines = (_line(secrets.token_bytes(_BYTES), now), _line(present, present.made))
    replace_file(path, "".join(lines).encode("ascii"))


def _line(key: bytes, made: datetime | None) -> str:
    return f"{key.hex()} {instant_text(made)}\n" if made else f"{key.hex()}\n"


def make_instance(settings: Settings) -> None:
    """Create the instance's folder, for its own user alone, or close one that is there.

    :raises SettingError: if it cannot be made, or is not ours to close.
    """
    try:
        settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SettingError(
            f"ZONE_INSTANCE is {str(settings.instance)!r}, a folder that cannot be created "
            f"({error.strerror}): name one where this user may write."
        ) from error
    close_to_others(settings.instance)


def require_folders(settings: Settings) -> None:
    """Check that the folders of an instance can be used, and change nothing.

    :raises SettingError: naming each that cannot, and the remedy.
    """
    close_to_others(settings.instance, only_look=True)
    if problems := folder_problems(settings):
        raise SettingError(*problems)


def folder_problems(settings: Settings) -> list[str]:
    """Return a sentence for each folder to be mounted that cannot be written."""
    named = {"ZONE_BACKUP_DIR": settings.backup_dir, "ZONE_SHARED_DIR": settings.shared_dir}
    return [
        f"{name} is {str(folder)!r}, and there is no such folder where this user may write: mount "
        "it, or correct the setting. It is not created: it would be on this machine's disk."
        for name, folder in named.items()
        if folder and not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK))
    ]


def close_to_others(
    folder: Path, setting: str = "ZONE_INSTANCE", *, only_look: bool = False
) -> None:
    """Close a folder of the service to other users, if it is ours alone.

    It is an instance's, or empty: one that holds something else, such as `/tmp`, is not ours to
    close.

    :param only_look: whether to leave it as it is.
    :raises SettingError: naming the folder and the remedy.
    """
    if not folder.exists() or not folder.stat().st_mode & _OTHERS_MAY_TOUCH:
        return
    known = folder == INSTANCE or any((folder / each).exists() for each in _OWN)
    try:
        if known or not any(folder.iterdir()):
            if not only_look:
                folder.chmod(0o700)
            return
        reason = "and holds files or folders that are not an instance's"
    except OSError as error:
        reason = f"and cannot be closed ({error.strerror})"
    raise SettingError(
        f"{setting} is {str(folder)!r}, which other users may enter, {reason}. "
        f"Run `chmod 700 {folder}`, or name a folder for the service alone."
    )


def _create(path: Path) -> bool:
    if path.exists():
        return False
    # Written whole under another name and then linked, so that two processes starting together
    # agree on one secret and neither reads half of it.
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(_line(secrets.token_bytes(_BYTES), None))
        file.flush()
        os.fsync(file.fileno())
    try:
        path.hardlink_to(draft)
    except FileExistsError:
        return False
    finally:
        draft.unlink()
    return True


def _read(path: Path) -> Key:
    if not path.exists():
        raise SettingError(
            f"The secret {path} is missing. Restore it from your backup or, for a new "
            "installation, run `zone secrets create`."
        )
    if others_may_touch(path):
        raise SettingError(
            f"The secret {path} can be read by other users. Run `chmod 600 {path}`, and "
            "replace it if someone may have seen it."
        )
    try:
        lines = path.read_text(encoding="ascii").splitlines()
        before = _key(lines[1]) if len(lines) == _LINES else None
        return _key(" ".join(lines) if before is None else lines[0], before)
    except ValueError as error:
        raise SettingError(
            f"The secret {path} is damaged: it must hold {_BYTES} bytes in hexadecimal. "
            "Restore it from your backup."
        ) from error


def _key(line: str, before: Key | None = None) -> Key:
    """Return the key of a line.

    :raises ValueError: if the line is malformed.
    """
    digits, _, made = line.partition(" ")
    value = bytes.fromhex(digits)
    if len(value) != _BYTES:
        raise ValueError(f"A key has {_BYTES} bytes, not {len(value)}.")
    return Key(value, datetime.fromisoformat(made) if made else None, before)


def _folder(settings: Settings) -> Path:
    """Return the folder of the secrets.

    :raises SettingError: if the folder that all hosts share is not there.
    """
    if settings.shared_dir is not None and not settings.shared.is_dir():
        raise SettingError(
            f"ZONE_SHARED_DIR is {str(settings.shared)!r}, and there is no such folder: mount it."
        )
    return settings.shared / "secrets"


def _names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(Secrets))
