"""A policy file by its name or path.

What is wrong with one is the language's to say.
"""

from scenarios.errors import ScenarioError
from scenarios.kinds import POLICY
from scenarios.loader import check
from scenarios.policy import Policy
from scenarios.shape.sheets import open_sheet
from scenarios.shelf import find


def load_policy(name: str) -> Policy:
    """The policy of a name or a path.

    Raises:
        ScenarioError: there is none, or something is wrong with it.
    """
    sheet = open_sheet(find(name, [POLICY]), [POLICY])
    problems = [problem for problem in check(name) if problem.is_error]
    if problems or not isinstance(sheet.model, Policy):
        raise ScenarioError(problems or sheet.problems)
    return sheet.model
