"""What a run found: the differences, and the planted faults that the same comparison caught."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from compare import Comparison, compare
from plants import PLANTS


class Findings:
    def __init__(self, plant: str | None) -> None:
        self.plant = plant
        self.comparison = Comparison()
        self.caught: set[str] = set()

    def add(self, expected: dict[str, object], svod: dict[str, Any], path: str) -> None:
        if self.plant is not None:
            PLANTS[self.plant](svod)
        compare(expected, svod, path, self.comparison)
        for name, plant in PLANTS.items():
            if name not in self.caught and plant_differs(expected, svod, plant):
                self.caught.add(name)


def plant_differs(expected: dict[str, object], svod: dict[str, Any], plant: Any) -> bool:
    """Whether the fault adds differences to those that are there."""
    right, wrong, altered = Comparison(), Comparison(), deepcopy(svod)
    plant(altered)
    compare(expected, svod, "", right)
    compare(expected, altered, "", wrong)
    return len(wrong.differences) > len(right.differences)
