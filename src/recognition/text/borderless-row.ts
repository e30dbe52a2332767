import type { BorderlessField } from './borderless-heading';
import type { LinePiece } from './line-pieces';
import { linePieces } from './line-pieces';
import type { PageLine } from './page-line';
import type { TextCell } from './raw-blocks';

/**
 * A row whose cells follow one another without borders. Every piece goes to the column where it fits best, columns in
 * order: dates under deadlines, names and posts under responsible, and a text ends where its next word would still
 * have fitted on the line. A page break may begin the columns anew. The best of all such readings is taken.
 */
export function splitBorderlessRow(
  number: string,
  lines: readonly PageLine[],
  fields: readonly BorderlessField[],
  width: number,
): readonly TextCell[] {
  const pieces = linePieces(lines);
  const columns = fields.filter((field) => field !== 'number');
  const places = bestPlaces(pieces, columns, { width, isTorn: pieces.some(({ afterPage }) => afterPage) });
  return fields.map((field) => {
    if (field === 'number') return { text: number, line: lines[0]?.line ?? 0 };
    const own = pieces.filter((_, at) => columns[places[at] ?? 0] === field);
    return { text: joinLines(own), line: own[0]?.line ?? lines[0]?.line ?? 0 };
  });
}

/** Lines of a guessed cell are where its column ended, not where the author began a new one. */
function joinLines(pieces: readonly LinePiece[]): string {
  return pieces.reduce(
    (above, { text }) =>
      above === '' ? text : `${above}${/\p{L}-$/u.test(above) && /^\p{Ll}/u.test(text) ? '' : ' '}${text}`,
    '',
  );
}

interface PageLook {
  /** Letters of the longer lines. */
  readonly width: number;
  /** A page ends inside the row, so its cells break off anywhere. */
  readonly isTorn: boolean;
}

interface Reading {
  readonly score: number;
  readonly places: readonly number[];
}

/** For each piece the index of its column. */
function bestPlaces(
  pieces: readonly LinePiece[],
  columns: readonly BorderlessField[],
  page: PageLook,
): readonly number[] {
  let readings: (Reading | null)[] = columns.map((_, at) => (at === 0 ? { score: 0, places: [] } : null));
  for (const [index, piece] of pieces.entries()) {
    const above = pieces[index - 1];
    readings = columns.map((field, at) => {
      const own = fit(piece, field);
      const reached = readings.map((reading, from) => {
        if (reading === null || (index === 0 && at > from)) return null;
        const step = stepScore(above, piece, from, at, columns, page);
        return step === null ? null : { score: reading.score + step + own, places: [...reading.places, at] };
      });
      return reached.reduce(
        (best, one) => (one !== null && (best === null || one.score > best.score) ? one : best),
        null,
      );
    });
  }
  return best(readings)?.places ?? [];
}

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
    case 'title':
    case 'expectedResult':
    case 'documentKind':
      return look === 'person' ? -4 : look === 'date' ? -1.5 : look === 'post' ? 0 : 1;
  }
}

/** What it costs, or gains, to go from one column to another between two pieces; null: impossible. */
function stepScore(
  above: LinePiece | undefined,
  piece: LinePiece,
  from: number,
  to: number,
  columns: readonly BorderlessField[],
  page: PageLook,
): number | null {
  if (above === undefined) return to === 0 ? 0 : null;
  if (to < from) return piece.afterPage || wasCut(above, piece) ? (piece.afterPage ? -1 : -6) : null;
  const isText = (at: number): boolean => columns[at] !== 'deadline' && columns[at] !== 'responsible';
  const ends = endScore(above, piece, page);
  if (to === from) return isText(to) ? -ends / 2 : 0;
  const skipped = (to - from - 1) * -2;
  return skipped + (isText(from) && isText(to) ? ends : 0);
}

function wasCut(above: LinePiece, piece: LinePiece): boolean {
  return piece.line - above.line > 3;
}

/** Whether a cell likely ends between two pieces: positive yes, negative no. */
function endScore(above: LinePiece, piece: LinePiece, { width, isTorn }: PageLook): number {
  let score = 0;
  const word = /^\S+/.exec(piece.text)?.[0] ?? '';
  const left = width - above.text.length - 1;
  score += word.length <= left - 2 ? 1.5 : word.length <= left ? 0.7 : -1.2;
  score += /^\p{Lu}/u.test(piece.text) ? 1.5 : /^«\p{Lu}/u.test(piece.text) ? 0.3 : -1;
  if (/^\p{Lu}\p{Ll}+(?:ние|ция|ка|тие|ства?)$/u.test(word)) score += 1;
  if (/[.!?]$/.test(above.text)) score += 1;
  if (/[-–,:(]$/.test(above.text) || /(?:^|\s)(?:и|в|во|на|с|по|для|к|о|об|от|при|за|из|или)$/i.test(above.text))
    score -= isTorn ? 0.5 : 3;
  if (above.text.split('«').length > above.text.split('»').length) score -= 1.5;
  return score;
}
