import { readFileSync } from "node:fs";
import type * as Formulas from "../../src/editing/formulas/live-scores";
import type * as LiveScores from "../../src/editing/live-scores-apart";
import type * as Uncommon from "../../src/forms/reader/fund/uncommon-apart";
import type * as UncommonBlocks from "../../src/forms/reader/fund/uncommon-blocks";
import type * as RowRules from "../../src/rulebooks/own-rules-apart";
import type * as Reader from "../../src/rulebooks/row-rules/read";
import type * as BesideTheMarks from "../../src/scoring/beside-the-marks-apart";
import type * as ExtraRows from "../../src/scoring/extra-rows";
import type * as OwnRules from "../../src/scoring/own-rules-apart";
import type * as Scorers from "../../src/scoring/score-by-rule";
import { assess } from "../../src/scoring";
import { NotFetchedYet } from "../../src/language/not-fetched-yet";
import { findForms } from "../../src/forms";
import { FileHost } from "../../src/hosts/file";
import { partOf } from "../../src/taskpane/parts/part";
import { createSession } from "../../src/taskpane/session";
import { gridOf } from "../support/grid";
import { inView, opened, SEED, sheetOf } from "./support";

// as in the pane's scripts (src/dev/apart.cjs), over a network that may be down
jest.mock("../../src/rulebooks/own-rules", () =>
  jest.requireActual<typeof RowRules>("../../src/rulebooks/own-rules-apart"),
);
jest.mock("../../src/scoring/own-rules", () =>
  jest.requireActual<typeof OwnRules>("../../src/scoring/own-rules-apart"),
);
jest.mock("../../src/rulebooks/row-rules/read", () =>
  mockFetches.ask(() => jest.requireActual<typeof Reader>("../../src/rulebooks/row-rules/read")),
);
jest.mock("../../src/scoring/score-by-rule", () =>
  mockFetches.ask(() => jest.requireActual<typeof Scorers>("../../src/scoring/score-by-rule")),
);
jest.mock("../../src/editing/live-scores", () =>
  jest.requireActual<typeof LiveScores>("../../src/editing/live-scores-apart"),
);
jest.mock("../../src/editing/formulas/live-scores", () =>
  mockFetches.ask(() =>
    jest.requireActual<typeof Formulas>("../../src/editing/formulas/live-scores"),
  ),
);
jest.mock("../../src/scoring/beside-the-marks", () =>
  jest.requireActual<typeof BesideTheMarks>("../../src/scoring/beside-the-marks-apart"),
);
jest.mock("../../src/scoring/extra-rows", () =>
  mockFetches.ask(() => jest.requireActual<typeof ExtraRows>("../../src/scoring/extra-rows")),
);
jest.mock("../../src/forms/reader/fund/uncommon", () =>
  jest.requireActual<typeof Uncommon>("../../src/forms/reader/fund/uncommon-apart"),
);
jest.mock("../../src/forms/reader/fund/uncommon-blocks", () =>
  mockFetches.ask(() =>
    jest.requireActual<typeof UncommonBlocks>("../../src/forms/reader/fund/uncommon-blocks"),
  ),
);
const mockFetches = {
  count: 0,
  online: false,
  ask<Program>(program: () => Program): Program {
    this.count += 1;
    if (!this.online) throw new Error("The network is down.");
    return program();
  },
};

/** What a person set before who has scores as formulas. */
const FORMULAS = { marks: false, decimals: null, formulas: true };

/** A street's form that prints in a cell of its own how a row scores. */
const WITH_RULES = "beijing-haidian-xueyuanlu-2016-baojie";

/** A department's scorecard with a bonus beside its full marks. */
const WITH_BONUS = gridOf(
  [
    "2023年度部门整体支出绩效自评表",
    "单位名称|某市司法局",
    "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
    "产出指标|数量指标|办理案件|≥1200件|1300件|60|60",
    "效益指标|社会效益指标|结案率|≥95%|95%|40|40",
    "加分项||省级表彰|||5|2",
    "总分|||||100|",
  ].map((line) => line.split("|")),
);

/** A form whose amounts stand beside their labels, not under the names of columns. */
const LABELLED = gridOf(
  [
    "2023年度项目支出绩效自评表",
    "项目名称|设备购置",
    "预算数|100|执行数|95",
    "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
    "产出指标|数量指标|购置设备|≥10台|10台|100|",
  ].map((line) => line.split("|")),
);

