"""The files a message names, as the world examines them: each was uploaded for its kind and order, and in time."""

from collections.abc import Sequence

from mock_api.sp_api import refusals, uploaded
from mock_api.sp_api.calls import Call
from mock_api.sp_api.message_kinds import MOST_FILES, FileNamed, Kind
from mock_api.sp_api.refusals import Refusal
from mock_api.worlds import Worlds
from simulator.domain.commands import Attachment
from simulator.views.orders import OrderShown

_LONGEST_NAME = 255


def files_of(call: Call, order: OrderShown, kind: Kind, named: Sequence[FileNamed]) -> tuple[Attachment, ...]:
    """The files of a message.

    Raises:
        Refusal: there are too few or too many, or one of them is none.
    """
    if not kind.fewest_files <= len(named) <= MOST_FILES:
        raise _invalid(f"There are {len(named)}; this kind of message takes {kind.fewest_files} to {MOST_FILES}.")
    return tuple(_file(call, order, kind, one) for one in named)


def _file(call: Call, order: OrderShown, kind: Kind, named: FileNamed) -> Attachment:
    worlds: Worlds = call.request.app.state.shops.worlds
    place = uploaded.of_destination(named.upload_destination_id, worlds.secret)
    if place is None or place.world != call.hosted.id:
        raise _invalid("There is no such upload destination.")
    if (place.order, place.template) != (order.number, kind.template):
        raise _invalid("The upload destination is for another message.")
    if place.is_over:
        raise _invalid("The upload destination has expired.")
    came = uploaded.what_came(call.hosted, place)
    if came is None or not came.size:
        raise _invalid("Nothing was uploaded to the destination.")
    name = named.file_name.strip()
    if not (0 < len(name) <= _LONGEST_NAME and name.isprintable()):
        raise _invalid(f"A file has a name of 1 to {_LONGEST_NAME} characters.")
    return Attachment(name, came.size, came.head.hex())


def _invalid(details: str) -> Refusal:
    return refusals.invalid_input("attachments", details)
