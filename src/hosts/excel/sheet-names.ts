/** Which name goes with which sheet id, as last seen. Events tell the id alone. */
export class SheetNames {
  readonly #byId = new Map<string, string>();

  learn(id: string, name: string): void {
    this.#byId.set(id, name);
  }

  get(id: string): string | null {
    return this.#byId.get(id) ?? null;
  }
}
