import { BLANK_FORMS } from "../../src/filling/blank/blank-forms";
import { indicatorEdits } from "../../src/filling/place/indicator-edits";
import { placeForIndicator } from "../../src/filling/place/place-for-indicator";
import { findForms, type Form } from "../../src/forms";
import type { Grid } from "../../src/sheet/grid";
import { tableCases } from "../support/cases";
import { gridOf as rowsToGrid, sketchToGrid } from "../support/grid";
import { gridOf as newSheetGrid } from "../support/new-sheet-grid";
import { caseToSheet } from "../support/official-sheet";
import { HEADER, row } from "../forms/small-form";

function read(grid: Grid): { readonly form: Form; readonly grid: Grid } {
  const [form] = findForms(grid).forms;
  if (!form) throw new Error("no form");
  return { form, grid };
}
const blank = () => {
  const one = BLANK_FORMS.find(({ id }) => id === "project-self-evaluation");
  return read(newSheetGrid(one!.draw()));
};
/** 一级|二级|三级|指标值|完成值|分值|得分|说明 a line, below a head of two rows. */
const small = (lines: readonly string[], header: readonly string[] = HEADER) =>
  read(
    rowsToGrid([
      ["项目支出绩效自评表（2022年度）"],
      row("项目名称||农村公路养护"),
      [...header],
      ...lines.map(row),
      row("总分|||||100||"),
    ]),
  );
const placed = ({ form, grid }: ReturnType<typeof read>, level1: string, level2: string) => {
  const place = placeForIndicator(form, grid, level1, level2);
  return place && `${place.kind} ${place.row + 1}`;
};
const written = (of: ReturnType<typeof read>, line: number, content: object) =>
  indicatorEdits(of.form, of.grid, line - 1, content).map(
    ({ cell, after }) => `${cell}=${JSON.stringify(after.value)}`,
  );

describe("where a new indicator goes", () => {
  it("is the first template row of its block on a blank form", () => {
    const one = blank();
    const rows = [
      ["产出指标", "数量指标"],
      ["产出指标", "成本指标"],
      ["效益指标", "可持续影响指标"],
      ["满意度指标", "服务对象满意度指标"],
    ] as const;
    const found = rows.map(([level1, level2]) => {
      const place = placeForIndicator(one.form, one.grid, level1, level2);
      return place?.kind === "empty-row" ? place.row : null;
    });
    expect(found.every((at) => at !== null)).toBe(true);
    // 数量 is the first block; 成本, 可持续影响 and 满意度 are three rows each, further down
    const [first = 0, ...others] = found.map((at) => at ?? 0);
    expect(others.map((at) => at - first)).toEqual([9, 21, 24]);
  });

  it.each([
    [["产出指标|数量指标|里程|≥5公里|5|10|10|", "|质量指标|合格率|≥95%|||10|10|"], "below 4"],
    [
      ["产出指标|数量指标|里程|≥5公里|5|10|10|", "||指标2：|||||", "|质量指标|合格率|≥95%|||10|"],
      "empty-row 5",
    ],
    [
      ["产出指标|数量指标|指标1：里程|≥5公里||||", "||……|||||", "|质量指标|合格率|≥95%||||"],
      "empty-row 5",
    ],
    // a blank row between two of the table belongs to the block above it
    [
      ["产出指标|数量指标|里程|≥5公里|5|10|10|", "|||||||", "|质量指标|合格率|≥95%|||10|"],
      "empty-row 5",
    ],
    // points printed beforehand leave a row free
    [
      ["产出指标|数量指标|里程|≥5公里|5|10|10|", "||指标2：|||10||", "|质量指标|合格率|≥95%|||10|"],
      "empty-row 5",
    ],
    // a name or a value makes a row somebody's
    [
      [
        "产出指标|数量指标|里程|≥5公里|5|10|10|",
        "||指标2：|≥3座||||",
        "|质量指标|合格率|≥95%|||10|",
      ],
      "below 5",
    ],
    [
      ["产出指标|数量指标|里程|≥5公里|5|10|10|", "||桥梁|||||", "|质量指标|合格率|≥95%|||10|"],
      "below 5",
    ],
  ])("%j → %s", (lines, want) => {
    expect(placed(small(lines), "产出指标", "数量指标")).toBe(want);
  });

  it("takes a block by what it is called, with 指标 or without", () => {
    const form = small(["产出|数量|里程|≥5公里|5|10|10|", "效益|社会效益|出行|改善|改善|10|10|"]);
    expect(placed(form, "产出指标", "数量指标")).toBe("below 4");
    expect(placed(form, "效益指标", "社会效益指标")).toBe("below 5");
  });

  it("is nowhere where the form has no such block", () => {
    const form = small(["产出指标|数量指标|里程|≥5公里|5|10|10|"]);
    expect(placed(form, "产出指标", "时效指标")).toBeNull();
    expect(placed(form, "满意度指标", "服务对象满意度指标")).toBeNull();
  });

  it("never lies outside the form's own table, on any published form", () => {
    const checked = tableCases()
      .filter(({ kind }) => kind === "project-self-evaluation")
      .flatMap((one) => {
        const { form, grid } = read(sketchToGrid(caseToSheet(one, "twin")));
        return form.indicators.map((indicator) => {
          const { level1, level2 } = indicator;
          const place = placeForIndicator(form, grid, level1?.text ?? "", level2?.text ?? "");
          if (!place) return `${one.name} ${indicator.row}: no place`;
          const first = Math.min(...form.indicators.map((each) => each.row));
          const isWithin = place.row >= first && place.row <= form.area.bottom;
          const isFree =
            place.kind === "below" || !form.indicators.some((each) => each.row === place.row);
          return isWithin && isFree
            ? ""
            : `${one.name} ${indicator.row}: ${place.kind} ${place.row}`;
        });
      });
    expect(checked.length).toBeGreaterThan(60);
    expect(checked.filter((problem) => problem !== "")).toEqual([]);
  });
});

