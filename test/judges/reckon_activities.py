"""Activities: the status of every obligation of every school on a day, and what it comes to over the schools."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import words
from known import Form, closed_status, dues_up_to
from model import Activity

STATUSES = ("done", "doneLate", "inProgress", "overdue", "notDue", "cancelled", "noData")


@dataclass(frozen=True)
class Mark:
    """What was reported of an obligation; no status: silence."""

    status: str | None
    done_on: date | None = None


def stand(mark: Mark, due: date, as_of: date) -> str:
    """The due day itself is still in time. Silence past it is no data: nobody knows."""
    if mark.status is None:
        return "noData" if as_of >= due else "notDue"
    if mark.status == "cancelled":
        return "cancelled"
    if mark.status == "done":
        return "doneLate" if mark.done_on is not None and mark.done_on > due else "done"
    if as_of > due:
        return "overdue"
    return "inProgress" if mark.status == "inProgress" else "notDue"


def mark_of(form: Form, activity: Activity, due: date) -> Mark:
    """What an earlier period closed stays closed and is not asked again."""
    closed = closed_status(form.earlier, activity.title, due)
    read = form.last if closed is not None else form.cell
    status = read(words.ACTIVITIES_SHEET, activity.title, words.STATUS, due)
    done = read(words.ACTIVITIES_SHEET, activity.title, words.DONE_ON, due)
    return Mark(
        str(status.value) if status.state == "given" else None,
        done.value if isinstance(done.value, date) else None,
    )


def fold(statuses: list[str]) -> str:
    """Overdue if anyone is; done if all that report are; what is cancelled is set aside."""
    known = [status for status in statuses if status != "noData"]
    if not known:
        return "noData"
    if "overdue" in known:
        return "overdue"
    live = [status for status in known if status != "cancelled"]
    if not live:
        return "cancelled"
    if set(live) == {"done"}:
        return "done"
    if set(live) <= {"done", "doneLate"}:
        return "doneLate"
    return "notDue" if set(live) == {"notDue"} else "inProgress"


def worst(statuses: list[str]) -> str:
    """A school stands with its worst obligation: neither an overdue day nor silence is made good by another."""
    for grave in ("overdue", "noData"):
        if grave in statuses:
            return grave
    return fold(statuses)


def activity_figures(
    activity: Activity, forms: list[Form], marks: dict[str, Mark], up_to: date, as_of: date
) -> dict[str, object]:
    """The figures of one activity, named as in the machine's output."""
    dues = dues_up_to(activity, up_to)
    if not activity.dues:
        return without_schools(activity, "undated")
    if activity.reported_by == "муниципалитет":
        status = municipal_status(marks.get(activity.key, Mark(None)), dues, as_of)
        late = [overdue_entry(None, activity, dues[-1], as_of)] if status == "overdue" else []
        return {**without_schools(activity, status), "overdue": late}
    if activity.reported_by is None:
        return without_schools(activity, "noData")
    if not dues:
        return without_schools(activity, "notDue")
    table = [(form, due, stand(mark_of(form, activity, due), due, as_of)) for form in forms for due in dues]
    standings = [worst([status for one, _, status in table if one is form]) for form in forms]
    return {
        "key": activity.key,
        "status": fold(standings),
        "counts": {status: standings.count(status) for status in STATUSES},
        "coverage": {"withData": len(forms) - standings.count("noData"), "registered": len(forms)},
        "overdue": [
            overdue_entry(form.school.code, activity, due, as_of) for form, due, status in table if status == "overdue"
        ],
    }


def overdue_entry(school: str | None, activity: Activity, due: date, as_of: date) -> dict[str, object]:
    """Who is late with what; no school: the municipality itself."""
    return {
        "school": school,
        "due": due.isoformat(),
        "days": (as_of - due).days,
        "responsible": list(activity.responsible),
    }


def municipal_status(mark: Mark, dues: list[date], as_of: date) -> str:
    """The coordinator's mark is about the latest day that has come."""
    if dues:
        return stand(mark, dues[-1], as_of)
    return mark.status if mark.status in ("done", "inProgress", "cancelled") else "notDue"


def without_schools(activity: Activity, status: str) -> dict[str, object]:
    return {
        "key": activity.key,
        "status": status,
        "counts": {status: 0 for status in STATUSES},
        "coverage": None,
        "overdue": [],
    }
