"""What `mockplace play` understands, shows and comes to, with the lines from a pipe."""

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.drafts import SESSION
from tests.unit.mock_api.cli.conftest import Command, Ran

PAID = "We have refunded the full amount today."
Player = Callable[..., Ran]
Golden = Callable[[str, str], None]


@pytest.fixture
def play(mockplace: Command, monkeypatch: pytest.MonkeyPatch) -> Player:
    """A game of the shop's drill, or of another, with these lines typed."""

    def run(*lines: str, drill: str = "a-drill", options: tuple[str, ...] = ()) -> Ran:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return mockplace("play", drill, *options)

    return run


def with_keys(shop: Path, more: str, name: str = "a-drill") -> None:
    path = shop / "scenarios" / f"{name}.yaml"
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")


def test_a_short_play_and_its_debrief(play: Player, shop: Path, golden: Golden) -> None:
    more = 'level: first\nminutes: 5\nbrief: {en: "A mug is late."}\n'
    more += 'hints: [{when: {waited: 1h}, tell: {en: "Pay and say so."}, costs: 10}]\n'
    with_keys(shop, more)
    # A phrase that is read is as long as the intents make it.
    path = shop / "scenarios" / "a-drill.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("must: said.refund_confirmed", "must: refund_issued"))
    lines = ["wiat", "wait 2h", "hint", "hint yes", "refund 99", "refund", "reply", "Hello Marta,", PAID, ".", "thread"]
    ran = play(*lines)
    assert (ran.code, ran.err) == (0, "")
    golden("terminal/play.txt", re.sub("sha256:[0-9a-f]+", "sha256:...", ran.out))


def test_what_is_typed_is_a_reply_and_the_same_as_by_its_name(play: Player) -> None:
    typed, named = play("refund", PAID), play("refund", f"reply {PAID}")
    several = play("refund", "reply", *PAID.split(" ", 1), ".")
    assert (typed.code, named.code, several.code) == (0, 0, 0)
    assert typed.out == named.out
    assert typed.out.count("sha256:") == 1


def test_who_stops_is_graded_so_far(play: Player) -> None:
    for lines in ([], ["quit"], ["refund", "quit", PAID]):
        ran = play(*lines)
        assert (ran.code, ran.err) == (1, "")
        assert "so far, because the drill is not over" in ran.out
        assert PAID not in ran.out


def test_nothing_more_is_printed_in_a_pipe_than_what_happens(play: Player) -> None:
    out = play("refund", "wait").out
    assert " > " not in out
    assert "\x1b" not in out
    assert not any(line != line.rstrip() for line in out.splitlines())
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("wiat 2h", "Did you mean 'wait'?"),
        ("Refund was sent to you today.", "Is 'Refund' the command?"),
        ("refund all of it", "write refund, or an amount"),
        ("refund 99", "more than the"),
        ("refund 0.001", "write refund, or an amount"),
        ("claim We shipped it.", "There is no claim about this order"),
        ("appeal We shipped it.", "There is no claim about this order"),
        ("chargeback Proof.", "No bank has asked"),
        ("return authorise", "There is no return to decide on"),
        ("return reject", "return reject and the reason"),
        ("feedback", "feedback remove"),
        ("feedback Thank you.", "Not done: "),
        ("feedback remove", "Not done: "),
        ("invoice", "an invoice is a file"),
        ("attach", "Name the files"),
        ("wait until Monday", "Write wait, or how long"),
        ("hint please", "write hint, and hint yes"),
        ("hint", "There is no hint just now"),
        ("open 7", "There is no buyer '7'"),
        ("template hello", "The desk has no text 'hello'"),
        ("open", "Write open and the number of a buyer"),
        ("review me", "nothing stands behind this word; to write to the buyer: reply review me"),
        ("order 2", "nothing stands behind this word; to turn to another buyer: open 2"),
        ("close the door", "nothing stands behind this word"),
        ("quit smoking", "nothing stands behind this word"),
        ("see www.elsewhere.com for it", "because of a rule: external link in “www.elsewhere.com”"),
        ("reply", "There was no text"),
        ("x" * 4001, "4,000 is the most"),
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_the_game_goes_on(play: Player, line: str, said: str) -> None:
    lines = [line, ".", "refund", PAID] if line in ("reply", "claim") else [line, "refund", PAID]
    ran = play(*lines)
    told = " ".join(ran.out.split())
    assert said.lower() in told.lower()
    assert "?." not in told
    assert "Traceback" not in ran.out + ran.err
    assert "Refunded Marta: all that was left." in ran.out


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("email Hello.", "mail_sent"),
        ("call Hello.", "contact_logged"),
        ("insert Hello.", "contact_logged"),
        ("note safety It burns.", "note_added"),
        ("note It is nice.", "note_added"),
        ("refund 5", "refund_issued"),
        ("refund $5.50", "refund_issued"),
        ("replacement", "replacement_sent"),
        ("no-response", "no_response_marked"),
        ("report", "conversation_reported"),
        ("close", "conversation_closed"),
        ("summary All is well.", "summary_added"),
        ("template welcome", "message_sent"),
        ("invoice invoice.pdf", "message_sent"),
        ("ship", "shipment_confirmed"),
    ],
)
def test_a_word_is_a_command_of_the_world(play: Player, shop: Path, line: str, kind: str) -> None:
    play(line, options=("--journal", "j.jsonl"))
    entries = [json.loads(each) for each in (shop / "j.jsonl").read_text(encoding="utf-8").splitlines()]
    done = [entry for entry in entries if entry.get("by") == "play"]
    assert [entry["event"]["is"] for entry in done] == [kind]


