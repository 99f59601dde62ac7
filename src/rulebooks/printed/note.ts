/** A note printed on the form. */
export interface Note {
  readonly text: string;
  /** A1 address. */
  readonly cell: string;
}
