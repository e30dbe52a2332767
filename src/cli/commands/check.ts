import { readInboxFile } from '../../app/read-inbox-file';
import type { WorkbookCheck } from '../../consolidation/check-workbook';
import { checkSchoolWorkbook } from '../../consolidation/check-workbook';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { CliProblem } from '../../text/cli-text';
import { intakeText } from '../../text/intake-text';
import { issueLine } from '../issue-line';
import { summaryText } from '../../text/summary-text';
import { readArguments } from '../arguments';
import { issueJson } from '../json/issue-json';
import type { ExitCode, World } from '../world';

/** `check FILE… [--json]`: what the pane and «Проверка» say of a school's workbook. */
export async function checkCommand(words: readonly string[], world: World): Promise<Result<ExitCode, CliProblem>> {
  const args = readArguments(words, ['json']);
  if (!args.ok) return args;
  const paths = args.value.sources;
  if (paths.length === 0) return failure({ code: 'missingSource', what: 'file' });
  const checks: { path: string; check: WorkbookCheck }[] = [];
  for (const path of paths) {
    const check = await checkFile(world, path);
    if (!check.ok) return check;
    checks.push({ path, check: check.value });
  }
  const texts = summaryText(world.language);
  for (const { path, check } of checks) {
    world.stderr(texts.fileVerdict(path, check.verdict, check.school));
    for (const issue of check.issues) {
      world.stderr(issueLine(issue, intakeText(issue.problem, world.language), world.language));
    }
  }
  if (args.value.has('json')) {
    const files = checks.map(({ path, check }) => ({
      file: path,
      school: check.school,
      verdict: check.verdict,
      issues: check.issues.map((issue) => issueJson(issue, intakeText(issue.problem, world.language))),
    }));
    world.stdout(JSON.stringify({ files }, null, 2));
  }
  if (checks.some(({ check }) => check.verdict === 'unreadable')) return success(2);
  return success(checks.some(({ check }) => check.issues.some(({ severity }) => severity === 'error')) ? 1 : 0);
}

async function checkFile(world: World, path: string): Promise<Result<WorkbookCheck, CliProblem>> {
  const file = await world.disk.file(path);
  if (!file.ok) return file;
  const values = await readInboxFile(world.files, file.value);
  if (values.ok) return success(checkSchoolWorkbook(values.value, file.value.name));
  const issues = [{ severity: 'error', place: null, row: '', problem: values.problem } as const];
  return success({ school: null, period: '', verdict: 'unreadable', issues });
}
