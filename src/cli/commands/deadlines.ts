import { readDeadlines } from '../../domain/deadline/read-deadlines';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CliProblem } from '../../text/cli-text';
import { readArguments } from '../arguments';
import type { PlanWords } from '../deadline-question';
import { readContext, readQuestion } from '../deadline-question';
import { deadlineJson } from '../json/deadline-json';
import { noFurtherSources } from '../open-source';
import type { ExitCode, World } from '../world';

/**
 * `deadlines --from 2021 --to 2024 [--calendar school] [--act-date 2021-07-12]`: a phrase a line in, its deadlines as a
 * JSON line out. The first line that cannot be read ends the work; the lines before it are answered.
 */
export async function deadlinesCommand(words: readonly string[], world: World): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['from', 'to', 'calendar', 'act-date']);
  if (!args.ok) return args;
  const rest = noFurtherSources(args.value, 0);
  if (!rest.ok) return rest;
  const { text } = args.value;
  const general: PlanWords = {
    from: text('from'),
    to: text('to'),
    calendar: text('calendar'),
    actDate: text('act-date'),
  };
  const context = readContext(general);
  if (!context.ok) return failure({ code: 'badPlanOptions', problem: context.problem });
  let line = 0;
  for await (const phrase of world.lines()) {
    line += 1;
    const question = readQuestion(phrase, general);
    if (!question.ok) return failure({ code: 'badLine', line, problem: question.problem });
    const deadlines = readDeadlines(question.value.text, question.value.context);
    world.stdout(JSON.stringify({ text: question.value.text, deadlines: deadlines.map(deadlineJson) }));
  }
  return success(0);
}
