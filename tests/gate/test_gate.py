"""The gate itself bites."""

import json
from pathlib import Path

import pytest

from tests.gate.gate import MACHINES, Gate


@pytest.fixture
def floors(tmp_path: Path) -> Path:
    path = tmp_path / "floors.json"
    path.write_text('{"hit1": 0.9}')
    return path


def test_a_value_under_its_floor_fails(floors: Path) -> None:
    Gate(floors).hold("hit1", 0.9)
    with pytest.raises(AssertionError, match=r"hit1 fell to 0.899, its floor is 0.9"):
        Gate(floors).hold("hit1", 0.8989)


def test_another_machine_may_be_a_thousandth_under_a_floor_and_never_moves_it(floors: Path) -> None:
    assert MACHINES == 0.001
    Gate(floors).hold("hit1", 0.8991)
    Gate(floors, raising=True).hold("hit1", 0.8991)
    assert json.loads(floors.read_text()) == {"hit1": 0.9}


def test_a_value_without_a_floor_fails(floors: Path) -> None:
    with pytest.raises(AssertionError, match="mrr has no floor"):
        Gate(floors).hold("mrr", 1.0)


@pytest.mark.parametrize(("lowering", "floor"), [(False, 0.9), (True, 0.5)])
def test_a_floor_is_lowered_only_by_the_explicit_flag(
    floors: Path, lowering: bool, floor: float
) -> None:
    gate = Gate(floors, raising=True, lowering=lowering)
    if lowering:
        gate.hold("hit1", 0.5)
    else:
        with pytest.raises(AssertionError, match="hit1 fell"):
            gate.hold("hit1", 0.5)
    assert json.loads(floors.read_text()) == {"hit1": floor}


def test_floors_rise_and_are_never_rounded_up(floors: Path) -> None:
    Gate(floors, raising=True).hold("hit1", 0.98765)
    assert json.loads(floors.read_text()) == {"hit1": 0.987}