def test_a_template_with_blanks_is_filled_in_or_sent_as_it_stands(play: Player, shop: Path) -> None:
    for lines, text in ((["We sent it on Monday.", "."], "We sent it on Monday."), (["."], "[DATE]")):
        play("template parcel_sent", *lines, options=("--journal", "j.jsonl"))
        (sent,) = [
            line for line in (shop / "j.jsonl").read_text(encoding="utf-8").splitlines() if "message_sent" in line
        ]
        assert text in json.loads(sent)["event"]["text"]
    assert "looking_into_it" in play("template").out


def test_files_go_with_the_next_reply_alone(play: Player, shop: Path) -> None:
    play("attach a.pdf b.pdf", "Here they are.", "And more.", options=("--journal", "j.jsonl"))
    sent = [
        json.loads(line)
        for line in (shop / "j.jsonl").read_text(encoding="utf-8").splitlines()
        if "message_sent" in line
    ]
    assert [entry["event"].get("attachments", []) for entry in sent] == [["a.pdf", "b.pdf"], []]


def test_files_that_did_not_go_are_not_forgotten_in_silence(play: Player) -> None:
    out = play("attach bill.xyz", "Here it is.", "attach b.pdf", "x" * 4001, "attach c.pdf", "And here.").out
    assert "Attached no more: bill.xyz. What shall go with the next reply, attach again." in out
    assert "Attached no more: b.pdf." in out
    assert "Sent to Marta in the thread, with c.pdf." in out


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("refund 5", "Refunded Marta: 5.00 USD."),
        ("refund $5.5", "Refunded Marta: 5.50 USD."),
        ("refund", "Refunded Marta: all that was left."),
        ("invoice invoice.pdf", "The invoice is sent to Marta."),
        ("ship", "The shipment to Marta is confirmed."),
        ("replacement", "Sent again; the marketplace will tell Marta."),
        ("close", "The thread of Marta is closed at the desk."),
        ("note safety It burns.", "Noted about Marta; no buyer sees it."),
        ("email Hello.", "Sent to Marta from the shop's own mailbox."),
    ],
)
def test_what_is_done_is_told_with_the_name_of_the_buyer(play: Player, line: str, said: str) -> None:
    assert said in play(line).out


def test_what_has_arrived_is_not_shipped(play: Player, shop: Path) -> None:
    path = shop / "scenarios" / "a-drill.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("delivered: never", "delivered: 6d"), encoding="utf-8")
    out = play("ship").out
    assert "The parcel was delivered on " in out
    assert "is confirmed" not in out


