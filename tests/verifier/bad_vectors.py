"""Valid and malformed proof files and checkpoints, for every reader to judge alike."""

from collections.abc import Callable

from app.ledger.outside.ed25519_keys import cosignature_signer, log_signer
from app.ledger.rules.checkpoint import Checkpoint
from app.ledger.rules.signed_note import Key, NoteSignature, SignedNote, Signer, sign_text
from tests.verifier.sample_log import LOG, ORIGIN, SIZE, WITNESS, WITNESS_SEED, SampleLog

Change = Callable[[bytes], bytes]


def signed(text: str, *signers: Signer) -> bytes:
    """Return any text of a checkpoint, signed by the log and by others."""
    raw = text.encode()
    lines = [line_of(each, each.sign(raw)) for each in (LOG, *signers)]
    return raw + b"\n" + "".join(lines).encode()


def line_of(key: Key, signature: bytes) -> str:
    """Return a line of signature in a key's name."""
    return NoteSignature(key.name, key.key_id, signature).line


TEXT = SampleLog().checkpoint(SIZE).decode().partition("\n\n")[0] + "\n"
ROOT = TEXT.split("\n")[2]
NOTE = signed(TEXT)
SIGNATURE = NOTE.decode().rpartition("\n\n")[2]
OTHER = log_signer("other.example", bytes(32))
OTHER_LINE = sign_text(TEXT, [OTHER])[0].line
LATE = cosignature_signer(WITNESS.name, WITNESS_SEED, 2**63)


def with_lines(*lines: str) -> bytes:
    """Return the sample's checkpoint with these lines of signature below."""
    return f"{TEXT}\n{''.join(lines)}".encode()


GOOD_NOTES: dict[str, bytes] = {
    "as it is": NOTE,
    "an unknown key's signature besides": with_lines(SIGNATURE, OTHER_LINE),
    "one signature twice": with_lines(SIGNATURE, SIGNATURE),
    "a hundred signatures": with_lines(*[OTHER_LINE] * 99, SIGNATURE),
    "an extension": signed(f"{TEXT}extension\n"),
    "an extension in Chinese": signed(f"{TEXT}\u6269\u5c55\n"),
    "a cosignature": bytes(SignedNote(TEXT, sign_text(TEXT, [LOG, WITNESS]))),
    "an unknown name with letters of any language": with_lines(SIGNATURE, OTHER_LINE.replace(
        "other.example", "\u4f8b.example")),
}  # fmt: skip

