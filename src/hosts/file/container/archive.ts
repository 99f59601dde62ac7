import { fileRefusal } from "../../../sheet/file-refusals";
import { PORTABLE, type Codec } from "./codec";
import { readDirectory, type Directory, type Entry } from "./directory";
import { packedBytes, unpack } from "./inflate";
import { refuseForeign } from "./kind";
import { LIMITS } from "./limits";
import { splice, type NewEntry } from "./splice";

/**
 * A zip archive whose entries are unpacked one by one when asked for, and which is written again
 * with every untouched entry's packed bytes as they were.
 */
export class Archive {
  private readonly unpacked = new Map<string, Uint8Array>();
  private spent = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly directory: Directory,
    private readonly byPath: ReadonlyMap<string, Entry>,
    private readonly codec: Codec,
  ) {}

  /** Throws HostError on anything that is no sound archive, or one made to exhaust memory. */
  static open(given: Uint8Array, codec: Codec = PORTABLE): Archive {
    refuseForeign(given);
    // a Buffer's slice shares its memory; a plain view's slice is a copy
    const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength).slice();
    const directory = readDirectory(bytes);
    const byPath = new Map<string, Entry>();
    let total = 0;
    for (const entry of directory.entries) {
      const path = normalPath(entry.name);
      // readers disagree on which of two equal names counts, so neither is trusted
      if (byPath.has(path)) throw fileRefusal("broken-file", { detail: entry.name });
      // a part that nobody reads is copied all the same when the file is saved
      packedBytes(bytes, entry);
      byPath.set(path, entry);
      total += entry.size;
    }
    if (total > LIMITS.inflated) throw fileRefusal("zip-bomb");
    return new Archive(bytes, directory, byPath, codec);
  }

  has(path: string): boolean {
    return this.byPath.has(normalPath(path));
  }

  /** The bytes of a part, not to be changed. Throws HostError where it is missing or damaged. */
  read(path: string): Uint8Array {
    const entry = this.entry(path);
    const known = this.unpacked.get(entry.name);
    if (known) return known;
    const bytes = unpack(this.bytes, entry, LIMITS.inflated - this.spent, this.codec);
    this.spent += bytes.length;
    this.unpacked.set(entry.name, bytes);
    return bytes;
  }

  /**
   * The archive as bytes, with new bytes for some parts by path; null leaves a part out, and a path
   * that is new adds one. Without changes, these are the bytes it was opened from.
   */
  save(changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
    if (changes.size === 0) return this.bytes.slice();
    const changed = new Map<string, NewEntry | null>();
    const added = new Map<string, NewEntry>();
    for (const [path, bytes] of changes) {
      const entry = this.byPath.get(normalPath(path));
      if (entry) changed.set(entry.name, bytes && this.pack(bytes));
      else if (bytes) added.set(path, this.pack(bytes));
    }
    return splice(this.bytes, this.directory, changed, added);
  }

  private pack(bytes: Uint8Array): NewEntry {
    const { codec } = this;
    return { packed: codec.deflate(bytes), size: bytes.length, crc: codec.crc32(bytes) };
  }

  private entry(path: string): Entry {
    const entry = this.byPath.get(normalPath(path));
    if (!entry) throw fileRefusal("broken-file", { detail: path });
    return entry;
  }
}

/** Part names compare without case (ECMA-376 part 2, 6.2.2.3); some writers use `\` or a leading `/`. */
export function normalPath(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}
