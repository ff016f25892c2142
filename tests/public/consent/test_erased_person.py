"""Files that an erased person saved stay true, and so does the site's statement about them."""

import json
from pathlib import Path
from uuid import UUID

from app.consent.models import ConsentEvidence, ConsentRecord
from app.core import clock
from app.core.rules.tokens import LinkKind
from app.enquiries.models import Enquiry
from app.ledger.steps.sealing import Sealer
from app.rights.erasure import Proposed, approve_erasure, propose_erasure
from app.rights.rules.erasure import ErasureGround
from app.web.context import Zone
from tests.public.consent.receipts import DOWNLOAD, sound
from tests.public.ledger.test_log import PROOF
from tests.support.content.copy import WORDS
from tests.support.enquiries.contact import ANSWERS, send
from tests.support.languages import both_languages
from tests.support.ledger.sealing import publish, seal_all
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import token_for
from tests.support.stored import every, only
from tests.verifier.auditor import Verdict, verify

EMAIL = str(ANSWERS["email"])


def show(client: PageClient, zone: Zone, sealer: Sealer, sent: Page) -> Page:
    """Seal and publish a submission; return its confirmation."""
    seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    return client.get(sent.url)


def erase(zone: Zone) -> ConsentRecord:
    """Erase the only person, as two people do; return their record, which stays."""
    record = only(zone, ConsentRecord)
    proposed = Proposed(record.person, ErasureGround.ASKED, "By phone.")
    proposal = propose_erasure(
        zone.database, zone.secrets.ledger_key, proposed, actor="a" * 32, now=clock.now()
    )
    approve_erasure(
        zone.database, zone.erasing, actor="b" * 32, proposal_id=proposal, now=clock.now()
    )
    return record


@both_languages
def test_receipt_and_proof_that_an_erased_person_saved_still_hold(
    client: PageClient, zone: Zone, sealer: Sealer, lang: str, tmp_path: Path
) -> None:
    confirmation = show(client, zone, sealer, send(client.get(f"/{lang}/contact")).follow())
    receipt = sound(client.get(confirmation.link(DOWNLOAD[lang])))
    proof, program = tmp_path / "receipt.tlog-proof", tmp_path / "zone-verify.py"
    proof.write_bytes(client.get(confirmation.link(PROOF[lang])).body)
    program.write_bytes(client.get("/ledger/zone-verify.py").body)

    record = erase(zone)
    seal_all(zone.database, sealer)
    publish(zone.database, sealer)
    [key] = client.get("/ledger/key").body.decode().splitlines()

    def verdict(email: str) -> Verdict:
        return verify(program, proof, "--key", key, "--address", email, "--json")

    theirs, others = verdict(EMAIL), verdict("somebody.else@example.com")
    assert theirs.status == 0, theirs.out
    # It names the act by the record that stays, under the number that the receipt has too.
    act = json.loads(theirs.out)["payload"]
    for person, number in (
        (act["person"], act["id"]),
        (receipt["piiPrincipalId"], receipt["consentReceiptID"]),
    ):
        assert (UUID(person), UUID(number)) == (record.person, record.id)
    assert others.status == 1


@both_languages
def test_saved_links_of_an_erased_person_say_only_what_is_true(
    client: PageClient, zone: Zone, sealer: Sealer, lang: str
) -> None:
    confirmation = show(client, zone, sealer, send(client.get(f"/{lang}/contact")).follow())
    enquiry = only(zone, Enquiry.id)
    mailed = token_for(zone, enquiry, LinkKind.RECEIPT)
    own = token_for(zone, enquiry)
    erase(zone)

    received, of_data = (
        zone.content.text(lang, key)
        for key in ("received.wrong_link.text", "my_data.wrong_link.lead")
    )
    deleted = {"en": ("deleted", "erased"), "zh": ("已被删除", "已被删除")}[lang]
    for words, told in zip((received, of_data), deleted, strict=True):
        assert told in words
    links = {
        confirmation.url: received,
        f"{confirmation.url}/receipt.json": received,
        f"{confirmation.url}/receipt.tlog-proof": received,
        f"/{lang}/receipt/{mailed}": received,
    }
    for link, words in links.items():
        page = client.get(link, expect=404)
        assert words in page.words
        assert EMAIL not in page.text
    # No link tells before the button whether it opens anything, so that nothing scans it.
    door = client.get(f"/{lang}/my-data/{own}")
    assert WORDS[lang].my_data.door.note in door.words
    assert of_data in door.form().submit(expect=404).words
    # So nobody, we included, can make the person's own proof anew.
    assert not every(zone, ConsentEvidence)
