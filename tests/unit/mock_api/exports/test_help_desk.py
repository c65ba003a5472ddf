"""A help desk's export becomes columns: what was meant is told, what is unsound refused, and nobody is named."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mock_api.exports.help_desk import HelpDesk, read_help_desk
from mock_api.exports.instants import Reading
from mock_api.exports.refusal import ExportRefused
from mock_api.exports.synonyms import HELP_DESK
from scenarios.quantities import MINUTE
from simulator.fitting.columns import UNKNOWN

ROME = ZoneInfo("Europe/Rome")
HEAD = "ticket_id,created_at,first_reply_at"


def read(folder: Path, lines: Sequence[str], reading: Reading | None = None) -> HelpDesk:
    path = folder / "t.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return read_help_desk(path, reading or Reading())


def at(written: str) -> int:
    return round(datetime.fromisoformat(written).replace(tzinfo=UTC).timestamp() * 1000)


def refusal(folder: Path, lines: Sequence[str], reading: Reading | None = None) -> str:
    with pytest.raises(ExportRefused) as refused:
        read(folder, lines, reading)
    return str(refused.value)


def test_a_first_reply_is_an_instant_or_a_duration(tmp_path: Path) -> None:
    lines = [HEAD, "1,2026-03-01 09:00,2026-03-01 09:30", "2,2026-03-01 10:00,45", "3,2026-03-01 11:00,"]
    found = read(tmp_path, lines).conversations
    assert found.created.tolist() == [at(f"2026-03-01 {hour}:00") for hour in ("09", "10", "11")]
    assert found.replied.tolist() == [at("2026-03-01 09:30"), at("2026-03-01 10:45"), UNKNOWN]


def test_the_columns_decide_about_day_and_month_together(tmp_path: Path) -> None:
    lines = [HEAD, "1,01/03/2026 09:00,02/03/2026 09:00", "2,02/03/2026 09:00,13/03/2026 09:00"]
    found = read(tmp_path, lines)
    assert found.conversations.created.tolist() == [at("2026-03-01 09:00"), at("2026-03-02 09:00")]
    assert "dates such as 01/03/2026 have the day first" in found.assumed


def test_dates_that_nothing_decides_are_asked_about(tmp_path: Path) -> None:
    lines = [HEAD, "1,01/03/2026 09:00,30", "2,02/03/2026 09:00,30"]
    told = refusal(tmp_path, lines)
    assert "rows 2 and 3" in told
    assert "--day-first or --month-first" in told
    assert read(tmp_path, lines, Reading(day_first=False)).conversations.created[0] == at("2026-01-03 09:00")
    assert read(tmp_path, lines, Reading(day_first=True)).conversations.created[0] == at("2026-03-01 09:00")


def test_dates_that_contradict_each_other_or_the_option_are_refused(tmp_path: Path) -> None:
    lines = [HEAD, "1,13/03/2026 09:00,30", "2,03/14/2026 09:00,30"]
    assert "row 2" in refusal(tmp_path, lines)
    assert "make no sense with the month first (row 2)" in refusal(tmp_path, lines[:2], Reading(day_first=False))


def test_mixed_zones_are_refused_with_their_rows_unless_the_zone_is_told(tmp_path: Path) -> None:
    lines = [HEAD, "1,2026-03-01T09:00+01:00,5", "2,2026-03-01T09:00,5", "3,2026-03-01T12:00Z,5"]
    told = refusal(tmp_path, lines)
    assert "mixes time zones: 'created_at' names no zone in row 3" in told
    assert "--zone" in told
    found = read(tmp_path, lines, Reading(ROME)).conversations
    assert found.created.tolist() == [at("2026-03-01 08:00"), at("2026-03-01 08:00"), at("2026-03-01 12:00")]


def test_different_offsets_are_fine(tmp_path: Path) -> None:
    lines = [HEAD, "1,2026-03-01T09:00+01:00,5", "2,2026-07-01T09:00+02:00,5"]
    assert read(tmp_path, lines).conversations.created.tolist() == [at("2026-03-01 08:00"), at("2026-07-01 07:00")]


def test_times_without_a_zone_follow_summer_time(tmp_path: Path) -> None:
    lines = [HEAD, "1,2026-03-01 09:00,5", "2,2026-07-01 09:00,5"]
    found = read(tmp_path, lines, Reading(ROME)).conversations
    assert found.created.tolist() == [at("2026-03-01 08:00"), at("2026-07-01 07:00")]


def test_a_few_negative_times_are_left_out_and_counted_and_many_refused(tmp_path: Path) -> None:
    sound = [f"{number},2026-03-01 09:00,5" for number in range(40)]
    found = read(tmp_path, [HEAD, *sound, "99,2026-03-01 09:00,2026-03-01 08:00"])
    assert len(found.conversations) == 40
    assert found.left_out == ("1 answered before they were written (row 42)",)
    told = refusal(tmp_path, [HEAD, *sound, *(f"{number},2026-03-01 09:00,-5" for number in range(50, 60))])
    assert "of 10 rows that they were answered before they were written" in told


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([HEAD], "no rows"),
        ([HEAD, "1,,5"], "'created_at' is empty in every row"),
        ([HEAD, "1,yesterday,5"], "'created_at' cannot be read as a time in row 2"),
        ([HEAD, "1,2026-03-01,5"], "without a time of day"),
        ([HEAD, "1,2026-03-01 09:00,quickly"], "'first_reply_at' cannot be read as a time or a duration in row 2"),
        (["a,b", "1,2"], "no column created_at and no column first_reply_at"),
    ],
)
def test_an_unsound_export_is_refused_in_a_sentence(tmp_path: Path, lines: list[str], said: str) -> None:
    assert said in refusal(tmp_path, lines)


def test_spam_and_second_rows_of_a_ticket_are_left_out(tmp_path: Path) -> None:
    lines = [
        f"{HEAD},status",
        "1,2026-03-01 09:00,5,closed",
        "1,2026-03-01 09:10,5,closed",
        "2,2026-03-01 09:00,5,Spam",
    ]
    found = read(tmp_path, lines)
    assert len(found.conversations) == 1
    assert found.conversations.closed.tolist() == [True]
    assert found.left_out == ("1 whose ticket_id came before (row 3)", "1 marked as spam or deleted")


def test_reasons_languages_agents_and_work_are_kept_as_numbers(tmp_path: Path) -> None:
    head = f"{HEAD},tags,language,agent,handle_time,replies"
    rows = [
        f"{number},2026-03-01 09:00,5,vip wismo,Italiano,Ada,0:07:30,2"
        if number % 2
        else f"{number},2026-03-01 09:00,5,gift_wrapping,en-GB,Bob,6,1"
        for number in range(20)
    ]
    found = read(tmp_path, [head, *rows]).conversations
    assert found.reasons == ("gift_wrapping", "where_is_my_order", "other")
    assert found.languages == ("en", "it")
    assert found.agent.tolist()[:2] == [0, 1]
    assert found.handle.tolist()[:2] == [6 * MINUTE, 7.5 * MINUTE]
    assert found.replies.tolist()[:2] == [1, 2]


def test_of_free_text_only_the_kind_is_kept(tmp_path: Path) -> None:
    rows = [f"{number},2026-03-01 09:00,5,Ada Lovelace: where is my parcel {number}?" for number in range(20)]
    found = read(tmp_path, [f"{HEAD},subject", *rows]).conversations
    assert found.reasons == ("where_is_my_order", "other")


def test_words_that_may_be_names_are_no_reasons(tmp_path: Path) -> None:
    words = ["where_is_my_order"] * 20 + ["Ada Lovelace", "ada@example.com", "order-4711-0815"] * 2
    rows = [f"{number},2026-03-01 09:00,5,{word}" for number, word in enumerate(words)]
    assert read(tmp_path, [f"{HEAD},reason", *rows]).conversations.reasons == ("where_is_my_order", "other")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400))
def test_no_bytes_are_a_traceback(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.csv"
    for head in (b"", b"created_at,first_reply_at,reason,agent\n"):
        path.write_bytes(head + content)
        with suppress(ExportRefused):
            read_help_desk(path, Reading())


CELLS = st.sampled_from(
    ["", "1", "-3", "2026-03-01 09:00", "2026-03-01T09:00Z", "01/02/2026 10:00", "13/02/2026", "x", "\x00", '"', "é;"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*HELP_DESK]), unique=True), st.lists(st.lists(CELLS, max_size=9), max_size=9))
def test_no_table_is_a_traceback(tmp_path: Path, head: list[str], rows: list[list[str]]) -> None:
    lines = [",".join([*head, "created_at", "first_reply_at"]), *(",".join(row) for row in rows)]
    for reading in (Reading(), Reading(ROME, day_first=True)):
        with suppress(ExportRefused):
            read(tmp_path, lines, reading)
