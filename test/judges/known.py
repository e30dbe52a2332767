"""What a school's form says once it is read, and what earlier periods left."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import words
from model import Activity, Indicator, Municipality, School, Spot
from reading import BLANK, Reading, read_spot, tidy
from sent import Sent

Earlier = dict[Spot, Reading]
# Sheet and cell, «J9».
Places = dict[Spot, tuple[str, str]]


@dataclass(frozen=True)
class Form:
    """The answers of one school in one period; None as `sent`: silent."""

    school: School
    sent: Sent | None
    earlier: Earlier
    calculates: bool
    # The cells that the hand typed into, as the saved file has them.
    places: Places
    readings: dict[Spot, Reading] = field(default_factory=dict)

    @property
    def is_there(self) -> bool:
        return self.sent is not None

    def cell(self, sheet: str, title: str, column: str, due: date | None = None) -> Reading:
        return self.readings.get((sheet, (title, due), column), BLANK)

    def last(self, sheet: str, title: str, column: str, due: date | None = None) -> Reading:
        """The latest earlier answer, blank where there is none."""
        return self.earlier.get((sheet, (title, due), column), BLANK)


def read_form(school: School, sent: Sent | None, earlier: Earlier, calculates: bool, places: Places) -> Form:
    readings: dict[Spot, Reading] = {}
    if sent is not None:
        place = (words.EQUIPMENT_SHEET, (words.SETTLEMENT, None), words.VALUE)
        readings[place] = prefilled_place(school, earlier)
        for spot, typed in sent.typed.items():
            readings[spot] = read_spot(spot[1][0], spot[2], typed, calculates)
        readings = {spot: reading for spot, reading in readings.items() if spot[0] != sent.deleted_sheet}
    return Form(school, sent, earlier, calculates, places, readings)


def is_untouched(form: Form) -> bool:
    """Whether the form came back as it went out: that is silence."""
    if form.sent is None:
        return False
    place = (words.EQUIPMENT_SHEET, (words.SETTLEMENT, None), words.VALUE)
    return all(
        typed is None
        or (isinstance(typed, str) and tidy(typed) == "")
        or (spot == place and form.readings[spot] == prefilled_place(form.school, form.earlier))
        for spot, typed in form.sent.typed.items()
        if spot[0] != form.sent.deleted_sheet
    )


def prefilled_place(school: School, earlier: Earlier) -> Reading:
    """The form comes with the type of place that is known."""
    last = earlier.get((words.EQUIPMENT_SHEET, (words.SETTLEMENT, None), words.VALUE), BLANK)
    if last.state == "given":
        return last
    return BLANK if school.settlement is None else Reading("given", words.SETTLEMENTS[school.settlement])


def remembered(form: Form) -> Earlier:
    """What the next period knows of this one and of those before."""
    given = {spot: reading for spot, reading in form.readings.items() if reading.state == "given"}
    return {**form.earlier, **given}


def asked_obligations(of: Municipality, up_to: date, earlier: Earlier) -> list[tuple[str, date]]:
    """What schools answer for up to a day, without what an earlier answer closed."""
    return [
        (activity.title, due)
        for activity in of.activities
        if activity.reported_by == "школы"
        for due in dues_up_to(activity, up_to)
        if closed_status(earlier, activity.title, due) is None
    ]


def dues_up_to(activity: Activity, day: date) -> list[date]:
    return [due for due in activity.dues if due <= day]


def closed_status(earlier: Earlier, title: str, due: date) -> str | None:
    """Done with a day, or cancelled with a reason: anything less sends the form back and closes nothing."""

    def last(field: str) -> Reading:
        return earlier.get((words.ACTIVITIES_SHEET, (title, due), field), BLANK)

    status = last(words.STATUS).value
    proof = {"done": words.DONE_ON, "cancelled": words.COMMENT}.get(str(status))
    return str(status) if proof is not None and last(proof).state == "given" else None


def count_of(form: Form, indicator: Indicator, part: str) -> Reading:
    return form.readings.get(count_spot(indicator, part), BLANK)


def count_spot(indicator: Indicator, part: str) -> Spot:
    """Where the numerator or the denominator stands: typed, or in «Оснащение»."""
    source = indicator.numerator if part == words.NUMBER else indicator.denominator
    assert source is not None
    if source.equipment is not None:
        return words.EQUIPMENT_SHEET, (source.equipment, None), words.VALUE
    return words.INDICATORS_SHEET, (indicator.shown_title, None), part


def source_entry(form: Form, spot: Spot) -> dict[str, object]:
    """Every figure leads to its cell; nothing to compare where the hand left the cell as it came."""
    if form.sent is None or spot not in form.places:
        return {}
    sheet, cell = form.places[spot]
    return {"source": {"file": form.sent.file, "sheet": sheet, "cell": cell}}
