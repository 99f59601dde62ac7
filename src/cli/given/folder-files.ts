import { readdirSync, statSync, type Dirent } from "node:fs";
import { basename, dirname, extname, join, relative, sep } from "node:path";
import { codeOf } from "../file-error";
import { SCORED_MARK } from "./scored-name";

/** What stands in a folder, in the order of the names, folders below it included. */
export interface FolderFiles {
  readonly files: readonly string[];
  /** Folders that could not be looked into, with the system's word for why. */
  readonly closed: readonly { readonly folder: string; readonly code: string }[];
}

/**
 * Workbooks, and the older kinds of file that forms are kept in: those are told as such one by one,
 * so that no unit's form goes missing without a word.
 */
const KINDS: ReadonlySet<string> = new Set([".xlsx", ".xlsm", ".xls", ".et"]);

/** Left out: what Excel or WPS keeps beside an open file, and hidden files. */
function isLeftOut(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".");
}

/**
 * Whether a file is the scored copy of one that is given too: beside it, or in a folder of results
 * that keeps the original's folders below it. A copy that came alone is a unit's form like any other.
 */
function isCopyOfGiven(file: string, given: ReadonlySet<string>): boolean {
  const [folder, name] = [dirname(file), basename(file)];
  const kind = extname(name);
  const unmarked = name.slice(0, -kind.length);
  if (!unmarked.endsWith(SCORED_MARK)) return false;
  const original = `${unmarked.slice(0, -SCORED_MARK.length)}${kind}`;
  const folders = folder === "." ? [] : folder.split(sep);
  return [...folders, ""].some((_, index) => given.has(join(...folders.slice(index), original)));
}

/** The files of a folder and of all below it, but scored copies of them. Links to files count, links to folders may go in circles. */
export function folderFiles(folder: string): FolderFiles {
  const files: string[] = [];
  const closed: { folder: string; code: string }[] = [];
  const look = (at: string): void => {
    for (const entry of entriesOf(at, closed)) {
      const path = join(at, entry.name);
      if (isLeftOut(entry.name)) continue;
      if (entry.isDirectory()) look(path);
      else if (KINDS.has(extname(entry.name).toLowerCase()) && isFile(entry, path))
        files.push(path);
    }
  };
  look(folder);
  const given = new Set(files.map((file) => relative(folder, file)));
  const isAsked = (file: string) => !isCopyOfGiven(relative(folder, file), given);
  return { files: files.filter(isAsked), closed };
}

function entriesOf(folder: string, closed: { folder: string; code: string }[]): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    // by code point: the same on every machine, whatever language it speaks
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (error) {
    closed.push({ folder, code: codeOf(error) });
    return [];
  }
}

function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && !leadsToFolder(path));
}

/** A link that leads nowhere is no folder: it is told as a file that is not there. */
function leadsToFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
