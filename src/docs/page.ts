/** One generated page of the documentation. */
export interface Page {
  /** From the root of the project: docs/rulebooks/beijing-2021.md. */
  readonly path: string;
  /** Markdown, before the formatter. */
  readonly text: string;
}
