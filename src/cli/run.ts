import type { Result } from '../domain/result';
import type { CliProblem } from '../text/cli-text';
import { cliText } from '../text/cli-text';
import { usageText } from '../text/usage-text';
import { checkCommand } from './commands/check';
import { consolidateCommand } from './commands/consolidate';
import { demoCommand } from './commands/demo';
import { deadlinesCommand } from './commands/deadlines';
import { formsCommand } from './commands/forms';
import { planCommand } from './commands/plan';
import type { ExitCode, World } from './world';

type Command = (words: readonly string[], world: World) => Promise<Result<ExitCode, CliProblem>>;

const commands: Readonly<Record<string, Command>> = {
  plan: planCommand,
  forms: formsCommand,
  check: checkCommand,
  consolidate: consolidateCommand,
  deadlines: deadlinesCommand,
  demo: demoCommand,
};

const helpWords: ReadonlySet<string> = new Set(['help', '--help', '-h']);

/** A command line, without the program, to an exit code. */
export async function run(words: readonly string[], world: World): Promise<ExitCode> {
  const [name = '', ...rest] = words;
  if (helpWords.has(name) || rest.some((word) => word === '--help' || word === '-h')) {
    world.stderr(usageText(world.language));
    return 0;
  }
  if (name === '--version' || name === 'version') {
    world.stdout(world.version);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    world.stderr(`${cliText({ code: 'unknownCommand', name }, world.language)}\n\n${usageText(world.language)}`);
    return 2;
  }
  const result = await command(rest, world);
  if (result.ok) return result.value;
  world.stderr(cliText(result.problem, world.language));
  return 2;
}
