"""Every code that the console shows has words in every language."""

from collections.abc import Iterable

import pytest

from app.exports.rules.export import NotifyKind
from app.ledger.rules.comparison import HeldVerdict
from app.ledger.rules.health import FindingKind
from app.rights.rules.erasure import ErasureGround, Gone, Overwriting, ProposalState, Stays, Told
from app.rights.rules.requests import (
    Identity,
    IdentityProof,
    RightsKind,
    RightsMethod,
    RightsOutcome,
)
from tests.support.languages import both_languages
from tests.support.site import content


@both_languages
@pytest.mark.parametrize(
    ("group", "codes"),
    [
        ("erasure.grounds", ErasureGround),
        ("erasure.goes", Gone),
        ("erasure.stays_on", Stays),
        ("erasure.was_told", Told),
        ("erasure.states", ProposalState),
        ("erasure.certificate", Overwriting),
        ("erasure.receivers.kinds", NotifyKind),
        ("rights.kinds", RightsKind),
        ("rights.kind_long", RightsKind),
        ("rights.act", RightsKind),
        ("rights.methods", RightsMethod),
        ("rights.identities", Identity),
        ("rights.proofs", IdentityProof),
        ("rights.outcomes", RightsOutcome),
        ("ledger_view.problems", FindingKind),
        ("ledger_bundle.problems", ("empty", "unreadable", "disk")),
        ("sample.errors", ("impossible_empty", "impossible_beyond", "impossible_unproven")),
    ],
)
def test_every_code_has_words(lang: str, group: str, codes: Iterable[str]) -> None:
    assert {f"{group}.{code}" for code in codes} <= content().copy[lang].keys()


@both_languages
def test_every_verdict_on_a_checkpoint_has_words(lang: str) -> None:
    for verdict in HeldVerdict:
        keys = {f"ledger_prove.verdicts.{verdict}.title", f"ledger_prove.errors.{verdict}"}
        assert keys & content().copy[lang].keys()
