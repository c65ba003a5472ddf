"""``mockplace new``: a file to start from, sound as it is."""

from pathlib import Path
from typing import Annotated

import typer

from mock_api.cli.exit_codes import PASSED
from mock_api.cli.help import examples
from scenarios.files import parse_name
from scenarios.kinds import DRILL, MARKET, PLAN, POLICY, SESSION
from scenarios.shelf import SUFFIX
from scenarios.suggestion import suggestion
from scenarios.template import template

app = typer.Typer(add_completion=False, rich_markup_mode=None)

_OWN = Path("scenarios")
_FOLDERS = {DRILL.name: _OWN, MARKET.name: _OWN} | {kind.name: _OWN / kind.folder for kind in (SESSION, PLAN, POLICY)}
_NEXT = {
    DRILL.name: "mockplace play {name}",
    MARKET.name: "mockplace run {name}",
    SESSION.name: "mockplace play {name}",
    PLAN.name: "mockplace run busy-week --plan {name}",
    POLICY.name: "mockplace score JOURNAL --policy {name}",
}


@app.command(
    epilog=examples("mockplace new drill late-parcel", "mockplace new session monday", "mockplace new plan night-shift")
)
def new(
    kind: Annotated[str, typer.Argument(help="drill, market, session, plan or policy.")],
    name: Annotated[str, typer.Argument(help="Small letters, digits and hyphens.")],
) -> int:
    """Write a drill, market, session, plan or policy to start from.

    Into ./scenarios, where it is found by its name. Nothing is ever overwritten.
    """
    if kind not in _FOLDERS:
        hint = suggestion(kind, _FOLDERS)
        raise typer.BadParameter(f"there is no kind '{kind}'; {hint}".rstrip("; "), param_hint="KIND")
    try:
        parse_name(name)
    except ValueError as reason:
        raise typer.BadParameter(str(reason), param_hint="NAME") from None
    path = _FOLDERS[kind] / f"{name}{SUFFIX}"
    _write(path, template(kind, name))
    print(f"wrote {path}\n  mockplace check {path}\n  {_NEXT[kind].format(name=name)}")
    return PASSED


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise typer.BadParameter(f"{path} is there already and is not overwritten", param_hint="NAME") from None
    except OSError as problem:
        raise typer.BadParameter(f"{path} cannot be written: {problem.strerror}", param_hint="NAME") from None
