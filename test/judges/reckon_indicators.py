"""Indicators over the schools: ΣA / ΣB, never a mean of percents; coverage, interval, status, gap. Exact fractions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, floor

import words
from known import Form, count_of, count_spot, source_entry
from model import Indicator, Spot, exact

SHARES = ("people", "yesNo", "speed")


@dataclass(frozen=True)
class Contribution:
    """What one school gives: data, or why not and the whole it is reckoned with meanwhile."""

    state: str
    numerator: Fraction | None = None
    denominator: Fraction | None = None
    assumed: Fraction | None = None


def contribution(indicator: Indicator, form: Form) -> Contribution:
    if indicator.measure in (None, "value"):
        return Contribution("notAsked")
    if not form.is_there:
        return Contribution("notSubmitted", assumed=assumed_whole(indicator, form))
    if indicator.measure == "people":
        return share_of_people(indicator, form)
    if indicator.measure == "count":
        count = count_of(form, indicator, words.NUMBER)
        if count.state != "given":
            return Contribution(count.state)
        return Contribution("data", Fraction(count.value))
    return yes_or_no(indicator, form) if indicator.measure == "yesNo" else speed(form)


def share_of_people(indicator: Indicator, form: Form) -> Contribution:
    part, whole = (count_of(form, indicator, column) for column in (words.NUMBER, words.WHOLE))
    known = Fraction(whole.value) if whole.state == "given" else assumed_whole(indicator, form)
    for count in (part, whole):
        if count.state != "given":
            return Contribution(count.state, assumed=known)
    if part.value > whole.value:
        return Contribution("contradiction", assumed=assumed_whole(indicator, form))
    return Contribution("data", Fraction(part.value), Fraction(whole.value))


def yes_or_no(indicator: Indicator, form: Form) -> Contribution:
    answer = form.cell(words.INDICATORS_SHEET, indicator.shown_title, words.FACT)
    if answer.state != "given":
        return Contribution(answer.state, assumed=Fraction(1))
    return Contribution("data", Fraction(answer.value == "yes"), Fraction(1))


def speed(form: Form) -> Contribution:
    """100 Mbit/s in a town, 50 in a village or an urban-type settlement; without the type of place there is no norm."""
    place = form.cell(words.EQUIPMENT_SHEET, words.SETTLEMENT, words.VALUE)
    if place.state != "given":
        return Contribution("unreadable" if place.state == "unreadable" else "noSettlement", assumed=Fraction(1))
    measured = form.cell(words.EQUIPMENT_SHEET, words.SPEED, words.VALUE)
    if measured.state != "given":
        return Contribution(measured.state, assumed=Fraction(1))
    norm = 100 if place.value == "urban" else 50
    return Contribution("data", Fraction(measured.value >= norm), Fraction(1))


def assumed_whole(indicator: Indicator, form: Form) -> Fraction | None:
    """A missing whole is that of the last period, else of the register; a school is one school."""
    if indicator.measure in ("yesNo", "speed"):
        return Fraction(1)
    if indicator.measure != "people" or indicator.denominator is None:
        return None
    title = indicator.denominator.equipment
    if title is None:
        last = form.last(words.INDICATORS_SHEET, indicator.shown_title, words.WHOLE)
    else:
        last = form.last(words.EQUIPMENT_SHEET, title, words.VALUE)
    if last.state == "given":
        return Fraction(last.value)
    registered = {words.PUPILS: form.school.pupils, words.TEACHERS: form.school.teachers}.get(title or "")
    return None if registered is None else Fraction(registered)


def indicator_figures(indicator: Indicator, forms: list[Form], year: int, as_of: date) -> dict[str, object]:
    """The figures of one indicator, named as in the machine's output."""
    parts = [contribution(indicator, form) for form in forms]
    data = [part for part in parts if part.state == "data"]
    numerator = sum(part.numerator for part in data) if data else None
    denominator = sum(part.denominator for part in data) if data and indicator.measure in SHARES else None
    value = total_value(indicator, numerator, denominator, year)
    target = exact(indicator.targets[year]) if year in indicator.targets else None
    interval, reason = interval_of(indicator, parts, data)
    return {
        "key": indicator.key,
        "year": year,
        "numerator": numerator,
        "denominator": denominator,
        "value": value,
        "interval": interval,
        "intervalReason": reason,
        "target": target,
        "status": status_of(value, target, indicator, year, as_of),
        "gap": gap_of(value, target, indicator, numerator, denominator),
        "coverage": {"withData": len(data), "registered": len(forms)},
        "bySchool": [
            {
                "school": form.school.code,
                "state": part.state,
                "numerator": part.numerator,
                "denominator": part.denominator,
                "value": school_value(indicator, part),
                **(source_entry(form, figure_spot(indicator)) if part.state == "data" else {}),
            }
            for form, part in zip(forms, parts)
        ],
    }


