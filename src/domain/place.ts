/** One cell of one file: where a figure came from and where an issue leads. Rows and columns count from 0. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
