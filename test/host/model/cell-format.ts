export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** How a cell looks, flat: what Excel keeps for it. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
}

/** A cell of a new workbook. */
export const normalFormat: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  left: null,
  right: null,
  top: null,
  bottom: null,
};
