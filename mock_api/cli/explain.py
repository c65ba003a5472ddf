"""``mockplace explain``: what a journal lost, and what would have saved it."""

from pathlib import Path
from typing import Annotated

import typer

from mock_api.cli.complaint import Complaint
from mock_api.cli.documents import STANDARD_OUTPUT, check_target, write_document
from mock_api.cli.exit_codes import NOT_PASSED, PASSED
from mock_api.cli.help import examples
from mock_api.cli.options import JsonTarget
from mock_api.cli.recordings import recorded
from simulator.journal.storage import Recording, whole
from simulator.rescue.explanation import Explanation
from simulator.rescue.search import explain as search
from simulator.rescue.search import saved_world

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(
    epilog=examples(
        "mockplace run refund-trap --answer 'took the bait' --journal lost.jsonl",
        "mockplace explain lost.jsonl",
        "mockplace explain lost.jsonl --saved saved.jsonl && mockplace diff lost.jsonl saved.jsonl",
    )
)
def explain(
    journal: Annotated[Path, typer.Argument(help="A journal on disk.")],
    saved: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the journal of the first run that was saved.")
    ] = None,
    json: JsonTarget = None,
) -> int:
    """Say what a journal lost, and what would have saved it.

    The recorded commands are played again with one thing changed: earlier, in the thread, left out, or with what is
    missing. What is printed was tried and won. The exit code is 0 when nothing was lost and 1 when something was.
    """
    check_target(json)
    check_target(None if saved is None else str(saved), "--saved")
    recording, _ = recorded(journal)
    explanation = search(recording)
    if saved is not None:
        saved.write_bytes(_saved(recording, explanation))
    if json:
        write_document(explanation.as_json(), json)
    if json != STANDARD_OUTPUT:
        print("\n".join(explanation.lines()))
    return NOT_PASSED if explanation.is_lost else PASSED


def _saved(recording: Recording, explanation: Explanation) -> bytes:
    """The journal of the first way's run.

    Raises:
        Complaint: there is no way.
    """
    way = next((way for matter in explanation.matters for way in matter.ways), None)
    if way is None:
        raise Complaint("nothing was saved, so that there is no journal to write")
    world = saved_world(recording, way)
    return whole(world.journal, world.now)
