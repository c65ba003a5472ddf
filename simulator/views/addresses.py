"""What orders, threads, claims, returns, messages and buyers are called on the wire: keyed bijections of their numbers.

Equal keys give equal addresses and no two worlds share any; whether something has a number is the world's to know.
"""

import re
from hashlib import blake2b

from simulator.views.bijection import Bijection

_DIGITS = "0123456789"
_UNMISTAKABLE = "abcdefghijkmnpqrstuvwxyz23456789"
_ALPHANUMERIC = "abcdefghijklmnopqrstuvwxyz0123456789"
_ORDER = re.compile(r"([0-9]{3})-([0-9]{7})-([0-9]{7})")
_REMEMBERED = 100_000


class _Spelling:
    """Numbers from 1 on as words of one length over one alphabet; the latest are remembered."""

    def __init__(self, key: bytes, purpose: str, alphabet: str, length: int) -> None:
        self._alphabet = alphabet
        self._values = {letter: value for value, letter in enumerate(alphabet)}
        self._pairs = [first + second for first in alphabet for second in alphabet]
        self._length = length
        left = length // 2
        self._bijection = Bijection(key, purpose, len(alphabet) ** left, len(alphabet) ** (length - left))
        self._words: dict[int, str] = {}
        self._numbers: dict[str, int] = {}

    def word(self, number: int) -> str:
        word = self._words.get(number)
        if word is None:
            if len(self._words) >= _REMEMBERED:
                self._words, self._numbers = {}, {}
            word = self._words[number] = self._spell(self._bijection.shuffle(number))
            self._numbers[word] = number
        return word

    def number(self, word: str) -> int | None:
        known = self._numbers.get(word)
        if known is not None:
            return known
        if len(word) != self._length or not self._values.keys() >= set(word):
            return None
        return self._bijection.find(self._value(word)) or None

    def _spell(self, value: int) -> str:
        pairs, base = self._pairs, len(self._pairs)
        parts = []
        for _ in range((self._length + 1) // 2):
            value, pair = divmod(value, base)
            parts.append(pairs[pair])
        parts.reverse()
        return "".join(parts)[-self._length :]

    def _value(self, word: str) -> int:
        value = 0
        for letter in word:
            value = value * len(self._alphabet) + self._values[letter]
        return value


class AddressBook:
    """The addresses of one world. Each is a bijection: what is spelt reads back, anything else reads as nothing."""

    def __init__(self, key: bytes) -> None:
        prefix = int.from_bytes(blake2b(key, digest_size=8, person=b"prefix").digest(), "big")
        self._prefix = str(100 + prefix % 900)
        self._orders = _Spelling(key, "order", _DIGITS, 14)
        self._items = _Spelling(key, "order item", _DIGITS, 14)
        self._threads = _Spelling(key, "thread", _UNMISTAKABLE, 13)
        self._claims = _Spelling(key, "claim", _UNMISTAKABLE, 12)
        self._chargebacks = _Spelling(key, "chargeback", _UNMISTAKABLE, 12)
        self._returns = _Spelling(key, "return", _UNMISTAKABLE, 12)
        self._messages = _Spelling(key, "message", _UNMISTAKABLE, 14)
        self._mails = _Spelling(key, "mail", _UNMISTAKABLE, 14)
        self._buyers = _Spelling(key, "buyer", _ALPHANUMERIC, 15)

    def order_id(self, number: int) -> str:
        """``114-1234567-1234567``."""
        digits = self._orders.word(number)
        return f"{self._prefix}-{digits[:7]}-{digits[7:]}"

    def order_number(self, order_id: str) -> int | None:
        """The number of an order's id, if it may be one of this world."""
        found = _ORDER.fullmatch(order_id)
        return self._orders.number(found[2] + found[3]) if found and found[1] == self._prefix else None

    def item_id(self, order: int) -> str:
        """The id of the one item of an order: 14 digits."""
        return self._items.word(order)

    def thread_id(self, number: int) -> str:
        """13 lower-case letters and digits."""
        return self._threads.word(number)

    def thread_number(self, thread_id: str) -> int | None:
        """The number of a thread's id, if it may be one of this world."""
        return self._threads.number(thread_id)

    def claim_id(self, number: int) -> str:
        """12 lower-case letters and digits."""
        return self._claims.word(number)

    def claim_number(self, claim_id: str) -> int | None:
        """The number of a claim's id, if it may be one of this world."""
        return self._claims.number(claim_id)

    def chargeback_id(self, number: int) -> str:
        """12 lower-case letters and digits."""
        return self._chargebacks.word(number)

    def chargeback_number(self, chargeback_id: str) -> int | None:
        """The number of a chargeback's id, if it may be one of this world."""
        return self._chargebacks.number(chargeback_id)

    def return_id(self, number: int) -> str:
        """12 lower-case letters and digits."""
        return self._returns.word(number)

    def return_number(self, return_id: str) -> int | None:
        """The number of a return's id, if it may be one of this world."""
        return self._returns.number(return_id)

    def message_id(self, number: int) -> str:
        """14 lower-case letters and digits."""
        return self._messages.word(number)

    def message_number(self, message_id: str) -> int | None:
        """The number of a message's id, if it may be one of this world."""
        return self._messages.number(message_id)

    def mail_id(self, number: int) -> str:
        """14 lower-case letters and digits."""
        return self._mails.word(number)

    def mail_number(self, mail_id: str) -> int | None:
        """The number of a mail's id, if it may be one of this world."""
        return self._mails.number(mail_id)

    def alias(self, buyer: int, domain: str) -> str:
        """The address under which a buyer can be written to: 15 letters and digits before the marketplace's domain."""
        return f"{self._buyers.word(buyer)}@{domain}"

    def buyer_number(self, alias: str, domain: str) -> int | None:
        """The number of the buyer behind an alias, in any case; of a stranger's, nothing."""
        local, at, host = alias.strip().lower().partition("@")
        return self._buyers.number(local) if at and host == domain.lower() else None
