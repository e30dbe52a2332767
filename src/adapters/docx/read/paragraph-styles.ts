import { attributeOf, childOf, childrenOf, descend, numberOf } from '../../xml/xml-query';
import type { XmlElement } from '../../xml/xml-tree';

/** Which automatic list a paragraph belongs to, and how deep. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

export interface ParagraphStyles {
  /** By the paragraph's own properties, else by its style; null: no list. */
  listPlace(properties: XmlElement | null): ListPlace | null;
  /** The list that a style itself names. */
  listOfStyle(style: string): string | null;
}

interface StyleList {
  readonly list: string | null;
  readonly level: number | null;
}

export function paragraphStyles(sheet: XmlElement | null): ParagraphStyles {
  const styles = new Map(childrenOf(sheet, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const usual = [...styles.values()].find(
    (style) =>
      attributeOf(style, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? ''),
  );
  const usualId = attributeOf(usual ?? null, 'styleId') ?? '';

  /** Styles build on each other; a circle of them is cut. */
  const inherited = (id: string): StyleList => {
    let list: string | null = null;
    let level: number | null = null;
    let style = styles.get(id);
    for (let step = 0; style !== undefined && list === null && step < 32; step += 1) {
      const numbers = descend(style, 'pPr', 'numPr');
      list = attributeOf(childOf(numbers, 'numId'), 'val');
      level ??= numberOf(childOf(numbers, 'ilvl'), 'val');
      style = styles.get(attributeOf(childOf(style, 'basedOn'), 'val') ?? '');
    }
    return { list, level };
  };

  return {
    listPlace: (properties) => {
      const own = childOf(properties, 'numPr');
      const style = inherited(attributeOf(childOf(properties, 'pStyle'), 'val') ?? usualId);
      const list = attributeOf(childOf(own, 'numId'), 'val') ?? style.list;
      // List 0 takes a paragraph out of the list of its style.
      if (list === null || list === '0') return null;
      const level = numberOf(childOf(own, 'ilvl'), 'val') ?? style.level ?? 0;
      return { list, level };
    },
    listOfStyle: (id) => attributeOf(descend(styles.get(id) ?? null, 'pPr', 'numPr', 'numId'), 'val'),
  };
}
