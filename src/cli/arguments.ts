import { parseArgs } from 'node:util';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { CliProblem } from '../text/cli-text';

type OptionKind = 'string' | 'boolean';
interface OptionConfig {
  readonly type: OptionKind;
  readonly short?: string;
}

/** Every option of every command; each command names those it takes. */
const known = {
  output: { type: 'string', short: 'o' },
  period: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'boolean' },
  note: { type: 'string' },
  returns: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  calendar: { type: 'string' },
  'act-date': { type: 'string' },
  update: { type: 'string' },
  replace: { type: 'boolean' },
} as const satisfies Readonly<Record<string, OptionConfig>>;
export type OptionName = keyof typeof known;

export interface Arguments {
  readonly sources: readonly string[];
  readonly text: (option: OptionName) => string | null;
  readonly has: (option: OptionName) => boolean;
}

/** Words of the command line as sources and options; unknown and incomplete options are problems. */
export function readArguments(words: readonly string[], options: readonly OptionName[]): Result<Arguments, CliProblem> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: Object.fromEntries(options.map((name) => [name, known[name]])),
      allowPositionals: true,
    });
    const blank = options.find((option) => values[option] === '');
    if (blank !== undefined) return failure({ code: 'optionWithoutValue', option: `--${blank}` });
    const text = (option: OptionName): string | null => {
      const value = values[option];
      return typeof value === 'string' ? value : null;
    };
    return success({ sources: positionals, text, has: (option) => values[option] === true });
  } catch (error) {
    return failure(optionProblem(String(error), options));
  }
}

/** The parser tells what is wrong only in words: `Option '-o, --output <value>' argument missing`. */
function optionProblem(message: string, options: readonly OptionName[]): CliProblem {
  const option = /'(?:-., )?(-[^' =]*)/.exec(message)?.[1] ?? '';
  if (message.includes('does not take')) return { code: 'optionTakesNoValue', option };
  if (/argument (is )?(missing|ambiguous)/.test(message)) return { code: 'optionWithoutValue', option };
  return { code: 'badOption', detail: option, options };
}

export function requiredText(args: Arguments, option: OptionName): Result<string, CliProblem> {
  const value = args.text(option);
  return value === null ? failure({ code: 'missingOption', option }) : success(value);
}
