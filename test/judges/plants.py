"""Faults put into a right result on purpose: a judge that misses one of them proves nothing."""

from __future__ import annotations

from typing import Any, Callable

Svod = dict[str, Any]


def averaged_percents(svod: Svod) -> None:
    """The mean of the schools' percents in place of ΣA / ΣB."""
    for one in svod["indicators"]:
        values = [school["value"] for school in one["bySchool"] if school["value"] is not None]
        if one["denominator"] is not None and values:
            one["value"] = sum(values) / len(values)


def blank_as_zero(svod: Svod) -> None:
    for one in svod["equipment"]:
        for school in one["bySchool"]:
            if school["state"] == "blank":
                school.update(state="given", value=0)


def silence_as_overdue(svod: Svod) -> None:
    for one in svod["activities"]:
        one["counts"]["overdue"] += one["counts"]["noData"]
        one["counts"]["noData"] = 0


def falling_as_rising(svod: Svod) -> None:
    for one in svod["indicators"]:
        if one["value"] is not None and one["target"] is not None:
            one["status"] = "met" if one["value"] >= one["target"] else "missed"


def missing_left_out(svod: Svod) -> None:
    """An interval as if the silent schools did not exist."""
    for one in svod["indicators"]:
        if one["interval"] is not None and one["value"] is not None:
            one["interval"] = {"low": one["value"], "high": one["value"]}


def neighbouring_cell(svod: Svod) -> None:
    for one in svod["indicators"]:
        for school in one["bySchool"]:
            if school["source"] is not None:
                school["source"]["cell"] = "A" + school["source"]["cell"]


PLANTS: dict[str, Callable[[Svod], None]] = {
    plant.__name__: plant
    for plant in (
        *(averaged_percents, blank_as_zero, silence_as_overdue, falling_as_rising, missing_left_out),
        neighbouring_cell,
    )
}
