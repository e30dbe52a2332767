import type { SampleAnswer, SampleAnswers } from '../../app/sample-municipality';
import { sentFile } from '../../app/sample-municipality';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CliProblem } from '../../text/cli-text';
import { summaryText } from '../../text/summary-text';
import { readArguments } from '../arguments';
import { noFurtherSources, sourceProblem } from '../open-source';
import type { ExitCode, World } from '../world';
import { consolidateCommand } from './consolidate';
import { formsCommand } from './forms';
import { planCommand } from './plan';

const out = 'out';

/** `demo`: plan, forms, filled forms and the consolidated workbook of the sample municipality, through the real commands. */
export async function demoCommand(words: readonly string[], world: World): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, []);
  if (!args.ok) return args;
  const rest = noFurtherSources(args.value, 0);
  if (!rest.ok) return rest;
  const municipal = `${out}/municipal.xlsx`;
  const planned = await planCommand([`${world.samples}/plan.json`, '-o', municipal], world);
  if (!planned.ok) return planned;
  const answers = await sampleAnswers(world);
  if (!answers.ok) return answers;
  const { period, files } = answers.value;
  const made = await formsCommand([municipal, '--period', period, '-o', `${out}/forms`, '--replace'], world);
  if (!made.ok) return made;
  const filled = await fillInbox(world, files);
  if (!filled.ok) return filled;
  const outputs = ['--replace', '-o', `${out}/svod.xlsx`, '--note', `${out}/note.docx`, '--returns', `${out}/returns`];
  const folded = await consolidateCommand([municipal, `${out}/inbox`, '--period', period, ...outputs], world);
  // The sample has a broken file and an error on purpose: finding them is success.
  return folded.ok ? success(0) : folded;
}

async function sampleAnswers(world: World): Promise<Result<SampleAnswers, CliProblem>> {
  const text = await world.disk.text(`${world.samples}/answers-2021-Q4.json`);
  if (text.ok) return success(JSON.parse(text.value) as SampleAnswers);
  return failure(sourceProblem(world.samples, text.problem));
}

async function fillInbox(world: World, files: readonly SampleAnswer[]): Promise<Result<null, CliProblem>> {
  const forms = await world.disk.folder(`${out}/forms`);
  if (!forms.ok) return forms;
  for (const answer of files) {
    const form = forms.value.find((candidate) => candidate.name.startsWith(`${answer.school} `));
    if (form === undefined) return failure({ code: 'noSuchPath', path: `${out}/forms/${answer.school}` });
    const bytes = await form.read();
    if (!bytes.ok) return failure({ code: 'unreadableFile', path: form.name, problem: bytes.problem });
    const sent = await sentFile(world.files, bytes.value, answer);
    if (!sent.ok) return failure({ code: 'unreadableFile', path: form.name, problem: sent.problem });
    const written = await world.disk.write(`${out}/inbox/${answer.name}`, sent.value);
    if (!written.ok) return written;
  }
  world.stderr(summaryText(world.language).inboxFilled(files.length, `${out}/inbox`));
  return success(null);
}
