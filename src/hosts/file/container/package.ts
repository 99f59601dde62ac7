import { fileRefusal } from "../../../sheet/file-refusals";
import { decodePart } from "../xml/encoding";
import { normalPath, type Archive } from "./archive";

/** Where the parts of a workbook are read from. */
export interface PartSource {
  has(path: string): boolean;
  /** The bytes of a part, not to be changed. Throws HostError where it is missing or damaged. */
  read(path: string): Uint8Array;
}

interface Change {
  readonly path: string;
  /** Null: the part is taken out. */
  readonly bytes: Uint8Array | null;
}

/** The changes of a package at one moment, to go back to. */
export type PackageState = ReadonlyMap<string, Change>;

/** The parts of an archive with changes laid over them: parts added, rewritten and taken out. */
export class Package implements PartSource {
  private changes: PackageState = new Map();

  constructor(private readonly archive: Archive) {}

  get state(): PackageState {
    return this.changes;
  }

  restore(state: PackageState): void {
    this.changes = state;
  }

  has(path: string): boolean {
    const change = this.changes.get(normalPath(path));
    return change ? change.bytes !== null : this.archive.has(path);
  }

  read(path: string): Uint8Array {
    const change = this.changes.get(normalPath(path));
    if (!change) return this.archive.read(path);
    if (!change.bytes) throw fileRefusal("broken-file", { detail: path });
    return change.bytes;
  }

  text(path: string): string {
    return decodePart(this.read(path), path).text;
  }

  /** Puts text in the place of a part, in its own encoding, or adds the part. */
  write(path: string, text: string): void {
    const encode = this.has(path)
      ? decodePart(this.read(path), path).encode
      : (added: string) => new TextEncoder().encode(added);
    this.put(path, encode(text));
  }

  remove(path: string): void {
    this.put(path, null);
  }

  /** Lays further changes over the parts. */
  apply(more: ReadonlyMap<string, Uint8Array | null>): void {
    for (const [path, bytes] of more) this.put(path, bytes);
  }

  /** The package as bytes, with further changes; the bytes it was opened from where there are none. */
  save(more: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
    const all = new Map(this.changes);
    for (const [path, bytes] of more) all.set(normalPath(path), { path, bytes });
    return this.archive.save(new Map([...all.values()].map(({ path, bytes }) => [path, bytes])));
  }

  private put(path: string, bytes: Uint8Array | null): void {
    const changes = new Map(this.changes);
    if (bytes === null && !this.archive.has(path)) changes.delete(normalPath(path));
    else changes.set(normalPath(path), { path, bytes });
    this.changes = changes;
  }
}
