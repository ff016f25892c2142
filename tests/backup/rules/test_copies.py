"""What a copy says of itself is read whole, or refused."""

import pytest

from app.backup.rules.copies import FORMAT, About, BackupInvalid, Manifest

PARTS = f'{{"format": {FORMAT}, "ledger": null, "at": "2026-01-01"'


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (About, "{"),
        (About, "[]"),
        (About, '{"format": "another"}'),
        (About, f"{PARTS}}}"),
        (Manifest, "{}"),
        (Manifest, '{"tables": {"lead": {"rows": 1}}, "members": {}}'),
        (Manifest, '{"tables": [], "members": {}}'),
    ],
)
def test_a_malformed_description_of_a_copy_is_refused(
    kind: type[About | Manifest], text: str
) -> None:
    with pytest.raises(BackupInvalid):
        kind.of(text.encode())
