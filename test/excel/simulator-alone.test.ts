import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, resolve } from "node:path";

const ROOM = "test/excel-simulator";
/** What another add-in's author would have to install: the client, and jest. */
const PACKAGES = ["@microsoft/office-js", "jest-environment-node"];

const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(ROOM, file));

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const named = [...text.matchAll(/(?:from|import\(|require\(|require\.resolve\()\s*"([^"]+)"/g)];
  return named.map(([, name = ""]) => name);
}

describe("the simulator stands alone", () => {
  it("imports its own files, the client, jest and Node, and nothing of any product", () => {
    expect(files.length).toBeGreaterThan(25);
    const foreign = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !isOwn(name, file))
        .map((name) => `${file}: ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it("speaks of no form, score or office of ours", () => {
    const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" });
    const words = /ziping|自评|绩效|indicator|rulebook|taskpane\/|src\//i;
    const telling = files
      .filter((file) => /\.(ts|md)$/.test(file))
      .filter((file) => words.test(readFileSync(join(ROOM, file), "utf8")));
    expect(telling).toEqual([]);
  });

  it("tells every fault and option in its README", () => {
    const readme = readFileSync(join(ROOM, "README.md"), "utf8");
    for (const option of ["excelApi", "documentUrl", "payloadLimit", "calculate"]) {
      expect(readme).toContain(`options.${option}`);
    }
    for (const part of ["person", "log", "faults", "ribbon", "workbook"]) {
      expect(readme).toContain(`excel.${part}`);
    }
  });
});

function isOwn(name: string, file: string): boolean {
  if (name.startsWith(".")) {
    return `${resolve(dirname(file), name)}/`.startsWith(`${resolve(ROOM)}/`);
  }
  const isNode = name.startsWith("node:") || builtinModules.includes(name);
  return isNode || PACKAGES.some((one) => name === one || name.startsWith(`${one}/`));
}
