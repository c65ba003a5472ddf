"""The control API as one application, to be put behind ``/_control``.

What its routes do is in the modules beside it.
"""

from fastapi import Depends, FastAPI

from mock_api.control import (
    explaining,
    grading,
    hindering,
    importing,
    injecting,
    keeping_pace,
    making,
    noted_requests,
    reading,
    streaming,
    webhooks,
)
from mock_api.control.bounds import BoundedBody
from mock_api.control.gate import AllWorlds, Gate
from mock_api.control.wire import Health
from mock_api.errors import exception_handlers
from mock_api.worlds import PerWorld, Worlds


def control_app(worlds: Worlds, token: str) -> FastAPI:
    """The control API over some worlds, for whoever carries the token."""
    app = FastAPI(title="mockplace", openapi_url=None, strict_content_type=False, exception_handlers=exception_handlers)
    app.add_middleware(BoundedBody)
    app.state.worlds = worlds
    app.state.lookouts = PerWorld(worlds, streaming.lookout)
    gate = [Depends(Gate(token))]
    app.include_router(importing.router, dependencies=gate)
    app.include_router(making.router, dependencies=gate)
    app.include_router(reading.router, dependencies=gate)
    app.include_router(keeping_pace.router, dependencies=gate)
    app.include_router(injecting.router, dependencies=gate)
    app.include_router(streaming.router, dependencies=gate)
    app.include_router(webhooks.router, dependencies=gate)
    app.include_router(explaining.router, dependencies=gate)
    app.include_router(grading.router, dependencies=gate)
    app.include_router(hindering.router, dependencies=gate)
    app.include_router(noted_requests.router, dependencies=gate)
    app.add_api_route("/health", health, operation_id="getHealth", tags=["server"])
    return app


async def health(worlds: AllWorlds) -> Health:
    """That the server answers; needs no token."""
    return Health(status="ok", worlds=len(worlds))
