"""What a drill can be about under the marketplace's own rules, each shown by a tiny story: who decides, for whom."""

from functools import cache
from typing import Any

import pytest

from scenarios.answers import SampleAnswer
from scenarios.loader import load, load_policy
from scenarios.policy import Policy
from scenarios.quantities import DAY
from scenarios.vocabulary import known_facts
from simulator.domain import events as e
from simulator.playing import Play, perform
from simulator.run import Production
from simulator.world import World
from tests.casting import drill, told, world_of

Story = dict[str, Any]

DELIVERED = {"placed": "10d", "promised": "5d", "delivered": "5d"}
NOT_SENT = {"placed": "2h", "promised": "5d", "ships": "2d"}


@cache
def policy() -> Policy:
    return load_policy("amazon-us")


def opening(*steps: Story, **deeds: Any) -> Story:
    """A story whose buyer does this at once and later, a day apart, something else, and then waits."""
    names = [*(f"step {number}" for number in range(len(steps) + 1)), "end"]
    story: Story = {}
    for name, after, deed in zip(names, names[1:], (deeds, *steps), strict=False):
        story[name] = {**deed, "reacts": [{"waited": "1d" if after != "end" else "60d", "go": after}]}
    return story | {"end": {"ends": "resolved"}}


def played(story: Story, *acts: Story, order: Story = DELIVERED, until: int = 40 * DAY) -> World:
    """The world of a drill about an order cast so, in which the seller does some things."""
    made = drill(story, stops_after="90d").model_copy(update={"policy": policy()})
    assert made.drill is not None
    cast = made.drill.cast
    changed = cast.model_copy(update={"order": cast.order.model_validate(cast.order.dump() | order)})
    world = world_of(made.model_copy(update={"drill": made.drill.model_copy(update={"cast": changed})}))
    seller = SampleAnswer.model_validate({"answer": "test", "ends": "resolved", "seller": acts}).seller
    for act in sorted(seller, key=lambda one: one.at):
        world.advance_to(act.at)
        perform(world, act)
    world.advance_to(until)
    return world


def facts(world: World) -> frozenset[str]:
    return world.state.orders[1].facts


CLAIMS = opening(
    {"says": {"en": "Hello?"}},
    {},
    {"opens": {"claim": "a_to_z", "reason": "tracking_says_delivered"}},
    says={"en": "It never came."},
)


@pytest.mark.parametrize(
    ("order", "acts", "granted", "because"),
    [
        ({"tracked": True, "signed": True}, [{"at": "4d", "does": "respond_to_claim"}], False, "proved:signature"),
        ({"tracked": True, "signed": False}, [{"at": "4d", "does": "respond_to_claim"}], True, "missing"),
        ({"tracked": False}, [], True, "no_valid_tracking"),
    ],
)
def test_a_claim_is_defended_by_what_the_carrier_knows(
    order: Story, acts: list[Story], granted: bool, because: str
) -> None:
    answered = [{"at": f"{day}d2h", "says": "We look into it."} for day in (0, 1)]
    world = played(CLAIMS, *answered, *acts, order=DELIVERED | order)
    ((_, decided),) = told(world, e.ClaimDecided)
    assert decided.granted is granted
    assert any(reason.startswith(because) for reason in decided.reasons), decided.reasons
    assert ("claim_answered" in facts(world)) is bool(acts)


def test_a_claim_about_what_the_marketplace_sent_is_the_marketplaces_to_pay() -> None:
    world = played(CLAIMS, order=DELIVERED | {"fulfilment": "marketplace"})
    ((_, decided),) = told(world, e.ClaimDecided)
    assert (decided.granted, decided.counts_in_odr, decided.funded_by) == (True, False, "marketplace")


@pytest.mark.parametrize(("answers", "outcome"), [(True, "chargeback_reversed"), (False, "chargeback_upheld")])
def test_a_chargeback_is_won_by_who_answers_the_bank(answers: bool, outcome: str) -> None:
    story = opening(opens={"chargeback": "service", "reason": "not_received"})
    acts = [{"at": "1d", "does": "respond_to_chargeback"}] * answers
    assert outcome in facts(played(story, *acts))


@pytest.mark.parametrize(
    ("fulfilment", "age", "does", "found"),
    [
        ("merchant", "30d", "reject_return", {"return_authorised"}),
        ("merchant", "40d", "authorise_return", {"return_authorised"}),
        ("merchant", "40d", "reject_return", {"return_rejected"}),
        ("marketplace", "30d", "reject_return", {"return_authorised"}),
        ("marketplace", "40d", "authorise_return", {"return_rejected"}),
    ],
)
def test_who_decides_on_a_return_depends_on_the_window_and_on_who_sent_it(
    fulfilment: str, age: str, does: str, found: set[str]
) -> None:
    order = {"placed": age, "promised": "3d", "delivered": "2d", "fulfilment": fulfilment}
    world = played(opening(opens={"return": "unwanted"}), {"at": "1h", "does": does}, order=order)
    assert facts(world) & {"return_authorised", "return_rejected"} == found


