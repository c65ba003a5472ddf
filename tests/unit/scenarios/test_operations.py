"""The names a fault plan may use are those of the operations there are."""

from mock_api.inbox.application import OPERATIONS as INBOX
from mock_api.sp_api.application import OPERATIONS as SP_API
from mock_api.sp_api.messaging import UNPUBLISHED
from scenarios.operations import OPERATIONS, PUBLISHED


def test_every_operation_has_its_name_here_and_no_other_has() -> None:
    removed = {operation.full_name for operation in UNPUBLISHED if operation.name != "createOtherMessage"}
    sp_api = {operation.full_name for operation in SP_API} | removed
    inbox = {operation.full_name for operation in INBOX}
    assert sorted(sp_api | inbox) == sorted(OPERATIONS)
    assert sorted(sp_api - {"auth/getAccessToken"}) == sorted(PUBLISHED)