class _Typing(io.StringIO):
    """Somebody at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("word", ["claim", "appeal", "chargeback"])
def test_at_a_terminal_no_text_is_asked_for_in_vain(
    mockplace: Command, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setattr(sys, "stdin", _Typing())
    lines = iter([word, "quit"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(lines))
    out = mockplace("play", "a-drill").out
    assert "about this order." in out
    assert "End with a line of a single dot." not in out.split("about this order.")[0].split("Time stands still")[1]


def test_time_passes_as_it_is_let(play: Player) -> None:
    out = play("wait 90m", "wait", "wait", "wait 1d").out
    assert "An hour is left to answer Marta." in out
    assert "The time to answer Marta is over: it is late from now on." in out
    assert play(*["wait"] * 20).code == 1


def test_everything_can_be_looked_at(play: Player) -> None:
    out = play("order", "thread", "mail", "brief", "inbox", "help", "note Hm.", "summary Well.", "thread").out
    for told in (
        "Where is mug?",
        "No mail.",
        "Claims, banks and feedback",
        "Your note",
        "You filed how it was resolved",
    ):
        assert told in out


def test_the_document_is_alone_on_standard_output(play: Player, shop: Path) -> None:
    ran = play("refund", PAID, options=("--json", "-", "--junit", "j.xml", "--seed", "7"))
    told = json.loads(ran.out)
    assert (ran.code, told["verdict"], told["seed"], told["grade"]["score"]) == (0, "passed", 7, 100)
    assert "Refunded Marta: all that was left." in ran.err
    root = ElementTree.parse(shop / "j.xml").getroot()
    assert (root.get("failures"), "refund_told" in ElementTree.tostring(root, "unicode")) == ("0", True)


def test_a_journal_of_a_game_is_graded_and_replayed(play: Player, mockplace: Command) -> None:
    ran = play("wait 1h", "refund", PAID, options=("--journal", "j.jsonl"))
    assert "mockplace grade j.jsonl" in ran.out
    assert mockplace("replay", "j.jsonl").code == 0
    graded = mockplace("grade", "j.jsonl", "--json", "-")
    assert (graded.code, json.loads(graded.out)["score"]) == (0, 100)


@pytest.mark.parametrize(("answer", "code"), [("model answer", 0), ("silence", 1)])
def test_a_sample_answer_is_shown_as_it_is_run(play: Player, mockplace: Command, answer: str, code: int) -> None:
    ran = play(options=("--answer", answer))
    assert (ran.code, ran.err) == (code, "")
    assert f"Sample answer  {answer}" in ran.out
    assert (PAID in ran.out) is (answer == "model answer")
    again = mockplace("run", "a-drill", "--answer", answer, "--json", "-")
    assert json.loads(again.out)["grade"] == json.loads(play(options=("--answer", answer, "--json", "-")).out)["grade"]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["a-drill", "--answer", "modle answer"], "did you mean 'model answer'?"),
        (["a-drill", "--variant", "italian"], "no variant 'italian'"),
        (["a-market"], "is a market"),
        (["a-drll"], "did you mean 'a-drill'?"),
        (["a-drill", "--language", "xx"], "'a-drill' can be played in en, not in 'xx'"),
        (["a-market", "--language", "it"], "is a market, whose languages its file names"),
        (["a-drill", "--json", "-", "--report", "-"], "only one of --json and --report"),
        (["a-drill", "--reader", "nowhere"], "write package.module:name"),
        (["a-drill", "--junit", "nowhere/j.xml"], "cannot be written"),
    ],
)
def test_bad_input_is_a_sentence(mockplace: Command, argv: list[str], said: str) -> None:
    ran = mockplace("play", *argv)
    assert (ran.code, ran.out) == (2, "")
    assert said in " ".join(ran.err.replace("│", " ").split())


def test_a_hint_that_was_open_can_be_asked_for_after_the_buyer_wrote_again(play: Player, shop: Path) -> None:
    with_keys(shop, 'hints: [{when: {silence: 2h}, tell: {en: "Pay and say so."}}]\n')
    assert "Hint: Pay and say so." in play("wait 3h", "We are looking into it.", "wait 1h", "hint").out


def test_whoever_is_turned_to_by_waiting_is_named(play: Player, shop: Path) -> None:
    text = SESSION.replace("{scenario: refund-trap}", "{scenario: a-drill}")
    text = text.replace("{scenario: where-is-my-order, at: 40m, language: en}", "{scenario: a-drill, at: 2h}")
    (shop / "scenarios" / "a-session.yaml").write_text(text, encoding="utf-8")
    out = play("attach a.pdf", "no-response", "wait", "refund 5", "quit", drill="a-session").out
    before, after = out.split("From now on you write to [2] Marta; your next reply takes a.pdf with it.")
    assert "Refunded Marta: 5.00 USD." in after
    assert "[1] Marta writes" in before


def test_a_report_is_written_beside_the_debrief_or_alone(play: Player, shop: Path) -> None:
    ran = play("refund", PAID, options=("--report", "r.html"))
    assert ran.code == 0
    assert "report    r.html" in ran.out
    assert "mockplace play a-drill --seed 1 --report r.html" in (shop / "r.html").read_text(encoding="utf-8")
    alone = play("refund", PAID, options=("--report", "-"))
    assert ("writes in the thread" in alone.out, "writes in the thread" in alone.err) == (False, True)
    assert "mockplace play a-drill --seed 1 --report -" in alone.out


def test_whoever_turns_to_another_buyer_is_shown_her_thread_once(play: Player, shop: Path) -> None:
    text = SESSION.replace("{scenario: refund-trap}", "{scenario: a-drill}")
    text = text.replace("{scenario: where-is-my-order, at: 40m, language: en}", "{scenario: a-drill, at: 2h}")
    (shop / "scenarios" / "a-session.yaml").write_text(text, encoding="utf-8")
    once, twice = (play("wait 3h", *("open 2",) * n, "quit", drill="a-session").out for n in (1, 2))
    assert "already" not in once
    assert "It is Marta you write to already; 'brief', 'order' and 'thread' show it again." in " ".join(twice.split())
    assert twice.count("Where is mug?") == once.count("Where is mug?") == 3


def test_a_sample_answer_that_is_stopped_says_with_which_words(play: Player, shop: Path) -> None:
    file = shop / "scenarios" / "a-drill.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('says: "We have refunded the full amount today."', 'says: "See www.elsewhere.com."'))
    out = " ".join(play(options=("--answer", "model answer")).out.split())
    assert "because of a rule: external link in “www.elsewhere.com”." in out


def test_what_the_buyer_reports_is_news(play: Player, shop: Path) -> None:
    file = shop / "scenarios" / "a-drill.yaml"
    text = file.read_text(encoding="utf-8").replace("reacts:\n", "reacts:\n      - {did: called, go: telling}\n", 1)
    file.write_text(
        text.replace("  happy:", "  telling: {reports: seller, ends: reported}\n  happy:"), encoding="utf-8"
    )
    out = " ".join(play("call Do not miss our summer sale, 20% off everything!").out.split())
    assert "Marta tells the marketplace what you did outside of it. These rules were broken there" in out
    assert "counts from now on: marketing." in out
    assert "What she reported entry" in out


def test_names_of_answers_stand_in_quotes(play: Player, shop: Path) -> None:
    refused = play(options=("--answer", "nothing at all"))
    assert refused.code == 2
    assert "choose 'model answer' or 'silence'" in " ".join(refused.err.split())


class _Leaving:
    """Somebody who presses Ctrl-C after some lines."""

    def __init__(self, *lines: str) -> None:
        self._lines = [*lines]

    def isatty(self) -> bool:
        return False

    def readline(self) -> str:
        if not self._lines:
            raise KeyboardInterrupt
        return self._lines.pop(0)


def test_an_interruption_is_graded_all_the_same(mockplace: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Leaving("refund\n"))
    ran = mockplace("play", "a-drill", "--journal", "j.jsonl")
    assert (ran.code, "so far, because the drill is not over" in ran.out) == (130, True)
    assert mockplace("replay", "j.jsonl").code == 0


def test_a_session_is_one_queue(play: Player, shop: Path, mockplace: Command) -> None:
    text = SESSION.replace("{scenario: refund-trap}", "{scenario: a-drill}")
    text = text.replace("{scenario: where-is-my-order, at: 40m, language: en}", "{scenario: a-drill, at: 2h}")
    (shop / "scenarios" / "a-session.yaml").write_text(text, encoding="utf-8")
    with_keys(shop, 'brief: {en: "A mug is late."}\n')
    options = ("--junit", "j.xml", "--journal", "j.jsonl")
    ran = play("open 2", "refund", PAID, "wait", "inbox", "open 2", "inbox", "quit", drill="a-session", options=options)
    assert (ran.code, ran.err) == (0, "")
    assert "There is no buyer '2'" in ran.out
    assert "[2] Marta writes in the thread:" in ran.out
    assert ran.out.count("[2] Marta: what you are told about this") == 1
    assert ran.out.count("A mug is late.") == 3  # with the first message of each, and where one is turned to
    turns = [line for line in ran.out.splitlines() if line.startswith("From now on you write to ")]
    assert turns == ["From now on you write to [1] Marta.", "From now on you write to [2] Marta."]
    assert "of 2 passed; 1 is enough" in ran.out
    assert [line.split() for line in ran.out.splitlines() if line.startswith(("✔  a", "✘  a"))] == [
        ["✔", "a-drill", "100", "of", "100", "resolved"],
        ["✘", "a-drill", "0", "of", "100", "not", "over"],
    ]
    told = ElementTree.tostring(ElementTree.parse(shop / "j.xml").getroot(), "unicode")
    assert ("drill 2 a-drill" in told, "drills passed" in told) == (True, True)
    graded = mockplace("grade", "j.jsonl", "--json", "-")
    assert (graded.code, json.loads(graded.out)["drills_passed"]) == (0, 1)
    assert mockplace("run", "a-session").code == 1
    assert mockplace("check", "a-session").out == "a-session: no problems\n"
    refused = mockplace("play", "a-session", "--answer", "model answer")
    assert (refused.code, "a session has no sample answers" in " ".join(refused.err.split())) == (2, True)
