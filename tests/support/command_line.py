"""A hand for the tests of the command line."""

import json


def objects(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]
