import { cellPart } from '../../forms/block/cell-part';
import type { FormReading } from '../../forms/check/read-form';
import { cover } from '../../forms/school/cover';
import type { SealState } from '../../forms/school/seal';
import { sealState } from '../../forms/school/seal';
import { fieldOf } from '../../forms/spec/form';
import type { SchoolReading } from './school-reading';

/** Ids of the forms that a school fills in, in their order. */
export const sections = ['cover', 'equipment', 'indicators', 'activities'] as const;
export type SectionId = (typeof sections)[number];

/** How far a section is: required cells that are filled, and what is wrong in it. */
export interface SectionProgress {
  readonly id: SectionId;
  readonly sheet: string;
  readonly filled: number;
  readonly asked: number;
  /** Required cells that are left open with a reason. */
  readonly explained: number;
  readonly errors: number;
  /** Warnings that want a correction or a reason; what is merely not filled yet is not among them. */
  readonly warnings: number;
}

export function sectionProgress(reading: SchoolReading): readonly SectionProgress[] {
  return sections.map((id) => {
    const form = reading.forms.get(id);
    const own = reading.findings.filter((finding) => finding.form === id);
    return {
      id,
      sheet: form?.content.layout.sheet ?? '',
      ...counts(form),
      explained: own.filter(({ problem }) => problem.code === 'notFilled' && problem.explanation !== null).length,
      errors: own.filter(({ severity }) => severity === 'error').length,
      warnings: own.filter(({ severity, problem }) => severity === 'warning' && problem.code !== 'notFilled').length,
    };
  });
}

function counts(form: FormReading | undefined): Pick<SectionProgress, 'filled' | 'asked'> {
  if (form === undefined) return { filled: 0, asked: 0 };
  const cells = form.content.rows.flatMap((row) =>
    Object.entries(form.content.spec.fields)
      .filter(([key, field]) => field.required && cellPart(key, field, row) === 'typed')
      .map(([key]) => form.rows.get(row.key)?.get(key)?.reading.state ?? 'blank'),
  );
  return { filled: cells.filter((state) => state !== 'blank').length, asked: cells.length };
}

export function sealOfDocument(reading: SchoolReading): SealState {
  return sealState([...reading.forms.values()]);
}

/** What the title page says of the report. */
export interface ReportFacts {
  readonly school: string;
  readonly programme: string;
  readonly period: string;
  readonly submitTo: string;
}

export function reportFacts(reading: SchoolReading): ReportFacts {
  const form = reading.forms.get(cover.id);
  const text = (key: string): string => {
    const value = form?.content.rows[0]?.given.get(key);
    return typeof value === 'string' && fieldOf(cover, key) !== null ? value : '';
  };
  return {
    school: text('school'),
    programme: text('programme'),
    period: text('period'),
    submitTo: text('submitTo'),
  };
}

/** The screen that follows a form. */
export function nextAfter(section: SectionId): SectionId | 'check' {
  return sections[sections.indexOf(section) + 1] ?? 'check';
}
