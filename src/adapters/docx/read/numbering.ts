import { attributeOf, childOf, childrenOf, descend, flagOf, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';
import { formatNumber } from './number-format';
import type { ListPlace, ParagraphStyles } from './paragraph-styles';

/** Prints the automatic numbers of the paragraphs, which are given in the order of the document. */
export interface ListNumbers {
  /** «1.1 », «• », or nothing. */
  printed(place: ListPlace | null): string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` */
  readonly text: string;
  readonly inDigits: boolean;
  readonly restarts: boolean;
  readonly suffix: '' | ' ';
}

interface List {
  /** Lists over one pattern count on from each other. */
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

export function listNumbers(numbering: XmlElement | null, styles: ParagraphStyles): ListNumbers {
  const lists = readLists(numbering, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    printed: (place) => {
      const list = place === null ? undefined : lists.get(place.list);
      const level = list?.levels.get(place?.level ?? 0);
      if (place === null || list === undefined || level === undefined) return '';
      const counts = counters.get(list.pattern) ?? [];
      counters.set(list.pattern, counts);
      if (!begun.has(place.list)) {
        begun.add(place.list);
        for (const [at, start] of list.starts) counts[at] = start - 1;
      }
      counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
      for (let deeper = place.level + 1; deeper < levelCount; deeper += 1) {
        if (list.levels.get(deeper)?.restarts !== false) counts[deeper] = undefined;
      }
      return printLevel(level, list, counts);
    },
  };
}

const levelCount = 9;

function printLevel(level: Level, { levels }: List, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return `${bullet(level.text)}${level.suffix}`;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const named = levels.get(at);
    const format = named === undefined || (level.inDigits && named.format !== 'none') ? 'decimal' : named.format;
    return formatNumber(counts[at] ?? named?.start ?? 1, format);
  });
  return text === '' ? '' : `${text}${level.suffix}`;
}

/** Bullets are letters of picture fonts; what is no dash of its own is shown as a bullet. */
function bullet(text: string): string {
  return /^[-–—−*]$/.test(text) ? text : '•';
}

function readLists(numbering: XmlElement | null, styles: ParagraphStyles): ReadonlyMap<string, List> {
  const patterns = new Map(
    childrenOf(numbering, 'abstractNum').map((pattern) => [attributeOf(pattern, 'abstractNumId') ?? '', pattern]),
  );
  const instances = new Map(childrenOf(numbering, 'num').map((num) => [attributeOf(num, 'numId') ?? '', num]));
  const patternOf = (num: XmlElement | undefined): string =>
    attributeOf(childOf(num ?? null, 'abstractNumId'), 'val') ?? '';
  /** A pattern may only name the style that holds the real one. */
  const followed = (id: string): string => {
    const style = attributeOf(childOf(patterns.get(id) ?? null, 'numStyleLink'), 'val');
    const list = style === null ? null : styles.listOfStyle(style);
    return list === null ? id : patternOf(instances.get(list));
  };
  return new Map(
    [...instances].map(([id, num]) => {
      const pattern = followed(patternOf(num));
      const levels = new Map(childrenOf(patterns.get(pattern) ?? null, 'lvl').map(readLevel));
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, 'lvlOverride')) {
        const at = numberOf(override, 'ilvl') ?? 0;
        const own = childOf(override, 'lvl');
        if (own !== null) levels.set(at, readLevel(own)[1]);
        const start = numberOf(childOf(override, 'startOverride'), 'val');
        if (start !== null) starts.set(at, start);
      }
      return [id, { pattern, levels, starts }];
    }),
  );
}

function readLevel(level: XmlElement): readonly [number, Level] {
  const value = (name: string): string | null => attributeOf(childOf(level, name), 'val');
  return [
    numberOf(level, 'ilvl') ?? 0,
    {
      start: numberOf(childOf(level, 'start'), 'val') ?? 0,
      // Newer formats stand in an alternative, with one for older programs beside it.
      format:
        value('numFmt') ?? attributeOf(descend(level, 'AlternateContent', 'Fallback', 'numFmt'), 'val') ?? 'decimal',
      text: value('lvlText') ?? '',
      inDigits: childOf(level, 'isLgl') !== null && flagOf(childOf(level, 'isLgl'), 'val', true),
      restarts: value('lvlRestart') !== '0',
      suffix: value('suff') === 'nothing' ? '' : ' ',
    },
  ];
}
