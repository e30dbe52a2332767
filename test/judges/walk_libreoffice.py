"""What LibreOffice sees in workbooks, read from the flat document it writes of them: prints JSON."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from office import FODS, Office

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
}
# The beginning of a condition, and the kind of rule it stands for.
KINDS = {
    "cell-content-is-in-list": "list",
    "cell-content-is-whole-number": "whole",
    "cell-content-is-decimal-number": "decimal",
    "cell-content-is-date": "date",
    "cell-content-text-length": "textLength",
    "is-true-formula": "custom",
}


def q(name: str) -> str:
    prefix, local = name.split(":")
    return f"{{{SPACES[prefix]}}}{local}"


class FlatDocument:
    def __init__(self, path: Path) -> None:
        self.root = ElementTree.parse(path).getroot()
        self.styles = {style.get(q("style:name")): style for style in self.root.iter(q("style:style"))}
        self.rules = {
            rule.get(q("table:name")): kind_of(rule.get(q("table:condition"), ""))
            for rule in self.root.iter(q("table:content-validation"))
        }

    def walk(self) -> dict[str, Any]:
        book = self.root.find(f".//{q('office:spreadsheet')}")
        assert book is not None
        names = book.find(q("table:named-expressions"))
        return {
            "names": sorted(str(name.get(q("table:name"))) for name in (names if names is not None else [])),
            "sheets": [self.sheet(table) for table in book.findall(q("table:table"))],
        }

    def sheet(self, table: Element) -> dict[str, Any]:
        """Cells as often as they are repeated; what a chart holds inside is another document."""
        validations: Counter[str] = Counter()
        unlocked = merges = links = formulas = 0
        for row in rows_of(table):
            down = int(row.get(q("table:number-rows-repeated"), 1))
            for cell in row.findall(q("table:table-cell")):
                times = down * int(cell.get(q("table:number-columns-repeated"), 1))
                rule = cell.get(q("table:content-validation-name"))
                if rule is not None:
                    validations[self.rules[rule]] += times
                unlocked += times if self.is_unlocked(cell.get(q("table:style-name"))) else 0
                spans = [int(cell.get(q(f"table:number-{part}-spanned"), 1)) for part in ("rows", "columns")]
                merges += max(spans) > 1
                links += cell.find(f".//{q('text:a')}") is not None
                formulas += cell.get(q("table:formula")) is not None
        formats = [
            (target, conditions)
            for target in table.iter(q("calcext:conditional-format"))
            if (conditions := target.findall(q("calcext:condition")))
        ]
        return {
            "name": table.get(q("table:name")),
            "state": "hidden" if self.is_hidden(table) else "visible",
            "validations": dict(validations),
            "highlightRules": sum(len(conditions) for _, conditions in formats),
            "highlightedCells": sum(cells_in(target) * len(conditions) for target, conditions in formats),
            "isProtected": table.get(q("table:protected")) == "true",
            "unlocked": unlocked,
            "links": links,
            "titleRows": sum(rows_in(header) for header in table.findall(q("table:table-header-rows"))),
            "titleColumns": sum(columns_in(header) for header in table.findall(q("table:table-header-columns"))),
            "merges": merges,
            "charts": len(list(table.iter(q("draw:object")))),
            "hiddenRows": sum(repeat(row, "rows") for row in rows_of(table) if is_collapsed(row)),
            "hiddenColumns": sum(
                repeat(column, "columns") for column in table.iter(q("table:table-column")) if is_collapsed(column)
            ),
            "formulas": formulas,
        }

    def is_hidden(self, table: Element) -> bool:
        style = self.styles.get(table.get(q("table:style-name")))
        properties = None if style is None else style.find(q("style:table-properties"))
        return properties is not None and properties.get(q("table:display")) == "false"

    def is_unlocked(self, name: str | None) -> bool:
        style = self.styles.get(name)
        properties = None if style is None else style.find(q("style:table-cell-properties"))
        return properties is not None and properties.get(q("style:cell-protect")) == "none"


def rows_of(table: Element) -> list[Element]:
    """The rows of this sheet and not those of tables in its charts."""
    found: list[Element] = []
    for child in table:
        if child.tag == q("table:table-row"):
            found.append(child)
        elif child.tag in (q("table:table-header-rows"), q("table:table-row-group"), q("table:table-rows")):
            found.extend(rows_of(child))
    return found


def repeat(element: Element, what: str) -> int:
    return int(element.get(q(f"table:number-{what}-repeated"), 1))


def rows_in(header: Element) -> int:
    return sum(repeat(row, "rows") for row in header.findall(q("table:table-row")))


def columns_in(header: Element) -> int:
    return sum(repeat(column, "columns") for column in header.findall(q("table:table-column")))


def is_collapsed(element: Element) -> bool:
    return element.get(q("table:visibility")) == "collapse"


def kind_of(condition: str) -> str:
    return next((kind for beginning, kind in KINDS.items() if beginning in condition), condition)


CELL = re.compile(r"\.\$?([A-Z]+)\$?(\d+)")


def cells_in(target: Element) -> int:
    total = 0
    for area in split_areas(target.get(q("calcext:target-range-address"), "")):
        places = [(number(letters), int(row)) for letters, row in CELL.findall(area)]
        (left, top), (right, bottom) = places[0], places[-1]
        total += (right - left + 1) * (bottom - top + 1)
    return total


def split_areas(text: str) -> list[str]:
    """Areas are parted by blanks, and so are the words of a quoted sheet name."""
    return re.findall(r"(?:'[^']*'|[^\s'])+", text)


def number(letters: str) -> int:
    value = 0
    for letter in letters:
        value = value * 26 + ord(letter) - 64
    return value


def main(paths: list[str]) -> None:
    office = Office()
    try:
        with tempfile.TemporaryDirectory(prefix="vekha-walk-") as folder:
            seen = []
            for at, path in enumerate(paths):
                flat = Path(folder, f"{at}.fods")
                document = office.load(Path(path))
                office.store(document, flat, FODS)
                document.close(True)
                seen.append(FlatDocument(flat).walk())
    finally:
        office.close()
    print(json.dumps(seen, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
