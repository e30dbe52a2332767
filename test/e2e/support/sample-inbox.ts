import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import type { MadeFile } from '../../../src/app/background';
import type { SampleAnswer, SampleAnswers } from '../../../src/app/sample-municipality';
import { sampleInbox as inboxOf } from '../../../src/app/sample-municipality';

const samples = join(__dirname, '..', '..', '..', 'assets', 'samples');

interface SampleFile extends SampleAnswers {
  /** What came when everything was consolidated already. */
  readonly late: readonly SampleAnswer[];
}

/** The files of the sample's schools, those in time and those too late. */
export async function sampleInbox(): Promise<{
  readonly inTime: readonly MadeFile[];
  readonly late: readonly MadeFile[];
}> {
  const files = xlsxFiles(nodeZipCodec);
  const plan: unknown = JSON.parse(readFileSync(join(samples, 'plan.json'), 'utf8'));
  const answers = JSON.parse(readFileSync(join(samples, 'answers-2021-Q4.json'), 'utf8')) as SampleFile;
  const inTime = await inboxOf(files, plan, answers);
  const late = await inboxOf(files, plan, { ...answers, files: answers.late });
  if (inTime === null || late === null) throw new Error('plan and answers of the sample do not fit together');
  return { inTime: inTime.files, late: late.files };
}
