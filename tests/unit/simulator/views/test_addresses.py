"""Addresses on the wire: each reads back as its number under its own key, and as nothing under any other."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.views.addresses import AddressBook

DOMAIN = "marketplace.test"
Pair = tuple[Callable[[AddressBook, int], str], Callable[[AddressBook, str], int | None]]

KINDS: dict[str, Pair] = {
    "order": (AddressBook.order_id, AddressBook.order_number),
    "thread": (AddressBook.thread_id, AddressBook.thread_number),
    "claim": (AddressBook.claim_id, AddressBook.claim_number),
    "message": (AddressBook.message_id, AddressBook.message_number),
    "mail": (AddressBook.mail_id, AddressBook.mail_number),
    "buyer": (
        lambda names, number: names.alias(number, DOMAIN),
        lambda names, word: names.buyer_number(word, DOMAIN),
    ),
}

numbers = st.integers(1, 10**8)
kinds = st.sampled_from(sorted(KINDS))


@given(kinds, st.binary(min_size=1, max_size=32), numbers)
def test_what_is_spelt_reads_back_by_anybody_with_the_key(kind: str, key: bytes, number: int) -> None:
    spelt, read = KINDS[kind]
    word = spelt(AddressBook(key), number)
    assert read(AddressBook(key), word) == number


@given(kinds, st.lists(numbers, unique=True, min_size=2, max_size=20))
def test_no_two_numbers_share_an_address(kind: str, some: list[int]) -> None:
    names = AddressBook(b"a key")
    assert len({KINDS[kind][0](names, number) for number in some}) == len(some)


@pytest.mark.parametrize("kind", KINDS)
def test_another_key_spells_another_way_and_reads_no_small_number(kind: str) -> None:
    spelt, read = KINDS[kind]
    ours, theirs = AddressBook(b"a key"), AddressBook(b"another key")
    for number in range(1, 200):
        word = spelt(ours, number)
        assert word != spelt(theirs, number)
        found = read(theirs, word)
        assert found is None or found > 10**6


@given(kinds, st.text(max_size=40))
def test_whatever_is_not_spelt_like_an_address_is_none(kind: str, written: str) -> None:
    spelt, read = KINDS[kind]
    names = AddressBook(b"a key")
    found = read(names, written)
    assert found is None or spelt(names, found) == written.strip().lower()


@given(kinds, numbers, st.data())
def test_a_garbled_address_is_none_or_another_number(kind: str, number: int, data: st.DataObject) -> None:
    spelt, read = KINDS[kind]
    names = AddressBook(b"a key")
    word = spelt(names, number)
    place = data.draw(st.integers(0, len(word) - 1))
    garbled = data.draw(st.sampled_from((word[:place] + word[place + 1 :], word[:place] + "!" + word[place + 1 :])))
    assert read(names, garbled) is None


def test_addresses_look_like_the_published_ones() -> None:
    names = AddressBook(b"a key")
    first, second, third = names.order_id(1).split("-")
    assert (len(first), len(second), len(third)) == (3, 7, 7)
    assert (len(names.thread_id(1)), len(names.claim_id(1)), len(names.message_id(1))) == (13, 12, 14)
    assert names.message_id(1) != names.mail_id(1)
    local, _, host = names.alias(1, DOMAIN).partition("@")
    assert (len(local), local.isalnum(), host) == (15, True, DOMAIN)


def test_an_alias_is_read_in_any_case_and_only_in_its_domain() -> None:
    names = AddressBook(b"a key")
    alias = names.alias(12, DOMAIN)
    assert names.buyer_number(f"  {alias.upper()} ", DOMAIN) == 12
    assert names.buyer_number(alias, "elsewhere.test") is None
    assert names.buyer_number(alias.partition("@")[0], DOMAIN) is None
