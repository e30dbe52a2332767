"""Every formula once more, by LibreOffice, from a file whose results were taken out; ours stand in the file itself."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import openpyxl

from compare import ALLOWED
from office import XLSX, Office

FORMULA_CELL = re.compile(r"<c ([^>]*)><f>([^<]*)</f>(?:<v>[^<]*</v>|<v/>)?</c>")
KIND = re.compile(r" t=\"\w+\"")
SHEET = re.compile(r"xl/worksheets/sheet\d+\.xml")


@dataclass
class Recalculation:
    files: int = 0
    cells: int = 0
    differences: list[str] = field(default_factory=list)


def recalculate(office: Office, files: list[Path], folder: Path, plant: bool) -> Recalculation:
    """Strips, opens, saves and compares; `plant` alters one formula of every file, which must show."""
    done = Recalculation()
    for at, file in enumerate(files):
        stripped, again = folder / f"{at} stripped.xlsx", folder / f"{at} again.xlsx"
        formulas = strip(file, stripped, plant)
        document = office.load(stripped)
        office.store(document, again, XLSX)
        document.close(True)
        compare_results(file, again, formulas, done)
    return done


def strip(source: Path, target: Path, plant: bool) -> int:
    """The file without results of formulas; how many formulas there are."""
    formulas = 0
    planted = not plant

    def without_result(match: re.Match[str]) -> str:
        nonlocal formulas, planted
        formulas += 1
        attributes, text = match[1], match[2]
        if not planted and ("ISNUMBER" in text or "SUM" in text or "COUNT" in text):
            planted, text = True, f"IF(TRUE,-12345,{text})"
        return f"<c {KIND.sub('', attributes)}><f>{text}</f></c>"

    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if SHEET.fullmatch(name):
                content = FORMULA_CELL.sub(without_result, content.decode("utf-8")).encode("utf-8")
            new.writestr(name, content)
    return formulas


def compare_results(ours: Path, theirs: Path, formulas: int, into: Recalculation) -> None:
    """Cell by cell where our file has a formula; every one of them must have been looked at."""
    with_formulas = openpyxl.load_workbook(ours)
    mine, other = (openpyxl.load_workbook(path, data_only=True) for path in (ours, theirs))
    compared = 0
    for sheet in with_formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                compared += 1
                left, right = mine[sheet.title][cell.coordinate].value, other[sheet.title][cell.coordinate].value
                if not alike(left, right):
                    into.differences.append(
                        f"{ours.name} {sheet.title}!{cell.coordinate}: ours {left!r}, LibreOffice {right!r}, {cell.value[:120]}"
                    )
    if compared != formulas:
        into.differences.append(f"{ours.name}: {formulas} formulas stripped, {compared} compared")
    into.files += 1
    into.cells += compared


def alike(left: object, right: object) -> bool:
    left, right = plain(left), plain(right)
    if isinstance(left, (int, float)) and isinstance(right, (int, float)) and bool not in (type(left), type(right)):
        return abs(left - right) <= ALLOWED * max(1.0, abs(left))
    return type(left) is type(right) and left == right


def plain(value: object) -> object:
    """An empty text and nothing are one thing in a saved result; a day is its number."""
    if isinstance(value, datetime):
        return (value - datetime(1899, 12, 30)).total_seconds() / 86400
    return "" if value is None else value
