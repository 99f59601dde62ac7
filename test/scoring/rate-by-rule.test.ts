import { assess } from "../../src/scoring";
import { form, type FormSketch } from "./support";

const FUND = { annual: "100", points: "10", rate: "", score: "" };
const ROW = { name: "培训场次", target: "10场", actual: "10场", points: "90" };

/** The row of the rate, for so much spent of 100 under a note. */
function rated(note: string, executed: string) {
  const sketch: FormSketch = { fund: [{ ...FUND, executed }], rows: [ROW], notes: [note] };
  const assessment = assess(form(sketch));
  const [row] = assessment.rows;
  return { row, shown: `${row?.status ?? ""} ${row?.score ?? ""}`, remarks: assessment.remarks };
}

describe("a rule that the form prints for its execution rate", () => {
  it.each([
    ["预算执行率得分：执行率≥90%得满分，低于90%按比例得分。", "93.2", "computed 10"],
    ["执行率计分：100%-95%得10分；95%-90%得9分；90%以下得0分", "93.2", "computed 9"],
    ["执行率达100%得10分，每降低1个百分点扣0.1分，扣完为止。", "95", "computed 9.5"],
    ["预算执行率得分=预算执行率×10分，执行率低于60%的不得分。", "53.2", "computed 0"],
    ["预算执行率得分=预算执行率×10分，执行率低于60%的不得分。", "83.2", "computed 8.32"],
    ["执行率90%(含)以上的，得10分；90%以下的，得分=执行率/90%*10分", "81", "computed 9"],
    ["执行率*该指标分值，最高不得超过分值上限。", "83.2", "computed 8.32"],
  ])("%s: %s of 100 → %s", (note, executed, expected) => {
    const { shown, remarks } = rated(note, executed);
    expect(shown).toBe(expected);
    expect(remarks).toEqual([]);
  });

  it("cites the note, and says the rate first", () => {
    const { row } = rated("执行率计分：100%-95%得10分；95%-90%得9分；90%以下得0分", "93.2");
    expect(row?.citation?.cell).toBe("A30");
    expect(row?.steps[0]?.zh).toBe("执行率 = 93.2 ÷ 100 = 93.2%");
    expect(row?.steps[1]?.zh).toContain("在“≥90% <95%”一档，得 9 分");
  });

  it.each([
    "执行率得分=执行率×分值×80%",
    "执行率90%以上得10分，进度滞后的酌情扣分。",
    "执行率达到90%的得10分，支出不合规的不得分。",
  ])("is never passed over as computed where it was not understood: %s", (note) => {
    const { row, remarks } = rated(note, "83.2");
    expect(row?.status).toBe("assumed");
    expect(row?.assumption?.zh).toContain("有读不懂的地方");
    expect(remarks).toHaveLength(1);
  });
});

describe("a row of the table that is the execution rate and nothing else", () => {
  const bare = { target: "—", actual: "", points: "10" };
  const fund = [{ ...FUND, executed: "83.2", points: null, score: null }];
  const first = (row: object, lines = fund) =>
    assess(form({ fund: lines, rows: [{ ...bare, ...row }, ROW] })).rows.find(
      ({ of }) => of.kind === "indicator",
    );

  it.each([
    ["预算执行率", undefined, "assumed 8.32"],
    ["资金支付进度", undefined, "assumed 8.32"],
    ["预算执行率得分", undefined, "assumed 8.32"],
    ["预算执行率", "得分=执行率×10分", "assumed 8.32"],
    ["预算执行率", "≥90%得10分，80%-90%得8分，80%以下不得分", "assumed 8"],
    ["预算执行率", "综合评定", "manual "],
    ["结转结余率", undefined, "notApplicable "],
  ])("%s under %s → %s", (name, rule, expected) => {
    const row = first({ name, ...(rule === undefined ? {} : { rule }) });
    expect(`${row?.status ?? ""} ${row?.score ?? ""}`).toBe(expected);
  });

  it("is not counted twice beside a fund block that is scored", () => {
    const row = first({ name: "预算执行率" }, [{ ...FUND, executed: "83.2" }] as never);
    expect(row).toMatchObject({ status: "manual", score: null });
    expect(row?.reason?.zh).toContain("执行率已在资金栏（H6）计分");
  });
});
