import { CHOICES, rulebookById, rulebooks } from "../../src/rulebooks";

const DECIMAL = /^\d+(?:\.\d+)?$/u;

interface Found {
  readonly path: string;
  readonly node: object;
  /** The citation of this object, or of the rule that it is a part of. */
  readonly cited: boolean;
}

/** Every object of a rulebook with its path; the rulebook's own citation vouches for none of its rules. */
function walk(node: unknown, path: string, cited = false, found: Found[] = []): Found[] {
  if (typeof node !== "object" || node === null) return found;
  const isRoot = found.length === 0;
  const own = !isRoot && "citation" in node && isCitation(Object(node.citation) as object);
  found.push({ path, node, cited: cited || own });
  for (const [key, value] of Object.entries(node))
    walk(value, `${path}.${key}`, cited || own, found);
  return found;
}

const isCitation = (node: object): boolean => "quote" in node && "issuer" in node;

describe.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))("%s", (id, book) => {
  const nodes = walk(book, id);

  it("cites title, issuer, clause and the words themselves everywhere", () => {
    const citations = nodes.filter(({ node }) => isCitation(node));
    expect(citations.length).toBeGreaterThan(10);
    for (const { path, node } of citations) {
      const { title, issuer, clause, quote } = node as Record<string, unknown>;
      for (const [part, text] of Object.entries({ title, issuer, clause, quote })) {
        expect({ path, part, filled: typeof text === "string" && text.trim() !== "" }).toEqual({
          path,
          part,
          filled: true,
        });
      }
    }
  });

  it("has no number without a citation of the rule it belongs to", () => {
    const numbered = nodes.filter(
      ({ node }) =>
        !isCitation(node) &&
        Object.values(node).some(
          (value) =>
            typeof value === "number" || (typeof value === "string" && DECIMAL.test(value)),
        ),
    );
    expect(numbered.length).toBeGreaterThan(6);
    expect(numbered.filter(({ cited }) => !cited).map(({ path }) => path)).toEqual([]);
  });

  it("has no number but exact decimal strings, and years", () => {
    const numbers = nodes.flatMap(({ path, node }) =>
      Object.entries(node)
        .filter(([, value]) => typeof value === "number")
        .map(([key]) => `${path}.${key}`),
    );
    const years =
      /\.citation\.year$|\.(?:cap|ratio|executionRate|note)\.year$|\.reach\.years\.(?:from|to)$/u;
    expect(numbers.filter((path) => !years.test(path))).toEqual([]);
  });

  it("cites the source of every choice it takes", () => {
    for (const { id } of CHOICES) expect(isCitation(book.choices[id].citation)).toBe(true);
  });

  it("orders its bands without gap or overlap", () => {
    book.overfulfilment.forEach((band, index) => {
      expect(band.to).toBe(book.overfulfilment[index + 1]?.from ?? null);
    });
    const limits = book.grades.map((band) => Number(band.from));
    expect(limits).toEqual([...limits].sort((one, other) => other - one));
    expect(limits.at(-1)).toBe(0);
    book.tiers.forEach((band, index) => {
      expect(band.from).toBe(book.tiers[index + 1]?.to ?? "0");
    });
  });

  it("is found by its id, which is used once", () => {
    expect(rulebookById(id)).toBe(book);
    expect(rulebooks.filter((one) => one.id === id)).toHaveLength(1);
  });
});

it("knows no rulebook of another name", () => {
  expect(rulebookById("none")).toBeNull();
});
