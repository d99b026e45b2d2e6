"""The known answers that stand in tests/box/vectors, with every hexadecimal text as bytes."""

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).with_name("vectors")


def vectors(name: str) -> Any:
    return json.loads((HERE / f"{name}.json").read_text("utf-8"))


def raw(case: dict[str, str], *names: str) -> list[bytes]:
    return [bytes.fromhex(case[name]) for name in names]
