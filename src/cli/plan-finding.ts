import type { JoinDifference } from '../app/join-difference';
import type { Issue } from '../domain/issue';
import type { Severity } from '../domain/severity';
import type { PlanProblem } from '../forms/municipal/plan-problem';
import type { Doubt } from '../recognition/draft-plan';
import { addressText } from '../text/address-text';
import { joinText } from '../text/join-text';
import type { Language } from '../text/language';
import { planText } from '../text/plan-text';
import { recognitionText } from '../text/recognition-text';
import { severityText } from '../text/status-text';
import { cellName } from '../workbook/address';
import type { RawAddress } from '../workbook/raw-table';
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
  const place = placeJson(address, language);
  return { code: problem.code, severity, ...place, row, message: recognitionText(problem, language) };
}

/** A place in a document, counted as a person counts. */
export function placeJson(address: RawAddress, language: Language): Pick<PlanFinding, 'sheet' | 'cell' | 'where'> {
  const where = addressText(address, language);
  return address.in === 'sheet'
    ? { sheet: address.sheet, cell: cellName(address), where }
    : { sheet: null, cell: null, where };
}

/** What one document says otherwise than another: it has no place but the document. */
export function differenceFinding({ problem }: JoinDifference, language: Language): PlanFinding {
  const message = joinText(problem, language);
  return { code: problem.code, severity: 'warning', sheet: null, cell: null, where: '', row: '', message };
}

/** `  ошибка, план.docx, таблица 2, строка 5, столбец 3, "a17": …`; `source` is empty where there is one document. */
export function findingLine(
  { severity, where, row, message }: PlanFinding,
  source: string,
  language: Language,
): string {
  const place = [source, where].map((part) => (part === '' ? '' : `, ${part}`)).join('');
  const title = row === '' ? '' : `, "${shortTitle(row)}"`;
  return `  ${severityText(severity, language)}${place}${title}: ${message}`;
}
