"""Samples of acts of consent: drawn by a seed, shown, and handed out as a pack with proofs."""

from uuid import UUID

from flask import Response, make_response, render_template
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.ledger.sample_forms import SampleForm
from app.core import clock
from app.core.outside.zip_stream import zip_stream
from app.core.rules.permissions import Permission
from app.ledger.draw_sample import DrawnSample, SampleImpossible, draw_sample
from app.ledger.outside.bundle_files import bundle_guides
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.sampling import LARGEST_SAMPLE, SampleRequest
from app.ledger.store import ledger_health
from app.ledger.take_sample import Taking, take_sample
from app.web.context import zone
from app.web.guards import actor_id, require


@compliance.route("/sample", methods=["GET", "POST"])
@require(Permission.VIEW_CONSENTS)
def sample() -> ResponseReturnValue:
    """Ask what a sample is to be of, and show what is drawn."""
    form = SampleForm()
    if not form.is_submitted():
        return _page(form, None, 200)
    asked = form.request(_latest_size())
    if asked is None:
        return _page(form, None, 422)
    try:
        drawn = draw_sample(
            zone().database, zone().secrets.ledger_key, asked, actor=actor_id(), now=clock.now()
        )
    except SampleImpossible as error:
        form.refuse(error)
        return _page(form, None, 422)
    return _page(form, drawn, 200)


@compliance.post("/sample/pack")
@require(Permission.VIEW_CONSENTS)
def sample_pack() -> ResponseReturnValue:
    """Hand out the pack of a sample, while it is being written."""
    form = SampleForm()
    asked = form.request(_latest_size())
    if asked is None:
        return _page(form, None, 422)
    folder = LedgerFolder(zone().settings)
    taking = Taking(
        zone().secrets.ledger_key,
        folder.verifiers(),
        folder.verifier_keys(),
        folder.cosigned(),
        bundle_guides(),
    )
    try:
        files = take_sample(
            zone().database,
            taking,
            asked,
            opened=form.opened.data,
            actor=actor_id(),
            now=clock.now(),
        )
    except SampleImpossible as error:
        form.refuse(error)
        return _page(form, None, 422)
    response = Response(zip_stream(files), content_type="application/zip")
    response.headers.set("Content-Disposition", "attachment", filename=_file_name(asked))
    response.headers["Cache-Control"] = "no-store"
    # A proxy that gathers the response first would hold it all.
    response.headers["X-Accel-Buffering"] = "no"
    return response


def _file_name(asked: SampleRequest) -> str:
    return f"sample-{asked.seed}-{asked.ledger_size}.zip"


def _latest_size() -> int:
    with zone().database.reading() as session:
        return ledger_health.find_size(session)


def _page(form: SampleForm, drawn: DrawnSample | None, status: int) -> Response:
    page = render_template(
        "compliance/ledger/sample.html",
        form=form,
        errors=form.summary(),
        drawn=drawn,
        latest=_latest_size(),
        most=LARGEST_SAMPLE,
        record_id=UUID,
    )
    return make_response(page, status)
