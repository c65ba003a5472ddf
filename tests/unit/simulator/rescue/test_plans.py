"""Ways through stories: shortest first, only what a seller can do, nothing that is there already."""

from scenarios.story import Step
from simulator.rescue.plans import plans_from

GOOD = ("resolved",)
NOTHING: frozenset[str] = frozenset()


def story(**steps: dict[str, object]) -> dict[str, Step]:
    return {name: Step.model_validate(step) for name, step in steps.items()}


TRAP = story(
    opening={
        "reacts": [
            {"hears": "refund_confirmed", "provided": "refund_issued", "go": "happy"},
            {"hears": "refund_promised", "go": "promised"},
        ]
    },
    promised={
        "reacts": [
            {"hears": "refund_confirmed", "provided": "refund_issued", "go": "happy"},
            {"waited": "2d", "go": "claim"},
        ]
    },
    claim={
        "opens": {"claim": "a_to_z", "reason": "refund_not_received", "defended_by": ["refund_issued"]},
        "reacts": [{"once": "claim_granted", "go": "bitter"}],
    },
    happy={"ends": "resolved"},
    bitter={"ends": "claim_granted"},
)


def test_the_shortest_way_comes_first() -> None:
    assert plans_from(TRAP, "opening", NOTHING, GOOD) == (
        ("refund_issued",),
        ("refund_issued", "said.refund_confirmed"),
        ("said.refund_promised", "refund_issued", "said.refund_confirmed"),
    )


def test_what_is_there_already_need_not_be_done_again() -> None:
    assert ("said.refund_confirmed",) in plans_from(TRAP, "promised", frozenset({"refund_issued"}), GOOD)


def test_something_said_must_be_said_again_to_be_heard() -> None:
    known = frozenset({"refund_issued", "said.refund_confirmed"})
    assert plans_from(TRAP, "promised", known, GOOD) == (("said.refund_confirmed",),)


def test_a_bad_end_is_no_aim_and_any_end_is_where_none_is_called_good() -> None:
    grim = story(opening={"reacts": [{"hears": "refund_refused", "go": "bitter"}]}, bitter={"ends": "left"})
    assert plans_from(grim, "opening", NOTHING, GOOD) == ()
    assert plans_from(grim, "opening", NOTHING, ()) == (("said.refund_refused",),)


def test_what_only_others_can_do_and_what_must_not_be_is_no_way() -> None:
    closed = story(
        opening={
            "reacts": [
                {"once": "claim_denied", "go": "happy"},
                {"once": "outside.refund_confirmed", "go": "happy"},
                {"hears": "apology", "unless": "emailed", "go": "happy"},
            ]
        },
        happy={"ends": "resolved"},
    )
    assert plans_from(closed, "opening", frozenset({"emailed"}), GOOD) == ()
    assert plans_from(closed, "opening", NOTHING, GOOD) == (("said.apology",),)


def test_an_announcement_brings_its_note_along() -> None:
    told = story(
        opening={"reacts": [{"once": "emailed", "provided": "migration_announced", "go": "away"}]},
        away={"reacts": [{"once": "resolution_summarised", "provided": "note_added", "go": "happy"}]},
        happy={"ends": "resolved"},
    )
    assert plans_from(told, "opening", NOTHING, GOOD) == (("migration_announced", "emailed", "resolution_summarised"),)


def test_a_story_that_goes_round_in_circles_is_left() -> None:
    round_ = story(
        opening={"reacts": [{"hears": "apology", "go": "again"}]},
        again={"reacts": [{"hears": "holding_reply", "go": "opening"}]},
    )
    assert plans_from(round_, "opening", NOTHING, GOOD) == ()
