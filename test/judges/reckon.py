"""Everything the consolidation must say, reckoned apart from it out of what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import words
from known import Form, asked_obligations, count_of, source_entry
from model import Municipality
from reckon_activities import Mark, activity_figures
from reckon_indicators import indicator_figures


@dataclass(frozen=True)
class Round:
    """One reporting period of one municipality."""

    municipality: Municipality
    period: str
    up_to: date
    as_of: date
    forms: list[Form]
    marks: dict[str, Mark]
    # File to verdict, for the files beside those that count.
    strays: dict[str, str]


def reckon(one: Round) -> dict[str, object]:
    of, forms = one.municipality, one.forms
    returned = [form.school.code for form in forms if form.is_there and has_error(one, form)]
    missing = [form.school.code for form in forms if not form.is_there]
    year = one.up_to.year
    return {
        "period": one.period,
        "asOf": one.as_of.isoformat(),
        "coverage": {
            "registered": len(forms),
            "accepted": len(forms) - len(returned) - len(missing),
            "returned": returned,
            "missing": missing,
        },
        "indicators": [indicator_figures(indicator, forms, year, one.as_of) for indicator in of.indicators],
        "activities": [
            activity_figures(activity, forms, one.marks, one.up_to, one.as_of) for activity in of.activities
        ],
        "equipment": [equipment_figures(field, title, forms) for field, title in words.EQUIPMENT.items()],
        "verdicts": verdicts(one, set(returned)),
    }


def equipment_figures(field: str, title: str, forms: list[Form]) -> dict[str, object]:
    """Counts add up; a speed and a type of place are shown school by school."""
    answers = [form.cell(words.EQUIPMENT_SHEET, title, words.VALUE) for form in forms]
    given = [answer.value for answer in answers if answer.state == "given"]
    total = sum((Fraction(value) for value in given), Fraction(0)) if title in words.COUNTS and given else None
    return {
        "field": field,
        "total": total,
        "coverage": {"withData": len(given), "registered": len(forms)},
        "bySchool": [
            {
                "school": form.school.code,
                "state": answer.state if form.is_there else "notSubmitted",
                "value": answer.value,
                **source_entry(form, (words.EQUIPMENT_SHEET, (title, None), words.VALUE)),
            }
            for form, answer in zip(forms, answers)
        ],
    }


def verdicts(one: Round, returned: set[str]) -> dict[str, str]:
    """`sound` stands for both kinds of acceptance."""
    counted = {
        form.sent.file: "returned" if form.school.code in returned else "sound"
        for form in one.forms
        if form.sent is not None
    }
    return {**counted, **one.strays}


def has_error(one: Round, form: Form) -> bool:
    """An error sends the form back: a cell nobody can read, a part above its whole, a report that contradicts itself."""
    assert form.sent is not None
    return (
        form.sent.deleted_sheet is not None
        or any(reading.state == "unreadable" for reading in form.readings.values())
        or part_above_whole(one, form)
        or any(contradicts(one, form, title, due) for title, due in asked(one, form))
    )


def asked(one: Round, form: Form) -> list[tuple[str, date]]:
    return asked_obligations(one.municipality, one.up_to, form.earlier)


def part_above_whole(one: Round, form: Form) -> bool:
    pairs = [
        (count_of(form, indicator, words.NUMBER), count_of(form, indicator, words.WHOLE))
        for indicator in one.municipality.indicators
        if indicator.measure == "people"
    ]
    online, teaching = (form.cell(words.EQUIPMENT_SHEET, title, words.VALUE) for title in (words.ONLINE, words.TEACHING))
    return any(a.state == b.state == "given" and a.value > b.value for a, b in [*pairs, (online, teaching)])


def contradicts(one: Round, form: Form, title: str, due: date) -> bool:
    status, done_on, comment = (
        form.cell(words.ACTIVITIES_SHEET, title, column, due) for column in (words.STATUS, words.DONE_ON, words.COMMENT)
    )
    if status.value == "done" and done_on.state == "blank":
        return True
    if done_on.state == "given" and done_on.value > one.as_of:
        return True
    return status.value == "cancelled" and comment.state == "blank"
