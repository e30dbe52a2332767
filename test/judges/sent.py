"""What one school did with its form: whether it sent it, how often, and what became of the sheets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from random import Random

import words
from answers import Answers, changed
from model import Municipality, School, Typed


@dataclass(frozen=True)
class Sent:
    """One file that counts, and the files beside it that must not."""

    school: School
    file: str
    typed: Typed
    renamed_sheet: str | None
    deleted_sheet: str | None
    # Rows put in above the form, where the program moves formulas along.
    rows_above: int
    older: Typed | None
    has_copy: bool


SHEETS = (words.EQUIPMENT_SHEET, words.INDICATORS_SHEET, words.ACTIVITIES_SHEET)


def random_sent(
    random: Random, municipality: Municipality, school: School, asked: list[tuple[str, date]], at: int
) -> Sent | None:
    """None: the school is silent."""
    if random.random() < 0.2:
        return None
    typed = Answers(random, municipality, school, asked).typed
    one = Sent(
        school=school,
        file=random.choice(("отчёт {}.xlsx", "школа_{} новый.xlsx", "{}.xlsx")).format(at + 1),
        typed=typed,
        renamed_sheet=random.choice(SHEETS) if random.random() < 0.04 else None,
        deleted_sheet=random.choice(SHEETS) if random.random() < 0.03 else None,
        rows_above=random.choice((1, 3)) if random.random() < 0.05 else 0,
        older=changed(random, typed) if random.random() < 0.08 else None,
        has_copy=random.random() < 0.06,
    )
    # With all its counts on the deleted sheet the file may be as empty as it came, and then the older one counts.
    return one if one.deleted_sheet is None else replace(one, older=None)
