"""The campaign that the address of a link names."""

import pytest

from app.enquiries.rules.campaign import OTHER, named_campaign


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ({}, ""),
        ({"source": ""}, ""),
        ({"source": "unknown"}, OTHER),
        ({"source": "FAIR-2026"}, "Fair-2026"),
        ({"source": "unknown", "utm_medium": "expo"}, "Expo"),
        ({"utm_source": "expo", "utm_campaign": "fair-2026"}, "Fair-2026"),
    ],
)
def test_the_first_registered_code_decides_and_no_other_is_kept(
    query: dict[str, str], named: str
) -> None:
    assert named_campaign(query, ["Fair-2026", "Expo"]) == named
