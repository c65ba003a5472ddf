"""Server-sent events are read line by line until the world they are about is no more."""

from mockplace.streaming import streamed

STREAM = b""": the journal of a world

id: 1
event: message_received
data: {"seq": 1}

: nothing new

id: 2
event: message_sent
data: {"seq": 2, "text": "a: b"}

event: deleted
data: {}

id: 3
event: message_sent
data: {"seq": 3}
"""


def test_each_event_is_its_document_and_comments_are_passed_over() -> None:
    lines = STREAM.splitlines(keepends=True)
    assert list(streamed(lines)) == [{"seq": 1}, {"seq": 2, "text": "a: b"}]
    assert list(streamed(lines[:4])) == []
    assert list(streamed(STREAM.replace(b"deleted", b"reset").splitlines(keepends=True))) == list(streamed(lines))
