"""What a stream gets that cannot take every character."""

import io

import pytest

from mock_api.terminal.stand_ins import STAND_INS, register


def written(text: str, encoding: str) -> bytes:
    register()
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding, errors=STAND_INS)
    stream.write(text)
    stream.flush()
    return raw.getvalue()


def test_yes_and_no_stay_apart() -> None:
    assert written("✔ passed\n✘ failed", "ascii") == b"+ passed\nx failed"


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        ("“Hi”… −10 – ★★", "ascii", b'"Hi"... -10 - **'),
        ("für 謝謝", "ascii", b"f?r ??"),
        ("für ✔", "latin-1", b"f\xfcr +"),
        ("✔", "utf-8", "✔".encode()),
    ],
)
def test_only_what_cannot_be_written_is_replaced(text: str, encoding: str, said: bytes) -> None:
    assert written(text, encoding) == said


def test_what_cannot_be_read_stays_an_error() -> None:
    register()
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", errors=STAND_INS)
