"""From one declaration: a route that answers, and a place in the OpenAPI page that says the same."""

import msgspec
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from mock_api.inbox import application as inbox
from mock_api.operations import Operation, Query, described
from mock_api.sp_api import application as sp_api
from tests.asking import Asking


class Told(msgspec.Struct):
    """What is asked and answered here."""

    text: str


async def hello(request: Request) -> Response:
    return Response(b'{"text":"' + request.path_params["name"].encode() + b'"}', media_type="application/json")


GREETING = Operation(
    "POST",
    "/shop/{name}/greeting",
    "greet",
    "Say hello",
    hello,
    Told,
    {201: Told, 204: None},
    (Query("mood", "How.", choices=("kind", "curt")), Query("ids", "Whom.", "array", required=True)),
    tag="shop",
    refuses=(404,),
)


def test_the_route_stands_behind_its_prefix() -> None:
    asking = Asking(Starlette(routes=[GREETING.route("/shop")]))
    assert asking.ask("POST", "/ada/greeting").json() == {"text": "ada"}
    assert asking.ask("GET", "/ada/greeting").status == 405
    assert asking.ask("POST", "/shop/ada/greeting").status == 404


def test_the_page_says_what_the_declaration_says() -> None:
    told = described([GREETING])
    item = told.paths["/shop/{name}/greeting"]["post"]
    reference = {"schema": {"$ref": "#/components/schemas/Told"}}
    assert (item["operationId"], item["summary"], item["tags"]) == ("greet", "Say hello", ["shop"])
    assert item["requestBody"]["content"] == {"application/json": reference}
    assert item["responses"]["201"]["content"] == {"application/json": reference}
    assert item["responses"]["204"] == {"description": "No Content"}
    assert list(item["responses"]["404"]["content"]) == ["application/problem+json"]
    assert set(told.schemas) == {"Told", "Problem"}
    assert told.schemas["Told"]["required"] == ["text"]


def test_parameters_are_told_with_their_choices() -> None:
    name, mood, ids = described([GREETING]).paths["/shop/{name}/greeting"]["post"]["parameters"]
    assert (name["in"], name["required"]) == ("path", True)
    assert (mood["in"], mood["required"], mood["schema"]) == (
        "query",
        False,
        {"type": "string", "enum": ["kind", "curt"]},
    )
    assert (ids["required"], ids["schema"]) == (True, {"type": "array", "items": {"type": "string"}})


def test_two_methods_share_a_path() -> None:
    paths = described(inbox.OPERATIONS).paths
    assert set(paths["/inbox/mail"]) == {"get", "post"}


@pytest.mark.parametrize("operations", [inbox.OPERATIONS, sp_api.OPERATIONS], ids=["inbox", "sp_api"])
def test_each_channel_names_each_operation_once(operations: tuple[Operation, ...]) -> None:
    names = [operation.name for operation in operations]
    places = [(operation.method, operation.path) for operation in operations]
    assert len(set(names)) == len(names)
    assert len(set(places)) == len(places)
    assert all(operation.responses and operation.tag for operation in operations)
