"""Floors under measured quality: reached once, held from then on."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FLOORS = Path(__file__).with_name("floors.json")
DIGITS = 3
MACHINES = 0.001
"""How far a value may lie under its floor, which another machine set: single precision moves a
probability by 1e-6 from processor to processor, which turns no rank and no answer of ours, and may
move an AUC in its fourth digit."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Holds values against floors; `raising` rewrites the file, `lowering` even downwards."""

    path: Path = FLOORS
    raising: bool = False
    lowering: bool = False

    def hold(self, name: str, value: float) -> None:
        """Fail where a value is more than `MACHINES` under its floor, or has none.

        A floor is written only where that was asked for.
        """
        floors: dict[str, float] = json.loads(self.path.read_text(encoding="utf-8"))
        floor = floors.get(name)
        reached = int(value * 10**DIGITS) / 10**DIGITS
        if self.raising and (floor is None or reached > floor or self.lowering):
            floors[name] = reached
            text = json.dumps(dict(sorted(floors.items())), indent=1)
            self.path.write_text(text + "\n", encoding="utf-8")
            return
        assert floor is not None, f"{name} has no floor: run with --raise-floors"
        assert value >= floor - MACHINES, f"{name} fell to {value:.3f}, its floor is {floor}"
