/** The attributes of a start tag, by name as written. */
export class Attributes {
  /** The parser's own record, which inherits nothing. */
  constructor(private readonly byName: Readonly<Record<string, string>>) {}

  get(name: string): string | undefined {
    return this.byName[name];
  }

  /** In the order of the file. */
  entries(): [name: string, value: string][] {
    return Object.entries(this.byName);
  }
}
