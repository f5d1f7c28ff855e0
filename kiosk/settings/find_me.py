"""The configuration of *Find me*."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from kiosk.core.second_fact import SecondFact
from kiosk.settings.section import Section


class FindMeSection(Section):
    """How a member without a code is found by name.

    On unless the gym prefers otherwise: with the part of the e-mail address before the @ it asks
    for no less than the plain addresses that `members.accept` takes as codes.
    """

    enabled: bool = True
    second_fact: SecondFact = SecondFact.EMAIL
    phone_field: Annotated[int, Field(ge=0, validate_default=True)] = 0
    birthday_field: Annotated[int, Field(ge=0, validate_default=True)] = 0

    @field_validator("phone_field", "birthday_field")
    @classmethod
    def _is_there_if_asked_for(cls, value: int, info: ValidationInfo) -> int:
        wanted = info.data.get("second_fact")
        if not value and wanted is not None and info.field_name == f"{wanted}_field":
            raise ValueError(
                f"must be the id of the custom field that holds it, as find_me.second_fact is "
                f'"{wanted}"'
            )
        return value
