"""Floors under measured quality: reached once, held from then on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")
DIGITS = 3


@dataclass(frozen=True, slots=True)
class Gate:
    """Holds values against floors; `raising` rewrites the file, `lowering` even downwards."""

    path: Path = FLOORS
    raising: bool = False
    lowering: bool = False

    def hold(self, name: str, value: float) -> None:
        """Fail where a value is under its floor, or has none and none may be written."""
        floors: dict[str, float] = json.loads(self.path.read_text(encoding="utf-8"))
        floor = floors.get(name)
        reached = int(value * 10**DIGITS) / 10**DIGITS
        if self.raising and (floor is None or reached > floor or self.lowering):
            floors[name] = reached
            text = json.dumps(dict(sorted(floors.items())), indent=1)
            self.path.write_text(text + "\n", encoding="utf-8")
            return
        assert floor is not None, f"{name} has no floor: run with --raise-floors"
        assert value >= floor, f"{name} fell to {value:.3f}, its floor is {floor}"
