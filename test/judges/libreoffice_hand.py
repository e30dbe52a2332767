"""Typing in LibreOffice, which calculates as it goes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from find_spots import Grid
from hands import OpenBook
from model import Formula
from office import XLSX, Office

EPOCH = date(1899, 12, 30).toordinal()


class LibreOfficeBook:
    def __init__(self, office: Office, path: Path) -> None:
        self.office = office
        self.document: Any = office.load(path)

    def _sheet(self, name: str) -> Any:
        return self.document.Sheets.getByName(name)

    def _cell(self, sheet: str, row: int, column: int) -> Any:
        return self._sheet(sheet).getCellByPosition(column - 1, row - 1)

    def grid(self, sheet: str) -> Grid:
        cursor = self._sheet(sheet).createCursor()
        cursor.gotoStartOfUsedArea(False)
        cursor.gotoEndOfUsedArea(True)
        top, left = cursor.RangeAddress.StartRow + 1, cursor.RangeAddress.StartColumn + 1
        return {
            (top + down, left + right): value
            for down, row in enumerate(cursor.getDataArray())
            for right, value in enumerate(row)
            if value != ""
        }

    def is_open(self, sheet: str, row: int, column: int) -> bool:
        return not self._sheet(sheet).isProtected() or not self._cell(sheet, row, column).CellProtection.IsLocked

    def write(self, sheet: str, row: int, column: int, value: object) -> None:
        cell = self._cell(sheet, row, column)
        if value is None:
            cell.setFormula("")
        elif isinstance(value, bool):
            cell.setFormula("=TRUE()" if value else "=FALSE()")
        elif isinstance(value, Formula):
            cell.setFormula(value.text)
        elif isinstance(value, date):
            self._write_day(cell, value)
        elif isinstance(value, str):
            cell.setString(value)
        else:
            cell.setValue(value)

    def _write_day(self, cell: Any, value: date) -> None:
        """A day typed into a cell takes the format of a day with it."""
        from com.sun.star.lang import Locale

        cell.setValue(value.toordinal() - EPOCH)
        formats = self.document.NumberFormats
        kind = formats.getByKey(cell.NumberFormat).Type
        if not kind & 2:  # com.sun.star.util.NumberFormat.DATE
            cell.NumberFormat = formats.getStandardFormat(2, Locale())

    def rename(self, sheet: str, name: str) -> None:
        self._sheet(sheet).setName(name)

    def delete(self, sheet: str) -> None:
        self.document.Sheets.removeByName(sheet)

    def insert_rows(self, sheet: str, count: int) -> None:
        self._sheet(sheet).unprotect("")
        self._sheet(sheet).Rows.insertByIndex(0, count)

    def save(self, path: Path) -> None:
        self.office.store(self.document, path, XLSX)
        self.document.close(True)


class LibreOfficeHand:
    calculates = True

    def __init__(self) -> None:
        self.office = Office()

    def open(self, path: Path) -> OpenBook:
        return LibreOfficeBook(self.office, path)

    def close(self) -> None:
        self.office.close()
