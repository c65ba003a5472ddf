"""What every operation of the published API declares alike: how it tells an error, and in which form it answers.

What each does, and which errors it has, is declared where it is.
"""

from functools import partial

from mock_api.operations import Operation
from mock_api.sp_api.calls import HAL, JSON
from mock_api.sp_api.refusals import ErrorList

published = partial(Operation, errors=ErrorList, error_media_type=JSON)
"""An operation that answers in plain JSON."""

published_in_hal = partial(Operation, media_type=HAL, errors=ErrorList, error_media_type=HAL)
"""An operation that answers with links."""
