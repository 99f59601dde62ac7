import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TARGETS } from "./targets";

/** An input that was found to be treated wrongly once, and must not be again. */
interface KeptCase {
  /** How it was found. */
  readonly origin: string;
  /** What must hold for it. */
  readonly holds: string;
  readonly input: unknown;
}

const FOLDER = join(__dirname, "cases");

const files = readdirSync(FOLDER).flatMap((id) =>
  readdirSync(join(FOLDER, id)).map((file) => [id, file] as const),
);

describe.each(files)("%s/%s", (id, file) => {
  const kept = JSON.parse(readFileSync(join(FOLDER, id, file), "utf8")) as KeptCase;

  it(kept.holds, async () => {
    const target = TARGETS.find((one) => one.id === id);
    expect(target).toBeDefined();
    await target?.check(kept.input);
  });

  it("says where it comes from", () => {
    expect(kept.origin.length).toBeGreaterThan(10);
  });
});

it("every folder of cases belongs to a target", () => {
  expect(existsSync(FOLDER)).toBe(true);
  const ids = TARGETS.map(({ id }) => id);
  expect(readdirSync(FOLDER).filter((id) => !ids.includes(id))).toEqual([]);
});
