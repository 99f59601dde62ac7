import { readFileSync } from "node:fs";
import { findForms } from "../../../src/forms";
import { FileHost } from "../../../src/hosts/file";
import type { Grid } from "../../../src/sheet/grid";
import { structureRefusal } from "../../../src/sheet/structure-refusals";
import { createSession } from "../../../src/taskpane/session";
import { current, type Session } from "../../../src/taskpane/session-state";
import { filledNews } from "../../../src/taskpane/filling/filled-said";
import { memo, opened, SEED, sheetOf } from "../support";

const SAMPLES = "assets/samples/";

async function openedFile(name: string): Promise<{ host: FileHost; session: Session }> {
  const host = FileHost.open(new Uint8Array(readFileSync(SAMPLES + name)), name);
  const session = createSession(host);
  await session.start();
  return { host, session };
}

const names = async (host: FileHost) => (await host.read("all")).map(({ sheet }) => sheet);
const filledOf = (session: Session) => {
  const { filled, failure } = session.getState();
  if (filled === null) throw new Error(failure?.said.zh ?? "nothing was filled");
  return filled;
};
const formsIn = (grids: readonly Grid[]) => grids.flatMap((grid) => findForms(grid).forms);

describe("插入示例表", () => {
  it("adds a form to try on, which a recalculation scores, and takes it back", async () => {
    const { host, session } = await openedFile("target-tables-2023.xlsx");
    const before = await names(host);
    await session.insertSample();
    const [sheet = ""] = filledOf(session).inserted;
    expect(sheet).toBe("示例 项目支出绩效自评表");
    expect(filledOf(session).remarks.map(({ zh }) => zh)).toEqual([
      expect.stringContaining("虚构"),
    ]);
    await session.recalculate();
    const rows = current(session.getState())?.assessment.rows ?? [];
    // 91 ÷ 95 × 15 = 14.368…; 140.36 ÷ 145 × 10 = 9.68
    expect(rows.map(({ name, status, score }) => [name, status, score])).toEqual([
      ["年度资金总额", "computed", "9.68"],
      ["清理河道长度", "computed", "15"],
      ["保洁验收合格率", "computed", "14.37"],
      ["全年养护任务完成时间", "computed", "10"],
      ["每公里养护成本", "computed", "10"],
      ["受益行政村数量", "computed", "15"],
      ["河道水质改善情况", "manual", null],
      ["沿河居民满意度", "computed", "10"],
    ]);
    await session.undo();
    await session.undoFilling();
    expect(await names(host)).toEqual(before);
  });
});

describe("插入空白表", () => {
  it.each([
    ["project-self-evaluation", "项目支出绩效自评表"],
    ["department-self-evaluation", "部门整体支出绩效自评表"],
    ["department-scorecard", "部门整体绩效评分表"],
    ["target-table", "项目支出绩效目标表"],
  ] as const)(
    "%s: adds it behind the last sheet, shows it, and takes it back",
    async (kind, word) => {
      const { host, session } = await openedFile("project-self-evaluation-unscored.xlsx");
      const before = await names(host);
      await session.insertBlank(kind);
      const [sheet = ""] = filledOf(session).inserted;
      expect(await names(host)).toEqual([...before, sheet]);
      expect(sheet.slice(0, 4)).toBe(word.slice(0, 4));
      const last = (await host.read("all")).at(-1);
      expect(last ? findForms(last).forms.map((form) => form.kind) : []).toEqual([kind]);
      expect(await host.selectedCell()).toEqual({ sheet, cell: "A1" });
      await session.undoFilling();
      expect(await names(host)).toEqual(before);
      expect(filledOf(session).undone).toBe(true);
    },
  );

  it("names the second one apart from the first", async () => {
    const { host, session } = await openedFile("project-self-evaluation-unscored.xlsx");
    await session.insertBlank("target-table");
    await session.insertBlank("target-table");
    const all = await names(host);
    expect(new Set(all).size).toBe(3);
  });

  it("keeps a sheet that was filled since, and says so", async () => {
    const { host, session } = await opened([memo("记录")]);
    await session.insertBlank("project-self-evaluation");
    const [sheet = ""] = filledOf(session).inserted;
    await host.select(sheet, "D5");
    const now = current(session.getState())?.form.fields.projectName?.cell ?? "";
    host.type(now, "法庭维修");
    await session.undoFilling();
    expect((await host.read("all")).map((grid) => grid.sheet)).toContain(sheet);
    expect(
      filledOf(session)
        .remarks.map(({ zh }) => zh)
        .join(),
    ).toContain("没有删除");
  });

  it("takes out again what went in before a failure", async () => {
    const { host, session } = await openedFile("target-tables-2023.xlsx");
    const insert = host.insertSheet.bind(host);
    let calls = 0;
    host.insertSheet = (sheet) => {
      calls += 1;
      return calls === 3 ? Promise.reject(structureRefusal("structure-protected")) : insert(sheet);
    };
    await session.carryTargets();
    expect(session.getState().failure?.code).toBe("structure-protected");
    expect(session.getState().filled).toBeNull();
    expect(await names(host)).toHaveLength(6);
  });
});

