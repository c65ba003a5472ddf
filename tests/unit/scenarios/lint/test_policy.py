"""A policy's clock is stopped by kinds of message it knows; its reasons and facts exist."""

from pathlib import Path

import pytest

from tests.drafts import POLICY, edited, only, pointed


@pytest.mark.parametrize(
    ("old", "new", "code", "under", "hint"),
    [
        ("[reply]", "[reply, repyl]", "unknown_message_kind", "repyl", "did you mean 'reply'?"),
        ("{not_received:", "{not_recieved:", "unknown_reason", "not_recieved", "did you mean 'not_received'?"),
        ("said.tracking_explained", "said.tracking", "unknown_fact", "said.tracking", ""),
        ("rule: phone_number", "rule: email_address", "bad_value", "email_address", ""),
        ("reply: 4000", "repyl: 4000", "unknown_message_kind", "repyl", "did you mean 'reply'?"),
        ("claims:", "contact: {own_domains: [amazon]}\nclaims:", "bad_value", "amazon", "such as dhl.com"),
        ("claims:", "contact: {own_domains: [-a.com]}\nclaims:", "bad_value", "-a.com", "such as dhl.com"),
        ("review: 24h", "review: 24h\n  not_received_after: 3d\n  until: 2d", "bad_value", "2d", ""),
    ],
)
def test_a_slip(tmp_path: Path, old: str, new: str, code: str, under: str, hint: str) -> None:
    problem = only(tmp_path, edited(POLICY, old, new))
    assert (problem.code, pointed(problem)) == (f"scenario.{code}", under)
    assert hint in problem.hint


def test_a_fact_no_event_has(tmp_path: Path) -> None:
    text = edited(POLICY, "action: note, fact: shared_contact_details", "action: note, fact: shared_contact_detail")
    problem = only(tmp_path, text)
    assert (problem.code, problem.hint) == ("scenario.unknown_fact", "did you mean 'shared_contact_details'?")


def test_every_version_is_looked_at(tmp_path: Path) -> None:
    rule = "due: 24h, target: 10%"
    versions = (
        f"[{{valid_until: 2026-01-01, {rule}, answers: [reply]}}, {{valid_from: 2026-01-01, {rule}, answers: [x]}}]"
    )
    problem = only(tmp_path, edited(POLICY, "{due: 24h, target: 10%, answers: [reply]}", versions))
    assert (problem.code, pointed(problem)) == ("scenario.unknown_message_kind", "x")
