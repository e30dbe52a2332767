"""A random municipality through the whole chain, its forms filled by an outside hand, held against the reckoning."""

from __future__ import annotations

import shutil
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from random import Random

import words
from deadlines import end_of
from findings import Findings
from hands import Hand, fill_form, fill_older, type_into
from known import Earlier, Form, Places, asked_obligations, is_untouched, read_form, remembered
from make_municipality import plan_json, random_municipality
from model import Municipality, School, Typed
from reckon import Round, reckon
from reckon_activities import Mark
from sent import Sent, random_sent
from vekha import consolidate, make_forms, make_municipal

PERIODS = {
    "2021-Q1": end_of(2021, 3),
    "2021-Q3": end_of(2021, 9),
    "2021-Q4": end_of(2021, 12),
    "2021-H1": end_of(2021, 6),
    "2021-H2": end_of(2021, 12),
    "2021": end_of(2021, 12),
    "2021/22": end_of(2022, 8),
    "2022-Q1": end_of(2022, 3),
    "2022-H1": end_of(2022, 6),
}
PAIRS = (("2021-Q3", "2021-Q4"), ("2021-H1", "2021-H2"), ("2021", "2022-Q1"), ("2021-Q4", "2021/22"), ("2021-Q1", "2022-H1"))

# Marks of the coordinator, as they stand in the municipal workbook.
MARK_STATUS = "Статус (муниципалитет)"


def judge_municipality(seed: str, number: int, most_schools: int, hand: Hand, found: Findings) -> int:
    """Adds what was compared; how many schools there were."""
    random = Random(f"{seed}/{number}")
    of = random_municipality(random, number, most_schools)
    periods = random.choice(PAIRS) if random.random() < 0.5 else (random.choice(tuple(PERIODS)),)
    with tempfile.TemporaryDirectory(prefix="vekha-judge-") as name:
        folder = Path(name)
        make_municipal(folder, plan_json(of), "municipal.xlsx")
        municipal = "municipal.xlsx"
        earlier: dict[str, Earlier] = {school.code: {} for school in of.schools}
        marks: dict[str, Mark] = {}
        for period in periods:
            chain = Chain(random, of, period, hand, folder, municipal, earlier, marks)
            expected, svod = chain.run()
            found.add(expected, svod, f"{seed}/{number} {period}")
            municipal, earlier = chain.svod, chain.remembered
    return len(of.schools)


