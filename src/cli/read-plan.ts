import { checkDraft } from '../app/check-draft';
import type { PlanPart } from '../app/plan-part';
import { recogniseDocument } from '../app/recognise-document';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { planSourceFromJson } from '../forms/municipal/plan-json';
import { readMunicipality } from '../forms/municipal/read-municipality';
import type { CliProblem } from '../text/cli-text';
import { sourceProblem } from './open-source';
import type { PlanFinding } from './plan-finding';
import { issueFinding } from './plan-finding';
import type { World } from './world';

export interface ReadPlan {
  readonly part: PlanPart;
  /** What the checks of the sheets found; the doubts of recognition stand in the draft. */
  readonly findings: readonly PlanFinding[];
}

/** A road map of any kind; our own plan is known by its name, everything else by its content. */
export async function readPlan(world: World, path: string): Promise<Result<ReadPlan, CliProblem>> {
  if (path.toLowerCase().endsWith('.json')) return readJsonPlan(world, path);
  const file = await world.disk.file(path);
  if (!file.ok) return file;
  const { draft } = await recogniseDocument(world, { kind: 'file', file: { ...file.value, name: path } });
  if (!draft.ok) return failure({ code: 'unreadableDocument', path, problem: draft.problem });
  const checks = checkDraft(draft.value);
  const findings = checks.map((issue) => issueFinding(issue, world.language));
  return success({ part: { draft: draft.value, reports: new Map(), checks }, findings });
}

async function readJsonPlan(world: World, path: string): Promise<Result<ReadPlan, CliProblem>> {
  const text = await world.disk.text(path);
  if (!text.ok) return failure(sourceProblem(path, text.problem));
  const json = parseJson(text.value);
  if (!json.ok) return failure({ code: 'badJson', path, detail: json.problem });
  const source = planSourceFromJson(json.value);
  if (!source.ok) return failure({ code: 'badPlan', path, problem: source.problem });
  const { municipality, reports, margin, issues } = readMunicipality(source.value);
  const { plan, schools } = municipality;
  const { sourceTexts } = margin;
  const draft = { source: path, plan, schools, tables: [], doubts: [], unused: [], sourceTexts };
  return success({
    part: { draft, reports, checks: [] },
    findings: issues.map((issue) => issueFinding(issue, world.language)),
  });
}

function parseJson(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch (error) {
    return failure(String(error));
  }
}
