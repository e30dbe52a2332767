"""Finds cells as a person does: by the words of their line and of their heading, never by hidden keys."""

from __future__ import annotations

from datetime import date, datetime

import words
from model import Spot

Grid = dict[tuple[int, int], object]
ROWS_OF_HEADINGS = 12
TITLES = {"Наименование", "Показатель", "Мероприятие"}


class SpotFinder:
    """The lines and headings of one sheet; rows and columns count from 1."""

    def __init__(self, grid: Grid) -> None:
        self.columns: dict[str, int] = {}
        self.lines: dict[tuple[str, date | None], int] = {}
        headings = [(at, value) for at, value in grid.items() if at[0] <= ROWS_OF_HEADINGS and isinstance(value, str)]
        for (_, column), text in sorted(headings):
            self.columns.setdefault(text, column)
        titles = next((self.columns[name] for name in ("Наименование", "Показатель", "Мероприятие") if name in self.columns), 0)
        due = self.columns.get(words.DUE)
        for (row, column), value in sorted(grid.items()):
            if column == titles and isinstance(value, str) and value not in TITLES:
                day = None if due is None else as_day(grid.get((row, due)))
                self.lines.setdefault((value, day), row)

    def place(self, spot: Spot) -> tuple[int, int]:
        _, line, column = spot
        if line not in self.lines or column not in self.columns:
            raise LookupError(f"no such cell on the sheet: {spot}")
        return self.lines[line], self.columns[column]


def as_day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, (int, float)):
        return date.fromordinal(date(1899, 12, 30).toordinal() + int(value))
    return None
