"""Checks answers of the simulator against the project's copy of the OpenAPI contract."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import httpx
from jsonschema_path.readers import FilePathReader
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse

SPEC = Path(__file__).parent.parent / "contract" / "teamup-openapi.yaml"
# The contract's server. Path matching needs some server; the loopback port differs in each test.
HOST = "https://goteamup.com"


class Contract:
    """The contract as openapi-core sees it, strict and for answers cut down by ``fields``."""

    def __init__(self) -> None:
        content, _ = FilePathReader(str(SPEC)).read()
        self.spec: dict[str, Any] = copy.deepcopy(dict(content))
        _state_refusals_of_every_call(self.spec)
        self._strict = OpenAPI.from_dict(self.spec)
        # The contract says: required holds only when the fields parameter is not used.
        reduced = copy.deepcopy(self.spec)
        _drop_required(reduced["components"]["schemas"])
        self._reduced = OpenAPI.from_dict(reduced)

    def operations(self) -> set[tuple[str, str]]:
        """Every (method, path pattern) the contract has."""
        return {
            (method.upper(), path)
            for path, item in self.spec["paths"].items()
            for method in item
            if method in ("get", "post", "put", "patch", "delete")
        }

    def check(self, response: httpx.Response) -> None:
        """Raises when the answer is not one the contract allows for this call."""
        asked = response.request
        request = MockRequest(
            HOST,
            asked.method,
            asked.url.path,
            args=dict(asked.url.params),
            headers=dict(asked.headers),
            data=asked.content,
        )
        answer = MockResponse(
            response.content,
            response.status_code,
            dict(response.headers),
            response.headers.get("content-type", ""),
        )
        api = self._reduced if "fields" in asked.url.params else self._strict
        api.validate_response(request, answer)


def _state_refusals_of_every_call(spec: dict[str, Any]) -> None:
    """Let every call answer with the refusals the contract's prose gives to all of them.

    Some calls do not repeat them under ``responses``: 400 (x-known-codes of Error names
    provider_header_missing with that status), 403, and 404 (NotFound is "also expected for a page
    past the end"). The bodies are checked as those components say.
    """
    for item in spec["paths"].values():
        for operation in item.values():
            for status, name in (("400", "BadRequest"), ("403", "Forbidden"), ("404", "NotFound")):
                found = {"$ref": f"#/components/responses/{name}"}
                operation["responses"].setdefault(status, found)


def _drop_required(node: object) -> None:
    if isinstance(node, dict):
        if isinstance(node.get("required"), list):
            del node["required"]
        for value in node.values():
            _drop_required(value)
    elif isinstance(node, list):
        for value in node:
            _drop_required(value)
