"""Notes are parsed strictly, and trusted only with valid signatures of known keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import (
    NoteSignature,
    SignedNote,
    open_signed_note,
    parse_signatures,
    parse_signed_note,
    sign_text,
)
from app.ledger.rules.verifier_key import base64_text
from tests.ledger.rules.fake_keys import FakeKey

TEXT = "Ognuno sta solo sul cuor della terra\n\ned è subito sera.\n"
PETER, ENOCH = FakeKey("PeterNeumann"), FakeKey("EnochRoot")
LINE = sign_text(TEXT, [PETER])[0].line


def signed(*keys: FakeKey, text: str = TEXT) -> SignedNote:
    """Return a text signed by these keys."""
    return SignedNote(text, sign_text(text, keys))


def test_a_note_is_text_an_empty_line_and_signatures() -> None:
    signature = base64_text(PETER.key_id + PETER.sign(TEXT.encode()))

    assert bytes(signed(PETER)) == f"{TEXT}\n\u2014 PeterNeumann {signature}\n".encode()


@given(
    st.lists(st.text(st.characters(codec="utf-8", min_codepoint=32)), min_size=1),
    st.lists(st.sampled_from([PETER, ENOCH]), min_size=1, unique=True),
)
def test_a_note_round_trips(lines: list[str], keys: list[FakeKey]) -> None:
    note = signed(*keys, text="".join(f"{line}\n" for line in lines))

    assert parse_signed_note(bytes(note)) == note
    assert open_signed_note(note, [PETER, ENOCH]) == note.signatures


def test_the_last_empty_line_ends_the_text() -> None:
    text = "one\n\n\u2014 not a signature\n\n"

    assert parse_signed_note(bytes(signed(PETER, text=text))).text == text


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"", "no empty line"),
        (b"text\n", "no empty line"),
        (f"{TEXT}{LINE}".encode()[40:], "no empty line"),
        (f"{TEXT}\n".encode(), "does not end with a line of signature"),
        (f"{TEXT}\n{LINE}".encode().rstrip(b"\n"), "does not end with a line of signature"),
        (f"{TEXT}\n{LINE}\n".encode(), "does not end with a line of signature"),
        (f"{TEXT}\n{LINE}".replace("\n", "\r\n").encode(), "no empty line"),
        (f"te\tt\n\n{LINE}".encode(), "control character"),
        (f"te\x00t\n\n{LINE}".encode(), "control character"),
        (f"te\rt\n\n{LINE}".encode(), "control character"),
        (b"te\xfft\n\n" + LINE.encode(), "not UTF-8 at byte 2"),
        (b"te\xed\xa0\x80t\n\n" + LINE.encode(), "not UTF-8"),
        (f"{TEXT}\n-- PeterNeumann AAAAAAA=\n".encode(), "not a line of signature"),
        (f"{TEXT}\n\u2014PeterNeumann AAAAAAA=\n".encode(), "not a line of signature"),
        (f"{TEXT}\n\u2014  AAAAAAA=\n".encode(), "name of a key"),
        (f"{TEXT}\n\u2014 a+b AAAAAAA=\n".encode(), "name of a key"),
        (f"{TEXT}\n\u2014 a\u00a0b AAAAAAA=\n".encode(), "name of a key"),
        (f"{TEXT}\n\u2014 ab\n".encode(), "too short"),
        (f"{TEXT}\n\u2014 ab AAAAAA==\n".encode(), "too short"),
        (f"{TEXT}\n\u2014 ab AAAAAAB=\n".encode(), "not base64"),
        (f"{TEXT}\n\u2014 ab  AAAAAAA=\n".encode(), "not base64"),
        (f"{TEXT}\n\u2014 ab AAAAAAA= \n".encode(), "not base64"),
        (f"{TEXT}\n\u2014 ab AAAAAAA=\r\n".encode(), "not base64"),
    ],
)
def test_a_malformed_note_is_refused_with_the_reason(data: bytes, complaint: str) -> None:
    with pytest.raises(LedgerInvalid, match=complaint):
        parse_signed_note(data)


@pytest.mark.parametrize("text", ["", "no newline", "a\tb\n", "a\r\n"])
def test_a_text_that_no_note_may_have_is_not_signed(text: str) -> None:
    with pytest.raises(LedgerInvalid, match="text of a note"):
        sign_text(text, [PETER])


def test_an_unknown_key_with_only_an_equal_name_or_id_is_ignored() -> None:
    same_name = FakeKey(PETER.name, b"\x09\x09\x09\x09")
    same_id = FakeKey("Somebody", PETER.key_id)

    assert open_signed_note(signed(same_name, PETER, same_id), [PETER]) == sign_text(TEXT, [PETER])


def test_a_wrong_signature_of_a_known_key_anywhere_rejects_the_note() -> None:
    good = sign_text(TEXT, [PETER, ENOCH])
    wrong = NoteSignature(PETER.name, PETER.key_id, b"\x00" * 32)

    for at in range(3):
        note = SignedNote(TEXT, (*good[:at], wrong, *good[at:]))
        with pytest.raises(LedgerInvalid, match=r"signature of PeterNeumann \(key 01020304\)"):
            open_signed_note(note, [PETER, ENOCH])


def test_a_note_that_no_known_key_signed_is_rejected() -> None:
    for verifiers in ([], [ENOCH]):
        with pytest.raises(LedgerInvalid, match="No known key"):
            open_signed_note(signed(PETER), verifiers)


def test_a_key_that_signed_twice_counts_once() -> None:
    assert len(open_signed_note(signed(PETER, ENOCH, PETER), [PETER, ENOCH])) == 2


@pytest.mark.parametrize("count", [16, 100])
def test_the_specifications_maximum_of_signatures_is_accepted(count: int) -> None:
    keys = [FakeKey("witness", number.to_bytes(4, "big")) for number in range(count)]

    note = parse_signed_note(bytes(signed(*keys)))

    assert len(open_signed_note(note, keys)) == count
    assert len(open_signed_note(note, keys[-1:])) == 1


def test_more_than_a_hundred_signatures_are_refused() -> None:
    with pytest.raises(LedgerInvalid, match="more than 100"):
        parse_signed_note(bytes(signed(*[PETER] * 101)))


def test_signature_lines_are_read_without_a_note_as_witnesses_send_them() -> None:
    signatures = sign_text(TEXT, [PETER, ENOCH])

    assert parse_signatures("".join(each.line for each in signatures)) == signatures
    with pytest.raises(LedgerInvalid):
        parse_signatures("")
