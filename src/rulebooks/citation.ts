/** Where a number or a rule comes from. */
export interface Citation {
  /** The document, or 表内打印的规则 where the form itself prints it. */
  readonly title: string;
  readonly issuer: string;
  readonly year: number | null;
  readonly clause: string;
  /** The words themselves, shortened to what is cited. */
  readonly quote: string;
  /** A1 address, where the source is a cell of the form being scored. */
  readonly cell?: string;
}
