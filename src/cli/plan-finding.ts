import type { Issue } from '../domain/issue';
import type { Severity } from '../domain/severity';
import type { PlanProblem } from '../forms/municipal/plan-problem';
import type { Doubt } from '../recognition/draft-plan';
import { addressText } from '../text/address-text';
import type { Language } from '../text/language';
import { planText } from '../text/plan-text';
import { recognitionText } from '../text/recognition-text';
import { severityText } from '../text/status-text';
import { cellName } from '../workbook/address';
import { shortTitle } from './issue-line';

/** Something to know about a plan that was read, whatever it was read from. */
export interface PlanFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Where in the document, as a person finds it; empty: the plan as a whole. */
  readonly where: string;
  /** Key or title of the row. */
  readonly row: string;
  readonly message: string;
}

export function issueFinding({ severity, place, row, problem }: Issue<PlanProblem>, language: Language): PlanFinding {
  const cell = place === null ? null : cellName(place);
  const sheet = place?.sheet ?? null;
  const where = sheet === null ? '' : `${sheet}!${cell ?? ''}`;
  return { code: problem.code, severity, sheet, cell, where, row, message: planText(problem, language) };
}

export function doubtFinding({ severity, problem, address, row }: Doubt, language: Language): PlanFinding {
  const isCell = address.in === 'sheet';
  return {
    code: problem.code,
    severity,
    sheet: isCell ? address.sheet : null,
    cell: isCell ? cellName(address) : null,
    where: addressText(address, language),
    row,
    message: recognitionText(problem, language),
  };
}

/** `  ошибка, таблица 2, строка 5, столбец 3, "a17": …` */
export function findingLine({ severity, where, row, message }: PlanFinding, language: Language): string {
  const place = where === '' ? '' : `, ${where}`;
  const title = row === '' ? '' : `, "${shortTitle(row)}"`;
  return `  ${severityText(severity, language)}${place}${title}: ${message}`;
}
