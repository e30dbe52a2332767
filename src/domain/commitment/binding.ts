import type { Comparison } from './commitment';

/** How the words before an amount bind it. */
export interface Binding {
  readonly comparison: Comparison;
  /** Where those words begin. */
  readonly start: number;
}

/** One wording; `read` is null where the amount is no level, `'other'` where another row is to decide. */
interface BindingRow {
  readonly example: string;
  /** What the example comes to. */
  readonly reads: Comparison | null;
  readonly pattern: RegExp;
  readonly read: (clause: string, unit: string) => Comparison | 'other' | null;
}

const reach = '(?:,?\\sчем)?,?(?:\\s(?:в|во|для|у|на|по|из|до|около))?\\s*$';
const atLeast = 'не\\s(?:менее|меньше|мене|ниже|реже)';
const atMost = 'не\\s(?:более|больше|боле|выше|свыше|чаще)';

/** Words before an amount, tried in order. */
export const bindings: readonly BindingRow[] = [
  row(
    'увеличить не менее чем на 10 %',
    null,
    `(?:(?:${atLeast}|${atMost})(?:,?\\sчем)?\\s)?на(?:\\s${atLeast}(?:\\sчем)?)?\\s*$`,
    levelOrChange,
  ),
  row('рост в 2 раза', null, '(?:^|\\s)в\\s*$', (_clause, unit) => (unit === 'раз' ? null : 'other')),
  row('не менее чем в 10 школах', 'gte', `${atLeast}${reach}`, () => 'gte'),
  row('не более 10 человек', 'lte', `(?:${atMost}|не\\sпревыша[а-я]{2,3}|максимум)${reach}`, () => 'lte'),
  row('минимум 3 мероприятия', 'gte', `(?:минимум|по\\sкрайней\\sмере|начиная\\sс)${reach}`, () => 'gte'),
  row('более 20 школ', 'gt', `(?:более|больше|свыше|выше|превы[а-я]{2,6})${reach}`, () => 'gt'),
  row('менее 5 %', 'lt', `(?:менее|меньше|ниже)${reach}`, () => 'lt'),
  row('ровно 5 школ', 'eq', '(?:ровно|точно)\\s*$', () => 'eq'),
  row('достигнет 80 %', 'gte', '(?:достиг|достич)[а-я]{1,4}\\s*$', () => 'gte'),
  row('увеличить до 70 %', 'gte', 'до(?:\\sуровня)?\\s*$', (clause) =>
    isIncrease(clause) && !isDecrease(clause) ? 'gte' : 'lte',
  ),
  row('от 20 участников', 'gte', '(?:^|\\s)от\\s*$', () => 'gte'),
];

/** «обеспечены на 100 %» is a level, «увеличить на 10 %» a change. */
function levelOrChange(clause: string): Comparison | null {
  return isChange(clause) ? null : 'eq';
}

/** The binding of an amount that begins at a place; null: it is a change, or times more, and binds nothing. */
export function bindingOf(text: string, start: number, unit: string): Binding | null {
  const clause = clauseBefore(text, start);
  for (const { pattern, read } of bindings) {
    const match = pattern.exec(clause);
    const comparison = match === null ? 'other' : read(clause, unit);
    if (match === null || comparison === 'other') continue;
    if (comparison === null) return null;
    const words = match[0].replace(/^\s+/, '');
    return { comparison, start: start - words.length };
  }
  return { comparison: bare(unit), start };
}

/** A speed and a frequency are asked for as the least. */
function bare(unit: string): Comparison {
  return unit.endsWith('бит/с') || unit.startsWith('раз в ') ? 'gte' : 'eq';
}

/** The words of the same sentence that stand before; far ones do not bind. */
function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 160), start);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n'), before.lastIndexOf('. '));
  return before.slice(from + 1);
}

function isIncrease(clause: string): boolean {
  return /(?<![а-я])(?:увелич|расшир|довед|довес|довод|повыс|повыш|рост|возраст|возрос|вырос|выраст|достиг|достич|охват|обеспеч|прирост)/.test(
    clause,
  );
}

function isDecrease(clause: string): boolean {
  return /(?<![а-я])(?:сниж|сниз|уменьш|сократ|сокращ|ликвид|миниму)/.test(clause);
}

function isChange(clause: string): boolean {
  return isIncrease(clause.replace(/обеспеч|охват/g, '')) || isDecrease(clause) || /изменен|улучш/.test(clause);
}

function row(example: string, reads: Comparison | null, pattern: string, read: BindingRow['read']): BindingRow {
  return { example, reads, pattern: new RegExp(pattern), read };
}