// in order: what is fetched once stays
describe("what few forms need, on its way", () => {
  it("is not waited for by a form that needs none of it", async () => {
    const { session } = await opened([sheetOf(SEED)]);
    expect(inView(session).assessment.total).toBe("83");
    await session.recalculate();
    expect(session.getState().outcome).toMatchObject({ kind: "written" });
    expect(mockFetches.count).toBe(0);
  });

  it("is told to be missing where a form prints rules in its rows, and no score is told or written", async () => {
    expect(() => assess(findForms(sheetOf(WITH_RULES)).forms[0]!)).toThrow(NotFetchedYet);
    const { host, session } = await opened([sheetOf(WITH_RULES)]);
    expect(session.getState()).toMatchObject({
      phase: "error",
      evaluated: [],
      failure: { code: "not-loaded", action: "recognise" },
    });
    await session.recalculate();
    expect(session.getState()).toMatchObject({
      evaluated: [],
      failure: { code: "not-loaded", action: "recalculate" },
    });
    expect(host.calls).not.toContain("write");
  });

  it("is told to be missing to a person who has scores as formulas, and no value is written", async () => {
    const { host, session } = await opened([sheetOf(SEED)], { remembered: FORMULAS });
    expect(session.getState().failure).toMatchObject({ code: "not-loaded", action: "recognise" });
    await session.recalculate();
    expect(host.calls).not.toContain("write");
  });

  it("is told to be missing where a bonus stands beside the full marks, and no total is told", async () => {
    const { session } = await opened([WITH_BONUS]);
    expect(session.getState()).toMatchObject({ evaluated: [], failure: { code: "not-loaded" } });
  });

  it("is told to be missing where amounts stand in no table, and nothing is told of the form", async () => {
    const { session } = await opened([LABELLED]);
    expect(session.getState()).toMatchObject({ evaluated: [], failure: { code: "not-loaded" } });
  });

  it("holds up an action over all sheets, where one of them may need it", async () => {
    const { host, session } = await opened([
      sheetOf(SEED),
      { ...sheetOf(WITH_RULES), sheet: "二" },
    ]);
    await session.recalculateAll();
    expect(session.getState().failure?.code).toBe("not-loaded");
    await session.gatherForms();
    expect(session.getState().failure?.code).toBe("not-loaded");
    expect(host.calls).not.toContain("write");
    expect(inView(session).assessment.total).toBe("83");
  });

  it("comes with every later part, from which a person may choose other rules", async () => {
    const part = partOf(() => Promise.resolve(() => null));
    await expect(part.load()).rejects.toMatchObject({ code: "not-loaded" });
    expect(part.now()).toBeNull();
  });

  it("is fetched when the network is back, without the pane being opened anew", async () => {
    const { session } = await opened([sheetOf(WITH_RULES)]);
    expect(session.getState().phase).toBe("error");
    mockFetches.online = true;
    await session.recognise();
    const byOwnRule = inView(session).assessment.rows.filter(
      ({ of, citation }) =>
        of.kind === "indicator" && of.indicator.rule && citation?.cell === of.indicator.rule.cell,
    );
    expect(byOwnRule.map(({ score }) => score)).toEqual(["12.5"]);
    await session.recalculateAll();
    expect(session.getState().failure).toBeNull();
  });

  it("reads the amounts then", async () => {
    const { session } = await opened([LABELLED]);
    expect(inView(session).assessment.executionRate?.rate).toBe("0.95");
  });

  it("counts a bonus then", async () => {
    const { session } = await opened([WITH_BONUS]);
    expect(inView(session).assessment.total).toBe("102");
  });

  it("plans formulas then, for a person who has scores so", async () => {
    const bytes = readFileSync("assets/samples/project-self-evaluation-unscored.xlsx");
    const host = FileHost.open(new Uint8Array(bytes), "自评表.xlsx");
    const session = createSession(host, { remembered: FORMULAS });
    await session.start();
    const planned = inView(session).plan.edits.map(({ after }) => after.formula);
    expect(planned).toContainEqual(expect.stringMatching(/^=IF\(/));
  });
});
