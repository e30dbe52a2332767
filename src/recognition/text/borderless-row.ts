import type { BorderlessField } from './borderless-heading';
import type { LinePiece } from './line-pieces';
import { linePieces } from './line-pieces';
import type { PageLine } from './page-line';
import type { TextCell } from './raw-blocks';

/** A numbered row and its lines. */
export interface LooseRow {
  readonly number: string;
  readonly lines: readonly PageLine[];
}

/**
 * Rows whose cells follow one another without borders. Every piece goes to the column where it fits best, columns in
 * order: dates under deadlines, names and posts under responsible, and a text ends where its next word would still
 * have fitted on the line. A page break may begin the columns anew. The best of all such readings is taken; the
 * first round tells how wide each column is, the second uses it.
 */
export function splitLooseRows(
  rows: readonly LooseRow[],
  fields: readonly BorderlessField[],
): readonly (readonly TextCell[])[] {
  const columns = fields.filter((field) => field !== 'number' && field !== 'note');
  const pieces = rows.map(({ lines }) => linePieces(lines));
  const width = longerLength(pieces.flat().map(({ text }) => text.length));
  const same = columns.map(() => width);
  const first = pieces.map((own) => bestPlaces(own, columns, same));
  const widths = columns.map((_, column) => {
    const lengths = pieces.flatMap((own, row) => own.filter((__, at) => first[row]?.[at] === column));
    return longerLength(lengths.map(({ text }) => text.length)) || width;
  });
  return rows.map(({ number, lines }, row) => {
    const own = pieces[row] ?? [];
    const places = bestPlaces(own, columns, widths);
    return fields.map((field) => {
      if (field === 'note') return { text: '', line: lines[0]?.line ?? 0 };
      if (field === 'number') return { text: number, line: lines[0]?.line ?? 0 };
      const cell = own.filter((_, at) => columns[places[at] ?? 0] === field);
      return { text: joinLines(cell), line: cell[0]?.line ?? lines[0]?.line ?? 0 };
    });
  });
}

/** Letters of the longer lines: a line that could have taken the next word ends its cell. */
function longerLength(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0;
}

/** Lines of a guessed cell are where its column ended, not where the author began a new one. */
function joinLines(pieces: readonly LinePiece[]): string {
  return pieces.reduce(
    (above, { text }) =>
      above === '' ? text : `${above}${/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(text) ? '' : ' '}${text}`,
    '',
  );
}

/** A reading of the pieces so far: where the last one went, and the reading before it. */
interface Reading {
  readonly score: number;
  readonly place: number;
  readonly above: Reading | null;
}

/** For each piece the index of its column. */
function bestPlaces(
  pieces: readonly LinePiece[],
  columns: readonly BorderlessField[],
  widths: readonly number[],
): readonly number[] {
  const torn = pieces.findIndex(({ afterPage }) => afterPage);
  let readings: readonly (Reading | null)[] = [];
  for (const [index, piece] of pieces.entries()) {
    const above = pieces[index - 1];
    const page = torn < 0 ? 'whole' : index < torn ? 'before' : 'behind';
    const before = readings;
    readings = columns.map((field, to) => {
      const own = fit(piece, field);
      if (above === undefined) return { score: own + to * skipped, place: to, above: null };
      const reached = before.flatMap((reading, from) => {
        const step = stepScore(above, piece, from, to, columns, widths, page);
        return reading === null || step === null
          ? []
          : [{ score: reading.score + step + own, place: to, above: reading }];
      });
      return best(reached);
    });
  }
  const places: number[] = [];
  for (let reading = best(readings); reading !== null; reading = reading.above) places.push(reading.place);
  return places.reverse();
}

/** What it costs to leave a column empty. */
const skipped = -2;

function best(readings: readonly (Reading | null)[]): Reading | null {
  return readings.reduce(
    (one, other) => (other !== null && (one === null || other.score > one.score) ? other : one),
    null,
  );
}

/** How well a piece fits a column. */
function fit({ look, text }: LinePiece, field: BorderlessField): number {
  switch (field) {
    case 'deadline':
      return look === 'date' ? 3 : /\d/.test(text) ? -1.5 : -3;
    case 'responsible':
      return look === 'person' ? 4 : look === 'post' ? 2 : look === 'date' ? -4 : -1.5;
    case 'number':
    case 'note':
    case 'title':
    case 'expectedResult':
    case 'documentKind':
      return look === 'person' ? -4 : look === 'date' ? -1.5 : look === 'post' ? 0 : 1;
  }
}

/** Where a piece stands in a row that a page break tears: its cells break off, and go on in small letters. */
type PagePart = 'whole' | 'before' | 'behind';

/** What it costs, or gains, to go from one column to another between two pieces; null: impossible. */
function stepScore(
  above: LinePiece,
  piece: LinePiece,
  from: number,
  to: number,
  columns: readonly BorderlessField[],
  widths: readonly number[],
  page: PagePart,
): number | null {
  // The columns begin anew behind a page break.
  if (to < from) return piece.afterPage ? -1 : null;
  const isText = (at: number): boolean => columns[at] !== 'deadline' && columns[at] !== 'responsible';
  const empty = Math.max(0, to - from - 1) * skipped;
  const goesOn = /^\p{Ll}/u.test(piece.text) && !/[,;]$/.test(above.text) && piece.look === 'text';
  // «Руководители / общеобразовательных / организаций»: a post goes on in small letters.
  if (columns[from] === 'responsible' && goesOn) return to === from ? 3 : -3 + empty;
  // A list of parties goes on behind its comma.
  if (columns[from] === 'responsible' && /[,;]$/.test(above.text)) return to === from ? 4 : -4 + empty;
  const ends = endScore(above, piece, widths[from] ?? 0, page);
  if (to === from) return isText(to) ? -ends / 2 : 0;
  return empty + (isText(from) && isText(to) ? ends : 0);
}

/** Whether a cell likely ends between two pieces: positive yes, negative no. */
function endScore(above: LinePiece, piece: LinePiece, width: number, page: PagePart): number {
  const word = /^\S+/.exec(piece.text)?.[0] ?? '';
  const left = width - above.text.length - 1;
  let score = word.length <= left - 2 ? 1.5 : word.length <= left ? 0.7 : -1.2;
  if (page !== 'behind') score += beginScore(piece.text, word);
  if (/[.!?]$/.test(above.text)) score += 1;
  if (openEnd.test(above.text)) score -= page === 'before' ? 0.5 : 3;
  if (above.text.split('«').length > above.text.split('»').length) score -= 1.5;
  return score;
}

/** «Обеспечение …»: cells begin with a capital, most often with a noun for an action. */
function beginScore(text: string, word: string): number {
  if (/^\p{Lu}\p{Ll}+(?:ние|ция|ка|тие|ства?)$/u.test(word)) return 2.5;
  return /^\p{Lu}/u.test(text) ? 1.5 : /^«\p{Lu}/u.test(text) ? 0.3 : -1;
}

const openEnd = /[-–,:(]$|(?:^|\s)(?:и|в|во|на|с|по|для|к|о|об|от|при|за|из|или)$/i;
