import type { FormAnswers } from '../../src/app/fill-form';
import { fillForm } from '../../src/app/fill-form';
import type { MunicipalReports } from '../../src/consolidation/activity-total';
import type { Consolidation } from '../../src/consolidation/consolidate';
import { consolidate } from '../../src/consolidation/consolidate';
import type { IntakeContext } from '../../src/consolidation/read-submission';
import { readSubmission } from '../../src/consolidation/read-submission';
import type { FileOutcome } from '../../src/consolidation/submission';
import type { Municipality } from '../../src/domain/municipality';
import type { LocalDate } from '../../src/domain/local-date';
import { valuesOf } from '../../src/workbook/values-of';
import { day } from './municipality';
import { period, schoolForm } from './school-report';

export interface SentFile {
  readonly name: string;
  /** Index in the register. */
  readonly school: number;
  readonly answers: FormAnswers;
  readonly modified?: string;
}

export function intakeContext(of: Municipality, asOf: LocalDate = day('2021-12-31')): IntakeContext {
  return { municipality: of, period: period('2021-Q4'), asOf, previous: new Map(), waivers: [] };
}

/** A school's form, filled and read back as intake does. */
export function sentFile(of: Municipality, { name, school, answers, modified }: SentFile): FileOutcome {
  const asked = of.schools[school];
  if (asked === undefined) throw new Error(`no school ${school}`);
  const { workbook, unplaced } = fillForm(
    schoolForm(of, { school: asked }),
    answers,
    modified ?? '2022-01-10T00:00:00Z',
  );
  if (unplaced.length > 0) throw new Error(`no such cells: ${JSON.stringify(unplaced)}`);
  return readSubmission(name, valuesOf(workbook), intakeContext(of));
}

export function consolidated(
  of: Municipality,
  files: readonly SentFile[],
  asOf: LocalDate = day('2021-12-31'),
  municipal: MunicipalReports = new Map(),
): Consolidation {
  return consolidate({
    municipality: of,
    period: period('2021-Q4'),
    asOf,
    outcomes: files.map((file) => sentFile(of, file)),
    municipal,
    known: [],
  });
}

/** Answers without a remark, for `pupils` pupils. */
export function goodAnswers(pupils: number, indicators: FormAnswers[string]): FormAnswers {
  const zero = {
    computersTeaching: 0,
    computersOnline: 0,
    computersAdministrative: 0,
    classesStationary: 0,
    classesMobile: 0,
  };
  const none = { videoRooms: 0, projectors: 0, boards: 0, scanners: 0, printers: 0, multifunction: 0 };
  return {
    equipment: {
      '': { pupils, teachers: Math.ceil(pupils / 20), ...zero, ...none, settlement: 'город', internetSpeed: 100 },
    },
    indicators,
  };
}
