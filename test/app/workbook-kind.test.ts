import { workbookKind } from '../../src/app/workbook-kind';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { valuesOf } from '../../src/workbook/values-of';
import type { WorkbookValues } from '../../src/workbook/workbook-values';
import { municipality } from '../support/municipality';
import { schoolForm } from '../support/school-report';

const municipal = valuesOf(
  municipalWorkbook({
    municipality: municipality(),
    reports: new Map(),
    further: [],
    period: '',
    modified: '2021-01-01T00:00:00Z',
  }),
);
const school = valuesOf(schoolForm());

/** As openpyxl and people leave it: no properties, no `_vekha`. */
function bare({ sheets, properties }: WorkbookValues): WorkbookValues {
  return {
    sheets: sheets.filter(({ name }) => name !== '_vekha'),
    properties: { ...properties, custom: {} },
  };
}

test.each([
  ['a municipal workbook', municipal, 'municipal'],
  ['a municipal workbook that lost its identity', bare(municipal), 'municipal'],
  ['the form of a school', school, 'school'],
  ['the form of a school that lost its identity', bare(school), 'school'],
  ['a workbook of somebody else', { ...bare(school), sheets: [] }, 'other'],
] as const)('tells %s', (_, values, kind) => {
  expect(workbookKind(values)).toBe(kind);
});
