"""The last attempts, numbered."""

from mock_api.outbox.logbook import Logbook


def written(book: Logbook, count: int) -> None:
    for number in range(count):
        book.write(1.5, "w", f"letter {number}", "claim.opened", "2026", 1, "delivered", 204, "", 0.1, None)


def test_attempts_are_read_from_a_number_on() -> None:
    book = Logbook()
    assert (book.last, book.after(0, 10)) == (0, [])
    written(book, 5)
    assert [one.number for one in book.after(0, 10)] == [1, 2, 3, 4, 5]
    assert [one.number for one in book.after(2, 2)] == [3, 4]
    assert book.after(5, 10) == book.after(99, 10) == []
    assert book.after(4, 1)[0].letter == "letter 4"


def test_old_ones_are_forgotten_and_their_numbers_are_not() -> None:
    book = Logbook(kept=3)
    written(book, 10)
    assert book.last == 10
    assert [one.number for one in book.after(0, 2)] == [8, 9]
    assert [one.number for one in book.after(8, 9)] == [9, 10]
