"""What a person starts from is sound as it stands."""

from pathlib import Path

import pytest

from scenarios.errors import ScenarioError
from scenarios.kinds import KINDS
from scenarios.loader import check
from scenarios.template import TEMPLATES, template


@pytest.mark.parametrize("kind", TEMPLATES)
def test_every_template_passes_at_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "rainy-week.yaml"
    path.write_text(template(kind, "rainy-week"), encoding="utf-8")
    assert check(path) == []


@pytest.mark.parametrize("kind", TEMPLATES)
def test_every_template_explains_itself(kind: str) -> None:
    lines = template(kind, "rainy-week").splitlines()
    assert lines[0].startswith("# ")
    assert "$name" not in template(kind, "rainy-week")
    assert sum("#" in line for line in lines) >= 8
    assert all(len(line) <= 120 for line in lines)


def test_templates_are_of_kinds() -> None:
    assert set(TEMPLATES) <= {kind.name for kind in KINDS}


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        ("drll", "x", "did you mean 'drill'?"),
        ("intents", "x", "there is no template"),
        ("plan", "My plan", "is no name"),
        ("plan", "../x", "is no name"),
    ],
)
def test_what_is_refused(kind: str, name: str, said: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        template(kind, name)
    assert said in str(caught.value)