def total_value(indicator: Indicator, numerator: Fraction | None, denominator: Fraction | None, year: int) -> Fraction | None:
    if indicator.measure == "value":
        return exact(indicator.actuals[year]) if year in indicator.actuals else None
    if indicator.measure == "count":
        return numerator
    return numerator * 100 / denominator if denominator else None


def school_value(indicator: Indicator, part: Contribution) -> Fraction | None:
    if part.state != "data":
        return None
    if indicator.measure == "count":
        return part.numerator
    return part.numerator * 100 / part.denominator if part.denominator else None


def figure_spot(indicator: Indicator) -> Spot:
    """The cell of the numerator or of the fact."""
    if indicator.measure == "speed":
        return words.EQUIPMENT_SHEET, (words.SPEED, None), words.VALUE
    if indicator.measure == "yesNo":
        return words.INDICATORS_SHEET, (indicator.shown_title, None), words.FACT
    return count_spot(indicator, words.NUMBER)


def interval_of(
    indicator: Indicator, parts: list[Contribution], data: list[Contribution]
) -> tuple[dict[str, Fraction | None] | None, str | None]:
    """Where the total can land with the missing at their worst and best; None with a reason where nobody can say."""
    if indicator.measure is None:
        return None, "measureNotSet"
    if indicator.measure == "value":
        return None, "notAggregated"
    numerator = sum((part.numerator for part in data), Fraction(0))
    if indicator.measure == "count":
        return {"low": numerator, "high": numerator if len(data) == len(parts) else None}, None
    missing = [part.assumed for part in parts if part.state != "data"]
    if None in missing:
        return None, "denominatorUnknown"
    added = sum(missing, Fraction(0))
    whole = sum((part.denominator for part in data), Fraction(0)) + added
    if whole == 0:
        return None, "denominatorUnknown"
    return {"low": numerator * 100 / whole, "high": (numerator + added) * 100 / whole}, None


def falls(indicator: Indicator) -> bool:
    return indicator.direction == "убывание"


def reached(value: Fraction, target: Fraction, indicator: Indicator) -> bool:
    return value <= target if falls(indicator) else value >= target


def status_of(value: Fraction | None, target: Fraction | None, indicator: Indicator, year: int, as_of: date) -> str:
    if value is None or target is None:
        return "noData"
    if reached(value, target, indicator):
        return "met"
    return "missed" if as_of >= date(year, 12, 31) else "behind"


def gap_of(
    value: Fraction | None,
    target: Fraction | None,
    indicator: Indicator,
    numerator: Fraction | None,
    denominator: Fraction | None,
) -> dict[str, object] | None:
    """In points, and in things: how many more (or fewer) bring the share to its target."""
    if value is None or target is None or reached(value, target, indicator):
        return None
    points = abs(target - value)
    if indicator.measure == "count":
        return {"points": points, "things": ceil(points)}
    if numerator is None or denominator is None:
        return {"points": points, "things": None}
    needed = target * denominator / 100
    things = numerator - floor(needed) if falls(indicator) else ceil(needed) - numerator
    return {"points": points, "things": things}
