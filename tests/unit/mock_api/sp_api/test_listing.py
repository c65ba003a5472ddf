"""Where a listing goes on is in its token, and nothing but its own tokens is taken for one."""

import base64

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mock_api.sp_api.listing import LARGEST_PAGE, STATUSES, Listing, channel_of, read_token, token_of
from mock_api.sp_api.refusals import Refusal
from simulator.views.orders import OrderShown

WHOLE = st.integers(-(1 << 53), 1 << 53)
LISTINGS = st.builds(
    Listing,
    st.booleans(),
    WHOLE,
    WHOLE,
    WHOLE,
    st.lists(st.sampled_from(sorted(STATUSES))).map(tuple),
    st.integers(1, LARGEST_PAGE),
    st.integers(0, 1 << 53),
    st.booleans(),
)


@given(listing=LISTINGS)
def test_a_token_is_read_as_what_it_was_made_of(listing: Listing) -> None:
    assert read_token(token_of(listing)) == listing


@given(token=st.text(max_size=60) | st.binary(max_size=60).map(lambda raw: base64.urlsafe_b64encode(raw).decode()))
def test_another_text_is_a_refusal_and_never_a_bug(token: str) -> None:
    with pytest.raises(Refusal, match=r"\[NextToken\] .* \[InvalidInput\]"):
        read_token(token)


@pytest.mark.parametrize("limit", [0, LARGEST_PAGE + 1])
def test_a_token_asks_for_no_larger_page_than_a_client_may(limit: int) -> None:
    forged = msgspec.msgpack.encode((True, 0, 1, 1, (), limit, 0, False))
    with pytest.raises(Refusal):
        read_token(base64.urlsafe_b64encode(forged).decode())


@pytest.mark.parametrize(("created", "moment"), [(True, 10), (False, 20)])
def test_a_window_holds_its_edges(created: bool, moment: int) -> None:
    order = OrderShown(1, "Unshipped", 10, 99, 20, None, None)
    for first, last, holds in ((0, 0, True), (0, 5, True), (-5, 0, True), (1, 5, False), (-5, -1, False)):
        listing = Listing(created, moment + first, moment + last, 100, (), 1)
        assert listing.holds(order) == holds
        assert msgspec.structs.replace(listing, statuses=("Unshipped",)).holds(order) == holds
        assert not msgspec.structs.replace(listing, statuses=("Shipped",)).holds(order)


def test_channels_as_published() -> None:
    assert (channel_of("merchant"), channel_of("marketplace")) == ("MFN", "AFN")
