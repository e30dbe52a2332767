import { readFileSync } from 'node:fs';
import type { SampleAnswers } from '../../src/app/sample-municipality';
import type { FormAnswers } from '../../src/app/fill-form';
import { consolidatedParts } from '../../src/app/consolidate-inbox';
import { municipalFileOf } from '../../src/app/open-municipality';
import { consolidate } from '../../src/consolidation/consolidate';
import { planSourceFromJson } from '../../src/forms/municipal/plan-json';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { readMunicipality } from '../../src/forms/municipal/read-municipality';
import { completeWorkbook } from '../../src/workbook/complete';
import type { Sheet } from '../../src/workbook/sheet';
import { valuesOf } from '../../src/workbook/values-of';
import type { Workbook } from '../../src/workbook/workbook';
import { sentFile } from './intake';
import { day } from './municipality';
import { period } from './school-report';

interface SamplePlan {
  readonly schools: readonly { readonly code: string; readonly name: string }[];
}

/** The plan of the sample with a register of so many schools. */
export function scaledMunicipal(count: number): Workbook {
  const plan = sampleJson<SamplePlan>('plan.json');
  const schools = Array.from({ length: count }, (_, at) => {
    const like = plan.schools[at % plan.schools.length];
    return at < plan.schools.length
      ? like
      : { ...like, code: `Ш-${String(at + 1)}`, name: `Школа № ${String(at + 1)}` };
  });
  const source = planSourceFromJson({ ...plan, schools });
  if (!source.ok) throw new Error('the sample is no plan');
  const { municipality, reports } = readMunicipality(source.value);
  const modified = '2021-01-15T00:00:00Z';
  return completeWorkbook(municipalWorkbook({ municipality, reports, further: [], period: '', modified }));
}

/** The consolidated sheets of that many schools, each with the answers of one school of the sample. */
export function scaledSheets(count: number): readonly Sheet[] {
  const municipal = municipalFileOf(valuesOf(scaledMunicipal(count)), 'municipal.xlsx');
  if (municipal === null) throw new Error('the sample is no municipality');
  const { municipality, reports } = municipal.reading;
  const { files } = sampleJson<SampleAnswers>('answers-2021-Q4.json');
  const answers: FormAnswers | undefined = files[0]?.answers;
  if (answers === undefined) throw new Error('the sample has no answers');
  const outcomes = municipality.schools.map((_, school) =>
    sentFile(municipality, { name: `${String(school)}.xlsx`, school, answers }),
  );
  const consolidation = consolidate({
    municipality,
    period: period('2021-Q4'),
    asOf: day('2021-12-31'),
    outcomes,
    municipal: reports,
    known: [],
  });
  return consolidatedParts(municipal, consolidation).sheets;
}

function sampleJson<Content>(name: string): Content {
  return JSON.parse(readFileSync(`assets/samples/${name}`, 'utf8')) as Content;
}
