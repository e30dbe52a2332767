"""What openpyxl sees in workbooks, counted sheet by sheet: `walk_openpyxl.py FILE…` prints JSON."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import Any

import openpyxl


def walk(path: str) -> dict[str, Any]:
    book = openpyxl.load_workbook(path)
    names = getattr(book.defined_names, "definedName", None) or book.defined_names.values()
    return {"names": sorted(name.name for name in names), "sheets": [walk_sheet(sheet) for sheet in book.worksheets]}


def walk_sheet(sheet: Any) -> dict[str, Any]:
    validations: Counter[str] = Counter()
    for rule in sheet.data_validations.dataValidation:
        validations[rule.type] += cells_in(rule.sqref)
    highlights = [(area.sqref, len(area.rules)) for area in sheet.conditional_formatting]
    cells = [cell for row in sheet.iter_rows() for cell in row]
    return {
        "name": sheet.title,
        "state": sheet.sheet_state,
        "validations": dict(validations),
        "highlightRules": sum(rules for _, rules in highlights),
        "highlightedCells": sum(cells_in(area) * rules for area, rules in highlights),
        "isProtected": bool(sheet.protection.sheet),
        "unlocked": sum(1 for cell in cells if cell.has_style and not cell.protection.locked),
        "links": sum(1 for cell in cells if cell.hyperlink is not None),
        "titleRows": sheet.print_title_rows,
        "titleColumns": sheet.print_title_cols,
        "freeze": sheet.freeze_panes,
        "merges": len(sheet.merged_cells.ranges),
        "charts": len(sheet._charts),
        "hiddenRows": sum(1 for row in sheet.row_dimensions.values() if row.hidden),
        "hiddenColumns": sum(width_of(column) for column in sheet.column_dimensions.values() if column.hidden),
        "formulas": sum(1 for cell in cells if cell.data_type == "f"),
        "tables": len(sheet.tables),
    }


def width_of(column: Any) -> int:
    return (column.max or 1) - (column.min or 1) + 1


def cells_in(areas: Any) -> int:
    return sum(area.size["rows"] * area.size["columns"] for area in areas.ranges)


if __name__ == "__main__":
    print(json.dumps([walk(path) for path in sys.argv[1:]], ensure_ascii=False))