@pytest.mark.parametrize(
    ("comment", "fact"),
    [
        ("The mug is ugly and the handle is too small.", "feedback_removed"),
        ("What a shitty seller.", "feedback_removed"),
        ("Call him on +1 206 555 0142, he owes me.", "feedback_removed"),
        ("The seller never answered me.", ""),
    ],
)
def test_only_what_is_no_word_on_the_seller_is_removed(comment: str, fact: str) -> None:
    story = opening(leaves={"feedback": 1, "comment": {"en": comment}})
    world = played(story, {"at": "1h", "does": "request_feedback_removal"})
    assert facts(world) & {"feedback_left", "feedback_removed"} == {"feedback_left", fact} - {""}


@pytest.mark.parametrize(("form", "counts"), [("official", False), ("message", True)])
def test_only_the_form_takes_a_cancellation_off_the_seller(form: str, counts: bool) -> None:
    story = opening(says={"en": "Please cancel it."}, opens={"cancellation": form})
    world = played(story, {"at": "1h", "does": "cancel_order", "reason": "buyer_requested"}, order=NOT_SENT, until=DAY)
    ((_, cancelled),) = told(world, e.OrderCancelled)
    assert (cancelled.by, cancelled.counts) == ("seller", counts)


def test_who_wrote_it_in_a_message_can_be_sent_to_the_form_and_then_use_it() -> None:
    story = opening({"opens": {"cancellation": "official"}}, says={"en": "Another address, please."})
    acts = ({"at": "1h", "says": "No."}, {"at": "1d1h", "does": "cancel_order"})
    world = played(story, *acts, order=NOT_SENT, until=2 * DAY)
    assert {"cancellation_requested", "order_cancelled"} <= facts(world)
    said = {"said.address_change_refused", "said.directs_to_cancel_request"}
    assert said <= known_facts(frozenset(load("where-is-my-order").intents.intents))


def test_a_review_is_asked_for_once_and_in_words_a_second_time() -> None:
    asks = {"does": "request_review"}
    again = "We would be glad if you left a review of your order, whatever you think of it."
    story = opening(says={"en": "Thank you!"})
    once = played(story, {"at": "1h", **asks}, {"at": "2h", **asks})
    assert "review_requested" in facts(once)
    assert "asked_twice" not in facts(once)
    twice = played(story, {"at": "1h", **asks}, {"at": "2h", "says": again})
    assert {"review_requested", "asked_twice", "message_blocked"} <= facts(twice)


def test_a_template_sent_with_its_blanks_is_noticed_and_filled_in_it_is_not() -> None:
    story = opening(says={"en": "Where is it?"})
    assert "left_placeholder" in facts(played(story, {"at": "1h", "template": "parcel_sent"}))
    filled = "Your parcel left us on Monday with UPS. Its number is 1Z999AA10123456784."
    right = {"at": "1h", "template": "parcel_sent", "says": filled}
    assert not {"left_placeholder", "message_blocked"} & facts(played(story, right))


def test_an_abusive_buyer_is_reported_in_her_thread_alone() -> None:
    act = {"at": "1h", "does": "report_buyer"}
    assert "buyer_reported" in facts(played(opening(says={"en": "You idiots."}), act))
    silent = played(opening(leaves={"feedback": 1}), act)
    assert "buyer_reported" not in facts(silent)


def test_one_remedy_or_two_and_a_part_of_the_money() -> None:
    story = opening(says={"en": "It is broken."})
    part = {"at": "1h", "does": "refund", "amount": "5.00"}
    assert facts(played(story, part)) >= {"refund_issued_in_part"}
    both = facts(played(story, {"at": "1h", "does": "refund"}, {"at": "2h", "does": "replacement"}))
    assert both >= {"refund_issued", "replacement_sent", "replacement_notified"}


@pytest.mark.parametrize(
    ("name", "wanted", "unwanted"),
    [
        ("the three steps", {"migration_announced", "resolution_summarised"}, "closed_without_summary"),
        ("all by phone", {"migration_announced", "closed_without_summary"}, "resolution_summarised"),
    ],
)
def test_a_recall_moved_in_real_time_leaves_the_facts_of_each_step(name: str, wanted: set[str], unwanted: str) -> None:
    scenario = load("safety-recall")
    assert scenario.drill is not None
    answer = next(one for one in scenario.drill.sample_answers if one.answer == name)
    play = Play(Production(scenario), 7, answer=answer)
    play.finish()
    assert wanted <= facts(play.world)
    assert unwanted not in facts(play.world)
