import fc from "fast-check";
import { AreaTree } from "../../../../src/hosts/file/formulas/area-tree";
import { contains } from "../../../../src/sheet/address";

const range = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));
const cell = fc.record({ row: fc.nat(45), column: fc.nat(45) });

describe("AreaTree", () => {
  it("gives out every range over a cell, once, as a plain search would", () => {
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 600, size: "max" }),
        fc.array(cell, { maxLength: 30 }),
        (ranges, cells) => {
          const tree = new AreaTree(ranges.map((area, item) => ({ range: area, item })));
          const left = new Set(ranges.keys());
          for (const ref of cells) {
            const expected = [...left].filter((item) => contains(ranges[item]!, ref));
            expected.forEach((item) => left.delete(item));
            const given: number[] = [];
            tree.take(ref.row, ref.column, (item) => given.push(item));
            expect(given.sort((a, b) => a - b)).toEqual(expected);
          }
        },
      ),
    );
  });
});
