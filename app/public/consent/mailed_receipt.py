"""The receipt behind a mailed link: what was agreed to, but nothing of what was written.

Anybody can type anybody's address, so a mail leads to nothing that a stranger could have typed.
"""

from flask import make_response, render_template
from flask.typing import ResponseReturnValue

from app.consent.store import consent as consents
from app.consent.store import policy_text as policies
from app.content.wording import CONSENT_BLOCK
from app.core import clock
from app.core.rules.tokens import token_sha256
from app.core.store import ledger_pending
from app.enquiries.store import enquiry as receipt_token
from app.public.blueprint import public
from app.public.reception.receipt import make_receipt
from app.web.context import zone
from app.web.headers import keep_private


@public.get("/<lang:lang>/receipt/<token>")
def mailed_receipt(lang: str, token: str) -> ResponseReturnValue:
    """Show when an enquiry came in, what was decided with it, and the words that were shown."""
    with zone().database.reading() as reading:
        opens, now = token_sha256(token), clock.now()
        enquiry = receipt_token.find_mailed_enquiry(reading, opens, now)
        if enquiry is None:
            return keep_private(make_response(render_template("public/wrong_link.html"), 404))
        record = consents.get_record(reading, enquiry.consent_record_id)
        decisions = consents.list_decisions(reading, record.id)
        block = policies.get_by_sha256(reading, CONSENT_BLOCK, record.lang, record.block_sha256)
        pending = ledger_pending.is_pending(reading, record.commitment)
    receipt = make_receipt(enquiry, record, decisions, block, lang)
    page = render_template("public/consent/mailed_receipt.html", receipt=receipt, pending=pending)
    return keep_private(make_response(page))