describe("writing an indicator into its row", () => {
  const lines = [
    "产出指标|数量指标|里程|≥5公里|5|10|10|",
    "||指标2：|||||",
    "|质量指标|合格率|≥95%||10||",
  ];
  it("writes what there is to say, points and score as numbers", () => {
    expect(
      written(small(lines), 5, { level3: "桥梁", target: "≥3座", points: "7.5", score: "7" }),
    ).toEqual(['C5="桥梁"', 'D5="≥3座"', "F5=7.5", "G5=7"]);
  });
  it("leaves cells that hold the same, and columns that nothing is said of", () => {
    expect(written(small(lines), 4, { level3: "里程", target: "≥6公里" })).toEqual(['D4="≥6公里"']);
  });
  it("does not write over formulas and locked cells", () => {
    const one = small(lines);
    const grid: Grid = {
      ...one.grid,
      formulas: one.grid.formulas.map((line, at) =>
        line.map((_, column) => (at === 4 && column === 5 ? "=10/2" : null)),
      ),
      locked: one.grid.texts.map((line, at) => line.map((_, column) => at === 4 && column === 3)),
    };
    const content = { level3: "桥梁", target: "≥3座", points: "5" };
    expect(written({ form: one.form, grid }, 5, content)).toEqual(['C5="桥梁"']);
  });
  it.each([
    ["≥95%", ['D5="≥"', "E5=95", 'F5="%"']],
    ["14名", ["E5=14", 'F5="名"']],
    ["持续改善", ['E5="持续改善"']],
  ])("divides %s over 指标性质, 指标值 and 度量单位", (target, want) => {
    const split = row("一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分");
    const form = small(
      [
        "产出指标|质量指标|合格率|≥|95|%|95%|50|50",
        "||指标2：||||||",
        "|时效指标|及时率|≥|90|%|90%|50|50",
      ],
      split,
    );
    expect(written(form, 5, { target })).toEqual(want);
  });
  it("knows no row outside the table", () => {
    expect(written(small(lines), 2, { level3: "桥梁" })).toEqual([]);
    expect(written(small(lines), 7, { level3: "桥梁" })).toEqual([]);
  });
});

it("fills a blank form's own row so that the reader finds it again", () => {
  const { form, grid } = blank();
  const place = placeForIndicator(form, grid, "产出指标", "时效指标");
  const edits = indicatorEdits(form, grid, place!.row, { level3: "按期完工率", target: "100%" });
  const cells = new Map(edits.map(({ cell, after }) => [cell, String(after.value)]));
  const letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];
  const filled: Grid = {
    ...grid,
    texts: grid.texts.map((line, at) =>
      line.map((text, column) => cells.get(`${letters[column]}${at + 1}`) ?? text),
    ),
  };
  const [indicator, ...others] = read(filled).form.indicators;
  expect(others).toEqual([]);
  expect(indicator).toMatchObject({
    level1: { text: "产出指标" },
    level2: { text: "时效指标" },
    level3: { text: "按期完工率" },
    target: { text: "100%" },
  });
});
