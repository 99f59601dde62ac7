/** Defined names, found in any case, those of a sheet before those of the workbook. */
export class NameTable {
  private readonly formulas: ReadonlyMap<string, string>;

  constructor(names: ReadonlyMap<string, string>) {
    this.formulas = new Map([...names].map(([name, formula]) => [name.toLowerCase(), formula]));
  }

  /**
   * The key and the formula of a name as used on a sheet: `年初预算`, or `字典!年初预算` with its sheet
   * said; undefined where no such name is defined.
   */
  find(text: string, sheet: string): { key: string; formula: string } | undefined {
    const start = text.lastIndexOf("!") + 1;
    const name = text.slice(start);
    const owner = start === 0 ? sheet : unquoted(text.slice(0, start - 1));
    for (const key of [`${owner}!${name}`.toLowerCase(), name.toLowerCase()]) {
      const formula = this.formulas.get(key);
      if (formula !== undefined) return { key, formula };
    }
    return undefined;
  }
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