BAD_NOTES: dict[str, bytes] = {
    "nothing": b"",
    "no signature": f"{TEXT}\n".encode(),
    "no empty line": NOTE.replace(b"\n\n", b"\n"),
    "a byte order mark": b"\xef\xbb\xbf" + NOTE,
    "carriage returns": NOTE.replace(b"\n", b"\r\n"),
    "no UTF-8": signed(TEXT).replace(ORIGIN.encode(), b"\xff", 1),
    "an end without newline": NOTE[:-1],
    "an empty line below": NOTE + b"\n",
    "a tab in the text": signed(f"{TEXT}a\tb\n"),
    "a NUL in the text": signed(f"{TEXT}a\x00b\n"),
    "an escape in the text": signed(f"{TEXT}\x1b[1A\n"),
    "a carriage return in the text": signed(f"{TEXT}a\rb\n"),
    "an empty line in the text": signed(f"{TEXT}\nmore\n"),
    "two lines": signed(f"{ORIGIN}\n{SIZE}\n"),
    "another origin than the key's name": signed(TEXT.replace(ORIGIN, "zone.example")),
    "a size with a plus": signed(TEXT.replace(f"\n{SIZE}\n", f"\n+{SIZE}\n")),
    "a size with a zero before": signed(TEXT.replace(f"\n{SIZE}\n", f"\n0{SIZE}\n")),
    "a size with a space": signed(TEXT.replace(f"\n{SIZE}\n", f"\n{SIZE} \n")),
    "a size in other digits": signed(TEXT.replace(f"\n{SIZE}\n", "\n\u0662\u0667\u0660\n")),
    "a size of 2**63": signed(TEXT.replace(f"\n{SIZE}\n", f"\n{2**63}\n")),
    "a short root": signed(TEXT.replace(ROOT, "AAAA")),
    "a root without padding": signed(TEXT.replace(ROOT, ROOT.rstrip("="))),
    "a root spelled otherwise": signed(TEXT.replace(ROOT, f"{'A' * 42}B=")),
    "a plain dash": with_lines(SIGNATURE.replace("\u2014", "-")),
    "no space after the dash": with_lines(SIGNATURE.replace("\u2014 ", "\u2014")),
    "a nameless signature": with_lines(SIGNATURE, "\u2014  AAAAAAA=\n"),
    "a name with a plus": with_lines(SIGNATURE, "\u2014 a+b AAAAAAA=\n"),
    "a name with a no-break space": with_lines(SIGNATURE, "\u2014 a\u00a0b AAAAAAA=\n"),
    "a name with an ideographic space": with_lines(SIGNATURE, "\u2014 a\u3000b AAAAAAA=\n"),
    "a name with a line separator": with_lines(SIGNATURE, "\u2014 a\u2028b AAAAAAA=\n"),
    "a name with an escape": with_lines(SIGNATURE, "\u2014 a\x1b[2Kb AAAAAAA=\n"),
    "a signature of no bytes": with_lines(SIGNATURE, "\u2014 ab AAAAAA==\n"),
    "a signature spelled otherwise": with_lines(SIGNATURE, "\u2014 ab AAAAAAB=\n"),
    "a space at a line's end": with_lines(SIGNATURE.replace("\n", " \n")),
    "more than a hundred signatures": with_lines(*[OTHER_LINE] * 100, SIGNATURE),
    "a wrong signature": with_lines(line_of(LOG, bytes(64))),
    "a right signature and a wrong one": with_lines(SIGNATURE, line_of(LOG, bytes(64))),
    "a short signature": with_lines(line_of(LOG, bytes(1))),
    "a cosignature of a time after 2**63": signed(TEXT, LATE),
    "a cosignature without its time": with_lines(SIGNATURE, line_of(WITNESS, bytes(64))),
    "a cosignature of one byte": with_lines(SIGNATURE, line_of(WITNESS, bytes(1))),
    "an unsigned tree": with_lines(OTHER_LINE),
}  # fmt: skip


def line(at: int, new: bytes) -> Change:
    """Return a change of one line of a proof file."""

    def change(proof: bytes) -> bytes:
        lines = proof.split(b"\n")
        lines[at] = new
        return b"\n".join(lines)

    return change


def first(old: bytes, new: bytes) -> Change:
    """Return a change of the first occurrence of some bytes in a proof file."""
    return lambda proof: proof.replace(old, new, 1)


BAD_PROOFS: dict[str, Change] = {
    "a byte order mark": lambda proof: b"\xef\xbb\xbf" + proof,
    "carriage returns": lambda proof: proof.replace(b"\n", b"\r\n"),
    "a carriage return above": first(b"\nindex", b"\r\nindex"),
    "another version": first(b"@v1", b"@v2"),
    "a header in capitals": first(b"c2sp", b"C2SP"),
    "an empty line before": lambda proof: b"\n" + proof,
    "no empty line": first(b"\n\n", b"\n"),
    "other letters above the checkpoint": line(3, "\u00e9".encode()),
    "no word before the index": line(2, b"42"),
    "another word before the index": line(2, b"Index 42"),
    "no index": line(2, b"index "),
    "an index with a zero before": line(2, b"index 042"),
    "an index with two spaces": line(2, b"index  42"),
    "an index with a sign": line(2, b"index +42"),
    "an index of 2**63": line(2, b"index 9223372036854775808"),
    "a short hash": line(3, b"AAAA"),
    "an empty hash": lambda proof: proof.replace(b"\n\n", b"\n=\n\n", 1),
    "a hash spelled otherwise": line(3, b"A" * 42 + b"B="),
    "a hash with a space": lambda proof: proof.replace(b"\n\n", b" \n\n", 1),
    "extra data that is no base64": line(1, b"extra !"),
    "extra data twice": lambda proof: proof.replace(
        proof.split(b"\n")[1], proof.split(b"\n")[1] + b"\n" + proof.split(b"\n")[1]),
    "extra data below the index": lambda proof: b"\n".join(
        [*(lines := proof.split(b"\n"))[:1], lines[2], lines[1], *lines[3:]]),
}  # fmt: skip


def sized(size: int) -> bytes:
    """Return a checkpoint that signs a size of any tree."""
    return signed(Checkpoint(ORIGIN, size, bytes(32)).text)
