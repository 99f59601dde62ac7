import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { memberNames, type NamedSymbol } from "./office-symbols";

/** A member of the Office client that the product's source names. */
export interface OfficeMember {
  /** As in `Range.getMergedAreasOrNullObject`. */
  readonly name: string;
  /** Where it is named, as in `src/hosts/excel/sheet-look.ts`. */
  readonly files: readonly string[];
  /** The requirement sets its documentation names, as in `ExcelApi 1.13`; its type's where it names none. */
  readonly sets: readonly string[];
  /** Whether it is called or assigned anywhere, not only read. */
  readonly acts: boolean;
  /** Whether Microsoft's types tell to use something else. */
  readonly deprecated: boolean;
}

const TYPES = "@types/office-js/index.d.ts";

/** What the types say of their members: for one host, and for those that all hosts share. */
const SETS = [/\[Api set: ([^\]]*)\]/g, /\|\s*(\w+(?:Api|Runtime)(?: \d+\.\d+)?)\s*\}/g];

/** Only here is an object of Excel handed on without its name. */
const HOST = "src/hosts/excel/";

/** Every member of the Office client that the product's source uses, as TypeScript understands it. */
export function officeMembersIn(folder: string): OfficeMember[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .filter(
      (file) => file.startsWith(HOST) || /\b(Excel|Office)\./.test(readFileSync(file, "utf8")),
    );
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const members = new Map<string, OfficeMember>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} could not be read`);
    for (const named of memberNames(source, checker)) {
      for (const declaration of officeDeclarations(named)) {
        add(members, declaration, file, named.isAssigned);
      }
    }
  }
  return [...members.values()];
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => readFileSync(file, "utf8"));
  const { compilerOptions: options } = config as { compilerOptions: object };
  const read = ts.convertCompilerOptionsFromJson(options, ".").options;
  return { ...read, incremental: false, types: ["office-js"] };
}

function officeDeclarations({ symbol }: NamedSymbol): ts.Declaration[] {
  return (symbol.declarations ?? []).filter((one) => one.getSourceFile().fileName.endsWith(TYPES));
}

function add(
  members: Map<string, OfficeMember>,
  declaration: ts.Declaration,
  file: string,
  isAssigned: boolean,
): void {
  const name = nameOf(declaration);
  const known = members.get(name);
  members.set(name, {
    name,
    files: [...new Set([...(known?.files ?? []), file])],
    sets: [...new Set([...(known?.sets ?? []), ...setsOf(declaration)])],
    acts: (known?.acts ?? false) || isAssigned || ts.isMethodDeclaration(declaration),
    // of several ways to call it, one may be
    deprecated: (known?.deprecated ?? true) && ts.getJSDocDeprecatedTag(declaration) !== undefined,
  });
}

function nameOf(declaration: ts.Declaration): string {
  const owner = ownerOf(declaration);
  return [owner, declaration]
    .flatMap((one) => (one ? (ts.getNameOfDeclaration(one)?.getText() ?? []) : []))
    .join(".");
}

/** The class, interface, enumeration or namespace that a member stands in. */
function ownerOf({ parent }: ts.Node): ts.Declaration | null {
  const isOwner =
    ts.isClassDeclaration(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isEnumDeclaration(parent) ||
    ts.isModuleDeclaration(parent);
  if (isOwner) return parent;
  return ts.isSourceFile(parent) ? null : ownerOf(parent);
}

function setsOf(declaration: ts.Declaration): string[] {
  const own = setsIn(declaration);
  const owner = ownerOf(declaration);
  return own.length > 0 || !owner ? own : setsIn(owner);
}

function setsIn(node: ts.Node): string[] {
  const comment = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  return SETS.flatMap((pattern) => [...comment.matchAll(pattern)].map(([, set = ""]) => set));
}
