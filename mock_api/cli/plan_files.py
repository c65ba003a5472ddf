"""A staffing plan as the text of a file, which the loader reads as the same plan.

Which plan it is, and where the file goes, is the command's.
"""

from io import StringIO

from ruamel.yaml import YAML

from scenarios.staffing import StaffingPlan


def plan_text(plan: StaffingPlan, name: str, origin: str) -> str:
    """The plan under another name; ``origin`` is the command that found it. Groups without heads are left out."""
    agents = tuple(agent for agent in plan.agents if agent.heads)
    title = ", ".join(f"{agent.name} {agent.heads}" for agent in agents)
    about = f"The plan {plan.plan} with other numbers of heads."
    renamed = plan.model_copy(update={"plan": name, "title": title, "about": about, "agents": agents})
    written = StringIO()
    yaml = YAML()
    yaml.width = 120
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.dump(renamed.dump(), written)
    return f"# Found by: {origin}\n{written.getvalue()}"
