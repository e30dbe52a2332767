/** `RRGGBB` */
export type Color = string;

export const baseFont = { name: 'Arial', size: 10, color: '1F2937' } as const;

export type LineStyle = 'thin' | 'medium' | 'thick' | 'hair' | 'dotted' | 'dashed' | 'double';
export interface BorderLine {
  readonly line: LineStyle;
  readonly color: Color;
}
export interface Borders {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
}

export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly color?: Color;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
}

export interface Alignment {
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
}

/** How a cell looks. What is absent is as in `baseFont`, without fill or border, format General, locked. */
export interface CellStyle {
  readonly font?: Font;
  readonly fill?: Color;
  readonly borders?: Borders;
  readonly alignment?: Alignment;
  /** A number format in the notation of the file (`0.0`, `dd.mm.yyyy`, `@`). */
  readonly format?: string;
  /** An input: it can be changed while its sheet is protected. */
  readonly unlocked?: true;
}
