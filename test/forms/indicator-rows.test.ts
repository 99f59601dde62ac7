import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { rangeToA1 } from "../../src/sheet/address";
import { gridOf } from "../support/grid";
import {
  type Rows,
  HEADER,
  FUND,
  ROW,
  TOTAL,
  TITLE,
  NAME,
  row,
  text,
  at,
  only,
} from "./small-form";

const FORM: Rows = [TITLE, NAME, ...FUND, HEADER, ROW, TOTAL];

describe("the indicator rows", () => {
  const read = (lines: readonly string[], merges: Parameters<typeof gridOf>[1] = []) =>
    only([TITLE, HEADER, ...lines.map(row)], merges);
  const names = (form: Form) => form.indicators.map(({ level3 }) => text(level3));

  it("gives a new 一级指标 without a 二级指标 an empty one, not the old one", () => {
    const form = read([
      "产出指标|数量指标|里程|1|1|1|1",
      "||桥梁|1|1|1|1",
      "效益指标||满意|1|1|1|1",
    ]);
    expect(form.indicators.map((one) => [at(one.level1), at(one.level2)])).toEqual([
      ["A3 产出指标", "B3 数量指标"],
      ["A3 产出指标", "B3 数量指标"],
      ["A5 效益指标", "B5"],
    ]);
  });

  it.each(["指标2：", "指标2", "指标二：", "……", "…", "指标…", "指标3:……", "指标2：××", "xx", ""])(
    "leaves out the template row %s",
    (name) => {
      const form = read([
        "产出指标|数量指标|里程|1|1|1|1|",
        `||${name}|||||`,
        "|质量指标|合格|1|1|1|1|",
      ]);
      expect(names(form)).toEqual(["里程", "合格"]);
    },
  );

  it.each(["里程", "指标2：里程", "不涉及", "/", "—", "5000吨储备", "其中：县道"])(
    "keeps the unfilled row %s",
    (name) => {
      const form = read(["产出指标|数量指标|桥梁|1|1|1|1|", `||${name}|||||`]);
      expect(names(form)).toEqual(["桥梁", name]);
    },
  );

  it("keeps a row without a name that has values", () => {
    expect(names(read(["产出指标|数量指标||不少于6种|28种|1|1|"]))).toEqual([""]);
  });

  it("reads on behind the column names of the next page", () => {
    const form = read([
      "产出指标|数量指标|里程|1|1|1|1|",
      HEADER.join("|"),
      "|质量指标|合格|1|1|1|1|",
      "总分|||||100|96|",
    ]);
    expect(names(form)).toEqual(["里程", "合格"]);
    expect(text(form.total?.score)).toBe("96");
  });

  it("lets a merged points cell be shared by the rows that are filled", () => {
    const area = { top: 2, bottom: 4, left: 5, right: 5 };
    const form = read(
      ["产出指标|数量指标|里程|1|1|30|", "||桥梁|1|1||", "||指标3：||||", "|质量指标|合格|1|1|5|"],
      [area],
    );
    expect(
      form.indicators.map(({ points, pointsSharedBy }) => [at(points), pointsSharedBy]),
    ).toEqual([
      ["F3 30", 2],
      ["F3 30", 2],
      ["F6 5", 1],
    ]);
  });

  it("ends at a gap with something else behind it", () => {
    const form = only([
      ...FORM.slice(0, -1),
      [],
      ["联系人", "科目", "本月", "累计"],
      ["张某", "办公费", "1", "2"],
      ["合计", "", "1", "2"],
    ]);
    expect(form.indicators).toHaveLength(1);
    expect(form.total).toBeNull();
    expect(rangeToA1(form.area)).toBe("A1:H6");
  });

  it("ends at a gap before a ledger, whose 合计 is not the form's total", () => {
    const form = only([
      ...FORM.slice(0, -1),
      [],
      ["科目", "本月", "累计"],
      ["办公费", "1", "2"],
      ["合计", "", "1", "2", "3", "4"],
    ]);
    expect([form.indicators.length, form.total]).toEqual([1, null]);
  });

  it("ends with its total, whatever stands right below", () => {
    const form = only([...FORM, ["张某", "李某", "王某", "1", "2", "3", "4"]]);
    expect(form.indicators).toHaveLength(1);
    expect(rangeToA1(form.area)).toBe("A1:H7");
  });

  it("keeps subtotals out of the rows", () => {
    expect(
      names(
        read([
          "产出指标|数量指标|里程|1|1|50|40|",
          "小计|||||50|40|",
          "效益指标|社会|满意|1|1|50|40|",
        ]),
      ),
    ).toEqual(["里程", "满意"]);
  });

  it("reads over a blank row to the total", () => {
    const form = only([...FORM.slice(0, -1), [], TOTAL]);
    expect(text(form.total?.score)).toBe("96");
  });

  it("shows the number where the column is too narrow for it", () => {
    const grid = gridOf(FORM);
    const values = grid.values.map((line) =>
      line.map((value) => (value === "48公里" ? 48 : value)),
    );
    const texts = grid.texts.map((line) =>
      line.map((shown) => (shown === "48公里" ? "####" : shown)),
    );
    const [form] = findForms({ ...grid, values, texts }).forms;
    expect(text(form?.indicators[0]?.actual)).toBe("48");
  });
});
