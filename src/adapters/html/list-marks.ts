import type { Attributes } from './tags';

/** Numbers and bullets that a browser draws before the items of its lists. */
export class ListMarks {
  private readonly open: { ordered: boolean; next: number; type: string }[] = [];

  start(tag: 'ol' | 'ul', attributes: Attributes): void {
    const start = Number(attributes['start'] ?? '1');
    this.open.push({
      ordered: tag === 'ol',
      next: Number.isInteger(start) ? start : 1,
      type: attributes['type'] ?? '1',
    });
  }

  end(): void {
    this.open.pop();
  }

  /** The sign of the next item. */
  item(attributes: Attributes): string {
    const list = this.open.at(-1);
    if (list === undefined || !list.ordered) return '•';
    const value = Number(attributes['value'] ?? 'none');
    const number = Number.isInteger(value) ? value : list.next;
    list.next = number + 1;
    return `${printed(number, list.type)}.`;
  }
}

function printed(number: number, type: string): string {
  if (!/^[aA]$/.test(type) || number < 1 || number > 26) return String(number);
  return String.fromCharCode(type.charCodeAt(0) + number - 1);
}
