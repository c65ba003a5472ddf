"""What every part of a scenario file is: a frozen pydantic model that knows all its keys.

Holds the common configuration only; each file of the language has its own module.
"""

from pydantic import BaseModel, ConfigDict


class Document(BaseModel):
    """A part of a file people write. Frozen; unknown keys are errors; ``dump`` and ``model_validate`` are inverse."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, allow_inf_nan=False)

    def dump(self) -> dict[str, object]:
        """The model as plain data, under the keys people write, without keys left at their default."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def in_list(written: object) -> object:
    """What may be written without a list around it where it is the only one, in one."""
    return written if isinstance(written, list | tuple | None) else (written,)


def exactly_one_of(*keys: str) -> ConfigDict:
    """What a model's schema says of keys of which one is needed, and no two."""
    return ConfigDict(json_schema_extra={"oneOf": [{"required": [key]} for key in keys]})


class PlacedError(ValueError):
    """Something is wrong inside the value that is validated: ``inside`` is the way there, as keys and positions."""

    def __init__(self, said: str, *inside: str | int) -> None:
        super().__init__(said)
        self.inside = inside
