"""Key files: the passphrases that open them, and the errors of those that do not open."""

from base64 import b64decode
from pathlib import Path

import pyrage
import pytest
from pyrage.x25519 import Identity

from app.backup.outside.age_keys import encrypt, is_locked, make_key, read_keys
from app.backup.rules.copies import BackupInvalid

PASSPHRASE = "a long passphrase"
LOCKED = b"""\
age-encryption.org/v1
-> scrypt 4y8u96Bn4lMP0effhbM1Ow 10
8zdQbzzjREd+Yu+CJ9ub32TzUJfgAKE9+GRf8deAWL0
--- oOQI+mMEZrLSmBqHSvlS5JmVxKNzOJF/us+JcztC6dg
""" + b64decode(
    "WcUXUMjSf6In5lRY4+Vr5LutZ0coUMfNBR+acy/182ZIKB+cpuMKEee/jMoU+9lU2pHfIfABu0MfSJmAdCOIsPLXjm"
    "3ZQQQ+NKhqNZGZ1qd53Z0sTWhGRAi8dFeP4cjknwuZebB0GxrqYeA="
)
"""A key file that opens with PASSPHRASE after little work: scrypt with N = 2 ** 10."""
PUBLIC = "age1cr4qum4z5ff5j4wzjflwt35y54z4tzfsyrex3ekepn600ajkfvaq0dh8n3"
DEMANDING = LOCKED.replace(b"bM1Ow 10", b"bM1Ow 40")
"""The same, with N = 2 ** 40, which no machine computes in time."""


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A key file that opens with PASSPHRASE."""
    path = tmp_path / "locked"
    path.write_bytes(LOCKED)
    return path


def refusal(path: Path, passphrase: str = PASSPHRASE) -> str:
    """Return the error of a key file that does not open."""
    with pytest.raises(BackupInvalid) as told:
        read_keys(path, passphrase)
    return str(told.value)


def test_key_files_open_with_their_passphrase_and_are_never_replaced(
    tmp_path: Path, locked: Path
) -> None:
    plain = tmp_path / "plain"
    public = make_key(plain)

    assert [is_locked(each) for each in (plain, locked)] == [False, True]
    keys = [*read_keys(plain), *read_keys(locked, PASSPHRASE)]
    assert [str(each.to_public()) for each in keys] == [public, PUBLIC]
    assert plain.stat().st_mode & 0o777 == 0o600
    with pytest.raises(BackupInvalid, match="exists"):
        make_key(plain)


@pytest.mark.parametrize(
    ("made", "kept"),
    [([14, 19], 19), ([13, 14, 19], 19), ([18, 20], 18), ([15, 16, 14], 16), ([None] * 4, None)],
    ids=["one stall", "two stalls", "none", "a slow machine", "unknown"],
)
def test_a_key_is_locked_again_if_the_machine_was_busy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: list[int | None], kept: int | None
) -> None:
    # Locked key files that take scrypt with N = 2 ** each, or something else than scrypt.
    locked: dict[int | None, bytes] = {
        each: LOCKED.replace(b"bM1Ow 10", b"bM1Ow %d" % each) for each in made if each
    }
    locked[None] = LOCKED.replace(b"scrypt", b"another")
    files = iter([locked[each] for each in made])
    monkeypatch.setattr(pyrage.passphrase, "encrypt", lambda *_given: next(files))

    make_key(tmp_path / "key", PASSPHRASE)

    assert (tmp_path / "key").read_bytes() == locked[kept]


@pytest.mark.parametrize("passphrase", ["another", ""])
def test_a_wrong_passphrase_is_told(locked: Path, passphrase: str) -> None:
    assert "passphrase" in refusal(locked, passphrase)


def test_a_key_that_asks_for_too_much_work_is_no_wrong_passphrase(locked: Path) -> None:
    locked.write_bytes(DEMANDING)
    told = refusal(locked)

    assert "passphrase" not in told
    assert f"`age -d -o UNLOCKED {locked}`" in told


def test_a_machine_that_was_busy_for_a_moment_opens_the_key_after_all(
    locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decrypt, busy = pyrage.passphrase.decrypt, [DEMANDING] * 3

    def measured(content: bytes, passphrase: str) -> bytes:
        return bytes(decrypt(busy.pop() if busy else content, passphrase))

    monkeypatch.setattr(pyrage.passphrase, "decrypt", measured)
    assert [str(each.to_public()) for each in read_keys(locked, PASSPHRASE)] == [PUBLIC]
    assert not busy


@pytest.mark.parametrize("place", [40, 100, 150, 170, len(LOCKED) - 1])
def test_a_locked_key_that_is_cut_off_or_was_changed_is_damaged(locked: Path, place: int) -> None:
    for content in (LOCKED[:place], LOCKED[:place] + b"!" + LOCKED[place + 1 :]):
        locked.write_bytes(content)
        assert f"{locked} is damaged" in refusal(locked)


BACKUP = encrypt(b"", str(Identity.generate().to_public()))


@pytest.mark.parametrize("content", [b"", b"hello\n", b"AGE-SECRET-KEY-1ABC\n", BACKUP])
def test_a_file_without_a_key_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "key"
    path.write_bytes(content)
    assert not is_locked(path)
    with pytest.raises(BackupInvalid, match=str(path)):
        read_keys(path, PASSPHRASE if content == BACKUP else "")
    with pytest.raises(BackupInvalid, match="no public key"):
        encrypt(b"", "age1x")
