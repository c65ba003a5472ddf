"""What people copy to run it elsewhere fits the project: the image, the workflow, and what is installed of npm."""

import json
import re
import shlex
from pathlib import Path

import pytest
import typer
import yaml

from mock_api.cli import serve
from mock_api.cli.catalogue import COMMANDS
from mock_api.cli.serve_options import DEFAULT_PORT
from tests.docs.pages import blocks

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = ROOT / "tests" / "end_to_end" / "clients"
PAGE = ROOT / "docs" / "how-to" / "run-in-github-actions.md"


def instructions(text: str) -> list[tuple[str, str]]:
    """Every instruction of a Dockerfile and what stands behind it."""
    joined = re.sub(r"\s*\\\n\s*", " ", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    lines = (line.partition(" ") for line in joined.splitlines() if line.strip())
    return [(word, rest.strip()) for word, _, rest in lines]


@pytest.fixture(scope="module")
def image() -> list[tuple[str, str]]:
    return instructions((ROOT / "Dockerfile").read_text(encoding="utf-8"))


def last(image: list[tuple[str, str]], wanted: str) -> str:
    return [rest for word, rest in image if word == wanted][-1]


def refused(*argv: str) -> str | None:
    """Why a command line of `mockplace serve` would not do."""
    try:
        typer.main.get_command(serve.app).make_context("mockplace serve", [*argv])
    except typer.BadParameter as error:
        return str(error)
    except Exception as error:
        return repr(error)
    return None


def test_the_image_runs_a_command_there_is(image: list[tuple[str, str]]) -> None:
    assert json.loads(last(image, "ENTRYPOINT")) == ["mockplace"]
    command, *options = json.loads(last(image, "CMD"))
    assert command in COMMANDS
    assert options == ["--host", "0.0.0.0"]
    assert refused(*options) is None
    assert last(image, "EXPOSE") == str(DEFAULT_PORT)


def test_a_wrong_command_line_would_be_noticed() -> None:
    assert refused("--hst", "0.0.0.0") is not None
    assert instructions("# x\nRUN a \\\n && b\n") == [("RUN", "a && b")]


def test_the_image_runs_without_rights(image: list[tuple[str, str]]) -> None:
    user = last(image, "USER")
    assert user not in ("root", "0")
    assert any(word == "RUN" and "useradd" in rest and f" {user} &&" in rest for word, rest in image)
    words = [word for word, _ in image]
    assert words.index("USER") < words.index("ENTRYPOINT")
    assert words[-1] == "CMD"


def test_the_image_is_made_of_what_is_there(image: list[tuple[str, str]]) -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    wanted = {
        "mockplace",
        "mock_api",
        "simulator",
        "scenarios",
        "load",
        "pyproject.toml",
        "constraints.txt",
        "README.md",
    }
    assert not wanted & set(ignored)
    assert {"tests", ".git", ".venv", "**/node_modules"} <= set(ignored)
    assert all((ROOT / name).exists() for name in wanted)
    bases = [rest.split()[0] for word, rest in image if word == "FROM"]
    assert set(bases) == {"python:3.11-slim"}
    installed = " ".join(rest for word, rest in image if word == "RUN")
    assert installed.count("--constraint constraints.txt") == 2


def test_the_workflow_can_be_read_and_its_commands_exist() -> None:
    documents = [
        yaml.safe_load(block.text) for block in blocks(PAGE.read_text(encoding="utf-8")) if block.language == "yaml"
    ]
    workflow, steps, services = documents
    (job,) = workflow["jobs"].values()
    assert job["timeout-minutes"] <= 30
    run = [step["run"] for step in [*job["steps"], *steps] if "run" in step]
    ours = [shlex.split(line)[1] for line in run if line.startswith("mockplace ")]
    assert ours
    assert set(ours) <= set(COMMANDS)
    command, *options = services["services"]["marketplace"]["command"]
    assert command == "serve"
    assert refused(*options) is None


def test_clients_of_npm_are_pinned_and_no_address_is_recorded() -> None:
    told = json.loads((CLIENTS / "package.json").read_text(encoding="utf-8"))
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in told["dependencies"].values())
    settings = dict(line.split("=") for line in (CLIENTS / ".npmrc").read_text(encoding="utf-8").split())
    assert settings["package-lock"] == "false"
    assert settings["ignore-scripts"] == "true"
    assert "node_modules/" in (ROOT / ".gitignore").read_text(encoding="utf-8").split()


def test_what_ci_installs_is_new_enough() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    (needed,) = re.findall(r"^NODE=(\d+)$", script, re.MULTILINE)
    assert f"@{needed}." in script
    told = json.loads((CLIENTS / "package.json").read_text(encoding="utf-8"))
    assert told["engines"]["node"] == f">={needed}"
    assert f"NODE = {needed}\n" in (CLIENTS / "conftest.py").read_text(encoding="utf-8")