class Chain:
    """Forms out, hands in, one consolidation: one period of one municipality."""

    def __init__(
        self,
        random: Random,
        of: Municipality,
        period: str,
        hand: Hand,
        folder: Path,
        municipal: str,
        earlier: dict[str, Earlier],
        marks: dict[str, Mark],
    ) -> None:
        self.random, self.of, self.period, self.hand = random, of, period, hand
        self.folder, self.municipal, self.earlier, self.marks = folder, municipal, earlier, marks
        self.up_to = PERIODS[period]
        self.as_of = self.up_to + timedelta(days=random.choice((0, 0, 0, -20, -1, 1, 15)))
        self.name = period.replace("/", "-")
        self.svod = f"svod {self.name}.xlsx"
        self.inbox = folder / f"inbox {self.name}"
        self.strays: dict[str, str] = {}
        self.remembered: dict[str, Earlier] = {}
        self.places: dict[str, Places] = {}

    def run(self) -> tuple[dict[str, object], dict[str, object]]:
        self.inbox.mkdir()
        self.mark_activities()
        forms = self.make_forms()
        sent = {school.code: self.random_sent(school, at) for at, school in enumerate(self.of.schools)}
        self.send(forms, [one for one in sent.values() if one is not None])
        self.add_strays(forms)
        read = [
            read_form(
                school,
                sent[school.code],
                self.earlier[school.code],
                self.hand.calculates,
                self.places.get(school.code, {}),
            )
            for school in self.of.schools
        ]
        read = [self.silenced(form) if is_untouched(form) else form for form in read]
        self.remembered = {form.school.code: remembered(form) for form in read}
        day = self.as_of.isoformat()
        svod = consolidate(self.folder, self.municipal, self.inbox.name, self.period, day, self.svod)
        expected = reckon(Round(self.of, self.period, self.up_to, self.as_of, read, self.marks, self.strays))
        return expected, svod

    def silenced(self, form: Form) -> Form:
        """A form without an answer goes back, and its school has not reported."""
        assert form.sent is not None
        for name in (form.sent.file, f"я копия {form.sent.file}"):
            if (self.inbox / name).exists():
                self.strays[name] = "returned"
        return read_form(form.school, None, form.earlier, form.calculates, {})

    def mark_activities(self) -> None:
        """The coordinator marks what the municipality did, in the municipal workbook itself."""
        typed: Typed = {}
        for activity in self.of.activities:
            if activity.reported_by != "муниципалитет" or self.random.random() < 0.3:
                continue
            status = self.random.choice(tuple(words.STATUSES))
            day = None
            if status == "выполнено":
                day = self.as_of - timedelta(days=self.random.randint(0, 90))
            line = (words.ACTIVITIES_SHEET, (activity.title, None))
            typed[*line, MARK_STATUS] = status
            typed[*line, words.DONE_ON] = day
            self.marks[activity.key] = Mark(words.STATUSES[status], day)
        if typed:
            book = self.hand.open(self.folder / self.municipal)
            type_into(book, typed)
            book.save(self.folder / f"marked {self.name}.xlsx")
            self.municipal = f"marked {self.name}.xlsx"

    def make_forms(self) -> dict[str, Path]:
        """By the beginning of the name: the code and the name of the school."""
        folder = self.folder / f"forms {self.name}"
        make_forms(self.folder, self.municipal, self.period, self.as_of.isoformat(), folder.name)
        files = sorted(folder.iterdir())
        return {
            school.code: next(path for path in files if path.name.startswith(f"{school.code} {school.name} "))
            for school in self.of.schools
        }

    def random_sent(self, school: School, at: int) -> Sent | None:
        asked = asked_obligations(self.of, self.up_to, self.earlier[school.code])
        return random_sent(self.random, self.of, school, asked, at)

    def send(self, forms: dict[str, Path], files: list[Sent]) -> None:
        """Older versions first: a file's time of saving has seconds, and the later file counts."""
        repeated = [one for one in files if one.older is not None]
        for one in repeated:
            name = f"старый {one.file}"
            fill_older(self.hand, forms[one.school.code], one.older or {}, self.inbox / name)
            self.strays[name] = "olderVersion"
        if repeated:
            time.sleep(1.1)
        for one in files:
            self.places[one.school.code] = fill_form(self.hand, forms[one.school.code], one, self.inbox / one.file)
            if one.has_copy:
                shutil.copy(self.inbox / one.file, self.inbox / f"я копия {one.file}")
                self.strays[f"я копия {one.file}"] = "duplicate"

    def add_strays(self, forms: dict[str, Path]) -> None:
        """What an inbox holds besides."""
        if self.random.random() < 0.15:
            shutil.copy(self.folder / self.municipal, self.inbox / "муниципальная.xlsx")
            self.strays["муниципальная.xlsx"] = "notOurs"
        if self.random.random() < 0.15:
            (self.inbox / "записка.xlsx").write_text("Отчёт пришлём завтра", encoding="utf-8")
            self.strays["записка.xlsx"] = "unreadable"
        if self.random.random() < 0.15:
            form = next(iter(forms.values())).read_bytes()
            (self.inbox / "обрыв.xlsx").write_bytes(form[: len(form) // 2])
            self.strays["обрыв.xlsx"] = "unreadable"
        if not any(self.inbox.iterdir()):
            (self.inbox / "пусто.xlsx").write_bytes(b"")
            self.strays["пусто.xlsx"] = "unreadable"
        other = next((path for path in self.folder.glob("forms */*") if self.name not in path.parent.name), None)
        if other is not None and self.random.random() < 0.5:
            shutil.copy(other, self.inbox / "не тот период.xlsx")
            self.strays["не тот период.xlsx"] = "otherFormOrPeriod"
