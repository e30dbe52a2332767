"""Typing with openpyxl, which keeps formulas and drops their results."""

from __future__ import annotations

import warnings
from datetime import datetime
from pathlib import Path

import openpyxl
from openpyxl.cell.cell import MergedCell

from find_spots import Grid
from hands import OpenBook
from model import Formula

warnings.simplefilter("error")


class OpenpyxlBook:
    def __init__(self, path: Path) -> None:
        self.book = openpyxl.load_workbook(path)

    def grid(self, sheet: str) -> Grid:
        rows = self.book[sheet].iter_rows()
        return {(cell.row, cell.column): cell.value for row in rows for cell in row if cell.value is not None}

    def is_open(self, sheet: str, row: int, column: int) -> bool:
        cell = self.book[sheet].cell(row, column)
        is_free = not self.book[sheet].protection.sheet or not cell.protection.locked
        return is_free and not isinstance(cell, MergedCell)

    def write(self, sheet: str, row: int, column: int, value: object) -> None:
        cell = self.book[sheet].cell(row, column)
        # Text that only looks like a formula is text, as after an apostrophe.
        cell.value = value.text if isinstance(value, Formula) else value
        if value == "=":
            cell.data_type = "s"

    def rename(self, sheet: str, name: str) -> None:
        self.book[sheet].title = name

    def delete(self, sheet: str) -> None:
        del self.book[sheet]

    def insert_rows(self, sheet: str, count: int) -> None:
        raise NotImplementedError("openpyxl leaves formulas and merges where they were")

    def save(self, path: Path) -> None:
        # Programs that people type in note when a file was saved; openpyxl leaves the time that it found.
        self.book.properties.modified = datetime.utcnow()
        self.book.save(path)


class OpenpyxlHand:
    calculates = False

    def open(self, path: Path) -> OpenBook:
        return OpenpyxlBook(path)

    def close(self) -> None:
        pass
