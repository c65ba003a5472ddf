"""One document for every door, and the page about it."""

from html.parser import HTMLParser
from typing import Any

from mock_api.openapi import Part, document, page
from mock_api.operations import Described

BEARER = {"type": "http", "scheme": "bearer"}


def operation(summary: str, schema: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"summary": summary, "responses": {"200": {"description": "OK", "content": content}}}


def part(name: str, path: str, schemas: dict[str, Any], token: str = "aToken") -> Part:
    paths = {path: {"get": operation(f"Read <{name}>", next(iter(schemas)))}}
    return Part(name, Described(paths, schemas), token, BEARER)


ORDER, THREAD = {"type": "object", "title": "Order"}, {"type": "object", "title": "Thread"}


def told(*parts: Part) -> dict[str, Any]:
    return document(parts, "1.2.3")


def answered(reference: dict[str, Any], path: str) -> str:
    schema = reference["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return str(schema["$ref"]).rpartition("/")[2]


def test_every_part_is_in_it() -> None:
    reference = told(part("One", "/one", {"Order": ORDER}), part("Two", "/two", {"Thread": THREAD}, "another"))
    assert reference["openapi"].startswith("3.1")
    assert reference["info"]["version"] == "1.2.3"
    assert set(reference["paths"]) == {"/one", "/two"}
    assert reference["components"]["schemas"] == {"Order": ORDER, "Thread": THREAD}
    assert set(reference["components"]["securitySchemes"]) == {"aToken", "another"}
    assert reference["paths"]["/two"]["get"]["security"] == [{"another": []}]


def test_what_two_parts_describe_alike_is_described_once() -> None:
    reference = told(part("One", "/one", {"Order": ORDER}), part("Two", "/two", {"Order": dict(ORDER)}))
    assert list(reference["components"]["schemas"]) == ["Order"]


def test_what_two_parts_mean_differently_has_two_names() -> None:
    inner = {"type": "object", "properties": {"of": {"$ref": "#/components/schemas/Order"}}}
    reference = told(part("One", "/one", {"Order": ORDER}), part("Two", "/two", {"Order": THREAD, "Page": inner}))
    schemas = reference["components"]["schemas"]
    assert (schemas["Order"], schemas["TwoOrder"]) == (ORDER, THREAD)
    assert schemas["Page"]["properties"]["of"]["$ref"].endswith("/TwoOrder")
    assert (answered(reference, "/one"), answered(reference, "/two")) == ("Order", "TwoOrder")


def test_an_operation_that_needs_no_token_keeps_that() -> None:
    free = part("One", "/one", {"Order": ORDER})
    free.described.paths["/one"]["get"]["security"] = []
    assert told(free)["paths"]["/one"]["get"]["security"] == []


class Links(HTMLParser):
    """The tags, places and links of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.ids |= {value for name, value in attrs if name == "id" and value}
        self.links |= {value for name, value in attrs if name in ("href", "src") and value}


def test_the_page_shows_every_operation_and_leads_to_every_body() -> None:
    html = page(told(part("One", "/one/{id}", {"Order": ORDER}), part("Two", "/two", {"Thread": THREAD})))
    assert "GET /one/{id}" in html
    assert "Read &lt;One&gt;" in html
    links = Links(html)
    assert {link[1:] for link in links.links if link.startswith("#")} == {"Order", "Thread"} <= links.ids


def test_the_page_needs_nothing_from_elsewhere() -> None:
    links = Links(page(told(part("One", "/one", {"Order": ORDER}))))
    assert not links.tags & {"script", "link", "img", "iframe"}
    assert {link for link in links.links if not link.startswith("#")} == {"openapi.json"}
