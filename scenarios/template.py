"""The file a person starts from: a commented drill, market, session, plan or policy that is sound as it stands.

The texts lie beside this module; writing one to disk is the command's.
"""

from pathlib import Path
from string import Template

from scenarios.errors import Problem, ScenarioError
from scenarios.files import parse_name
from scenarios.suggestion import suggestion

TEMPLATES = ("drill", "market", "session", "plan", "policy")

_FOLDER = Path(__file__).parent / "templates"


def template(kind: str, name: str) -> str:
    """The text of a new file of a kind, under a name.

    Raises:
        ScenarioError: there is no such kind, or the name is none.
    """
    if kind not in TEMPLATES:
        raise _refused("unknown_kind", f"there is no template for a {kind}", suggestion(kind, TEMPLATES))
    try:
        parse_name(name)
    except ValueError as reason:
        raise _refused("bad_value", str(reason), "") from None
    text = (_FOLDER / f"{kind}.yaml").read_text(encoding="utf-8")
    return Template(text).safe_substitute(name=name, title=name.replace("-", " ").capitalize())


def _refused(code: str, message: str, hint: str) -> ScenarioError:
    return ScenarioError([Problem("", 0, 0, f"scenario.{code}", message, hint)])
