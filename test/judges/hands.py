"""An outside hand: opens a workbook in another program, types, and saves."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from find_spots import Grid, SpotFinder
from known import Places
from model import Spot, Typed
from sent import Sent


class OpenBook(Protocol):
    """A workbook open in a program; rows and columns count from 1."""

    def grid(self, sheet: str) -> Grid: ...
    def is_open(self, sheet: str, row: int, column: int) -> bool: ...
    def write(self, sheet: str, row: int, column: int, value: object) -> None: ...
    def rename(self, sheet: str, name: str) -> None: ...
    def delete(self, sheet: str) -> None: ...
    def insert_rows(self, sheet: str, count: int) -> None: ...
    def save(self, path: Path) -> None: ...


class Hand(Protocol):
    # Whether a typed formula is saved with its result.
    calculates: bool

    def open(self, path: Path) -> OpenBook: ...
    def close(self) -> None: ...


class LockedCell(Exception):
    """The sheet would not let a person type there."""


def type_into(book: OpenBook, typed: Typed) -> dict[Spot, tuple[int, int]]:
    """Types the answers; the cells typed into."""
    finders: dict[str, SpotFinder] = {}
    places: dict[Spot, tuple[int, int]] = {}
    for spot, value in typed.items():
        sheet = spot[0]
        if sheet not in finders:
            finders[sheet] = SpotFinder(book.grid(sheet))
        row, column = finders[sheet].place(spot)
        if not book.is_open(sheet, row, column):
            raise LockedCell(f"{sheet} {row}:{column} {spot}")
        book.write(sheet, row, column, value)
        places[spot] = (row, column)
    return places


def fill_form(hand: Hand, form: Path, sent: Sent, target: Path) -> Places:
    """Fills the form as the school did; where its answers stand in the file that it sends."""
    book = hand.open(form)
    places = type_into(book, sent.typed)
    moved, names = 0, {}
    if sent.rows_above and hand.calculates:
        for sheet in {spot[0] for spot in sent.typed} - {sent.deleted_sheet}:
            book.insert_rows(sheet, sent.rows_above)
        moved = sent.rows_above
    if sent.deleted_sheet is not None:
        book.delete(sent.deleted_sheet)
    if sent.renamed_sheet is not None and sent.renamed_sheet != sent.deleted_sheet:
        names[sent.renamed_sheet] = f"{sent.renamed_sheet} школы"
        book.rename(sent.renamed_sheet, names[sent.renamed_sheet])
    book.save(target)
    return {
        spot: (names.get(spot[0], spot[0]), f"{letters(column)}{row + moved}")
        for spot, (row, column) in places.items()
        if spot[0] != sent.deleted_sheet
    }


def letters(column: int) -> str:
    """1 is A, 27 is AA."""
    text = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def fill_older(hand: Hand, form: Path, typed: Typed, target: Path) -> None:
    book = hand.open(form)
    type_into(book, typed)
    book.save(target)
