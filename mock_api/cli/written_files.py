"""Files that a command writes again when it is run again, unless somebody has changed them since.

Their first line says so, and holds what the rest was when it was written.
"""

from hashlib import blake2b
from pathlib import Path

import typer

_MARK = "# Written by mockplace fit, which writes over it as long as nobody has changed it: "


def write_own(path: Path, text: str) -> None:
    """Write a file, new or over an unchanged one of our own.

    Raises:
        typer.BadParameter: it cannot be, or it is somebody's.
    """
    try:
        if path.exists() and not _is_ours(path.read_bytes()):
            said = f"{path} is there already and is not overwritten; --name or --out gives another"
            raise typer.BadParameter(said, param_hint="--name")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{_MARK}{_digest(text.encode())}\n{text}", encoding="utf-8")
    except OSError as problem:
        raise typer.BadParameter(f"{path} cannot be written: {problem.strerror}", param_hint="--out") from None


def _is_ours(written: bytes) -> bool:
    first, _, rest = written.partition(b"\n")
    return first.decode("utf-8", "replace") == _MARK + _digest(rest)


def _digest(text: bytes) -> str:
    return blake2b(text, digest_size=6).hexdigest()
