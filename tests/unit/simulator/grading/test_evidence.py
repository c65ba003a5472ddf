"""What a grade quotes: the sentence that was read and the phrase found in it."""

from scenarios.quantities import HOUR
from simulator.domain import commands as c
from simulator.graded import grade_of
from simulator.grading.evidence import Exhibit
from simulator.grading.grade import Grade
from simulator.reading.substitute import Substitute
from simulator.run import Production, open_world
from tests.unit.simulator.grading.drills import PAID, TOLD, Graded, graded, says

PAY = {"must": ["refund_issued", "said.refund_confirmed"]}


def test_a_reading_is_quoted_with_the_phrase_and_a_deed_is_not() -> None:
    world = Graded(PAY).at(1, c.RefundOrder(1, "agreed")).at(2, says("Hello Marta, we have   refunded you. Bye!"))
    assert world.only().evidence == (
        Exhibit(4, "2026-01-05T09:00:00Z", "refund_issued"),
        Exhibit(
            7, "2026-01-05T10:00:00Z", "said.refund_confirmed", "Hello Marta, we have refunded you.", "have refunded"
        ),
    )
    told = [one.as_json() for one in world.only().evidence]
    assert told[0] == {"seq": 4, "at": "2026-01-05T09:00:00Z", "fact": "refund_issued"}
    assert set(told[1]) == {"seq", "at", "fact", "quote", "phrase"}
    assert str(world.only().evidence[1]) == (
        "entry 7, 2026-01-05T10:00:00Z: said.refund_confirmed (Hello Marta, we have refunded you.)"
    )


class SeesTracking:
    """Reads the same in everything."""

    def read(self, text: str, language: str) -> dict[str, str]:
        return {"tracking_explained": "nice day"}


def test_what_another_reader_read_is_quoted_as_it_was_journalled() -> None:
    production = Production(
        graded({"must": "said.tracking_explained"}), Substitute("mine:SeesTracking", SeesTracking())
    )
    world = open_world(production, 7)
    world.advance_to(HOUR)
    world.submit(says("Have a nice day."), "inbox")
    grade = grade_of(world, production)
    assert isinstance(grade, Grade)
    (shown,) = grade.criteria[0].evidence
    assert (shown.fact, shown.quote, shown.phrase) == ("said.tracking_explained", "nice day", "")


def test_what_a_modelled_team_declares_has_no_sentence() -> None:
    world = Graded({"must": "said.refund_confirmed"}).at(1, c.Reply(1, intents=("refund_confirmed",)))
    (shown,) = world.only().evidence
    assert (shown.quote, shown.phrase) == ("", "")


def test_every_message_is_told_as_it_was_read_wherever_it_was_said() -> None:
    world = Graded({"must": "called"}).at(
        1, says(PAID + " " + TOLD), c.SendMail(1, PAID), c.LogContact(1, "call", "Hi.")
    )
    world.at(2, c.AddNote(1, PAID))
    found = [(one.channel, one.text, [shown.fact for shown in one.readings]) for one in world.grade().messages]
    assert found == [
        ("thread", PAID + " " + TOLD, ["said.refund_confirmed", "said.tracking_explained"]),
        ("email", PAID, ["outside.refund_confirmed"]),
        ("call", "Hi.", []),
    ]
    assert world.grade().messages[0].as_json()["readings"] == [
        {"fact": "said.refund_confirmed", "quote": PAID, "phrase": "have refunded"},
        {"fact": "said.tracking_explained", "quote": TOLD, "phrase": "tracking number"},
    ]