describe("从绩效目标表带入", () => {
  it("makes six self-evaluations of the six tables of Hebei, and takes them back", async () => {
    const { host, session } = await openedFile("target-tables-2023.xlsx");
    await session.carryTargets();
    const forms = formsIn(await host.read("all"));
    const made = forms.filter(({ kind }) => kind === "project-self-evaluation");
    expect(made).toHaveLength(6);
    expect(made.map((form) => form.fields.projectName?.text)).toEqual(
      forms
        .filter(({ kind }) => kind === "target-table")
        .map((form) => form.fields.projectName?.text),
    );
    expect(filledOf(session).remarks.length).toBeGreaterThan(0);
    await session.undoFilling();
    expect(await names(host)).toHaveLength(6);
  });

  it("fills nothing over what stands: a second time there is nothing to do", async () => {
    const { host, session } = await openedFile("target-tables-2023.xlsx");
    await session.carryTargets();
    const before = await host.read("all");
    await session.carryTargets();
    expect(filledOf(session)).toMatchObject({ inserted: [], edits: [] });
    expect(await host.read("all")).toEqual(before);
  });

  it.each([
    ["that the tables print, which is none", null],
    ["that is given", 2025],
  ])("makes them of the year %s", async (_what, year) => {
    const { host, session } = await openedFile("target-tables-2023.xlsx");
    await session.carryTargets(year);
    const made = formsIn(await host.read("all")).filter(
      ({ kind }) => kind === "project-self-evaluation",
    );
    expect(made.map((form) => form.year)).toEqual(Array(6).fill(year));
  });

  it("says that there is no target table", async () => {
    const { session } = await openedFile("project-self-evaluation-2021.xlsx");
    await session.carryTargets();
    expect(filledNews(filledOf(session)).zh).toBe("没有可以填写的内容，1 处请核对。");
    expect(filledOf(session).remarks[0]?.zh).toContain("没有认出绩效目标表");
  });
});

describe("下一年度绩效目标表", () => {
  it("drafts it from the form in view", async () => {
    const { host, session } = await openedFile("project-self-evaluation-2021.xlsx");
    await session.draftNextYear();
    const [sheet = ""] = filledOf(session).inserted;
    expect(sheet).toContain("2022年");
    const forms = formsIn(await host.read("all"));
    expect(forms.map(({ kind }) => kind)).toEqual(["project-self-evaluation", "target-table"]);
    expect(forms[1]?.indicators).toHaveLength(forms[0]?.indicators.length ?? -1);
  });

  it("drafts it for the year that was typed", async () => {
    const { session } = await openedFile("project-self-evaluation-2021.xlsx");
    await session.draftNextYear(2024);
    expect(filledOf(session).inserted[0]).toContain("2024年");
    expect(filledOf(session).remarks[0]?.zh).toContain("2024 年目标表");
  });
});

describe("撤销", () => {
  it("still takes back what went in before a filling that failed", async () => {
    const { host, session } = await openedFile("project-self-evaluation-2021.xlsx");
    await session.insertBlank("target-table");
    const insert = host.insertSheet.bind(host);
    host.insertSheet = () => Promise.reject(structureRefusal("structure-protected"));
    await session.insertBlank("target-table");
    host.insertSheet = insert;
    expect(filledOf(session).undone).toBe(false);
    await session.undoFilling();
    expect(await names(host)).toHaveLength(1);
  });
});

describe("分配分值", () => {
  it("fills empty points alone, and all of them where asked to", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const points = () =>
      current(session.getState())?.form.indicators.map((row) => row.points?.text);
    const standing = points();
    const [first] = current(session.getState())?.form.indicators ?? [];
    host.type(first?.points?.cell ?? "", "");
    await session.recognise();
    await session.spreadPoints(false);
    await session.recognise();
    expect(points()?.slice(1)).toEqual(standing?.slice(1));
    expect(points()?.[0]).not.toBe("");
    await session.spreadPoints(true);
    await session.recognise();
    expect(points()).toEqual(["13", "13", "13", "11", "15", "15", "10"]);
    await session.undoFilling();
    await session.recognise();
    expect(points()?.slice(1)).toEqual(standing?.slice(1));
  });
});

describe("增加一行指标", () => {
  const NEW = {
    level1: "产出指标",
    level2: "数量指标",
    level3: "开庭次数",
    target: "≥40次",
    points: "5",
  };

  it("puts it into an empty row of its block, or under the block's last", async () => {
    const { host, session } = await openedFile("project-self-evaluation-2021.xlsx");
    const rows = async () => formsIn(await host.read("all"))[0]?.indicators ?? [];
    const before = await rows();
    await session.addIndicator(NEW);
    const after = await rows();
    expect(after).toHaveLength(before.length + 1);
    expect(after[1]).toMatchObject({
      level1: { text: "产出指标" },
      level2: { text: "数量指标" },
      level3: { text: "开庭次数" },
      target: { text: "≥40次" },
      points: { value: 5 },
    });
    await session.undoFilling();
    expect((await rows()).map(({ row, level3 }) => [row, level3?.text])).toEqual(
      before.map(({ row, level3 }) => [row, level3?.text]),
    );
  });

  it("goes into the blank form's own row 指标1", async () => {
    const { host, session } = await openedFile("project-self-evaluation-2021.xlsx");
    await session.insertBlank("project-self-evaluation");
    const rows = (await host.read("active"))[0]?.used.bottom;
    await session.addIndicator({ ...NEW, level2: "质量指标" });
    expect((await host.read("active"))[0]?.used.bottom).toBe(rows);
    const [form] = formsIn(await host.read("active"));
    expect(form?.indicators.map(({ level2, level3 }) => [level2?.text, level3?.text])).toEqual([
      ["质量指标", "开庭次数"],
    ]);
  });

  it("says that the form has no such block", async () => {
    const { session } = await openedFile("project-self-evaluation-2021.xlsx");
    await session.addIndicator({ ...NEW, level1: "过程指标", level2: "资金管理" });
    expect(filledOf(session).remarks[0]?.zh).toContain("没有“过程指标 › 资金管理”");
  });
});
