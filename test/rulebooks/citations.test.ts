import { rulebookById, rulebooks } from "../../src/rulebooks";

const DECIMAL = /^\d+(?:\.\d+)?$/u;

/** Every object of a rulebook that carries numbers, and every citation, with its path. */
function walk(node: unknown, path: string, found: { path: string; node: object }[] = []) {
  if (typeof node !== "object" || node === null) return found;
  found.push({ path, node });
  for (const [key, value] of Object.entries(node)) walk(value, `${path}.${key}`, found);
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

  it("has no number without a citation beside it", () => {
    const numbered = nodes.filter(
      ({ node }) =>
        !isCitation(node) &&
        Object.values(node).some((value) => typeof value === "string" && DECIMAL.test(value)),
    );
    expect(numbered.length).toBeGreaterThan(6);
    for (const { path, node } of numbered) {
      expect({ path, cited: "citation" in node && isCitation(Object(node.citation)) }).toEqual({
        path,
        cited: true,
      });
    }
  });

  it("has no number but exact decimal strings", () => {
    for (const { path, node } of nodes) {
      for (const [key, value] of Object.entries(node)) {
        const year = isCitation(node) && key === "year";
        expect({ path, key, number: typeof value === "number" && !year }).toEqual({
          path,
          key,
          number: false,
        });
      }
    }
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
