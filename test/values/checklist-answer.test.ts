import fc from "fast-check";
import { readChecklistAnswer } from "../../src/values";

const SIGNS = ["①", "②", "③", "④", "⑤", "⑥", "⑦"];
const failed = (text: string, marks: readonly string[] = SIGNS) => {
  const answer = readChecklistAnswer(text, marks);
  return answer.kind === "marks" ? answer.failed : answer.kind === "count" ? answer.failed : null;
};

describe("answers to a checklist of ①–⑦", () => {
  it.each([
    "全部合格",
    "均合格",
    "都合格",
    "全部符合",
    "均符合要求",
    "各项均达标",
    "各项指标均符合规定",
    "合格",
    "符合",
    "达标",
    "全部合格。",
    "“全部合格”",
    " 全部 合格 ",
    "①②③④⑤⑥⑦均合格",
    "①至⑦项均合格",
    "①—⑦全部符合",
    "1-7项均合格",
    "①√②√③√④√⑤√⑥√⑦√",
    "①合格\n②合格\n③合格\n④合格\n⑤合格\n⑥合格\n⑦合格",
    "无不合格项",
    "没有不合格",
    "均无缺项",
  ])("%s: none failed", (text) => {
    expect(readChecklistAnswer(text, SIGNS)).toEqual({ kind: "marks", failed: [] });
  });

  it.each([
    ["③⑤不合格", [3, 5]],
    ["③、⑤不合格", [3, 5]],
    ["③、⑤项不合格", [3, 5]],
    ["③，⑤ 项 不合格", [3, 5]],
    ["③和⑤不符合", [3, 5]],
    ["③项、⑤项未达标", [3, 5]],
    ["第3、5项不合格", [3, 5]],
    ["第3项和第5项不合格", [3, 5]],
    ["第三、第五项不合格", [3, 5]],
    ["第三项不符合要求", [3]],
    ["(3)(5)不符合", [3, 5]],
    ["（3）（5）不符合", [3, 5]],
    ["⑶⑸不合格", [3, 5]],
    ["3和5不合格", [3, 5]],
    ["3、5项不合格", [3, 5]],
    ["３、５项不合格", [3, 5]],
    ["③⑤两项不合格", [3, 5]],
    ["3、5两项不合格", [3, 5]],
    ["③-⑤不合格", [3, 4, 5]],
    ["①至③、⑦项不合格", [1, 2, 3, 7]],
    ["①②④⑤⑥⑦合格③不合格", [3]],
    ["①②④⑤⑥⑦合格，③不合格。", [3]],
    ["③不合格，其余合格", [3]],
    ["③⑤不合格,其他均合格", [3, 5]],
    ["除③外均合格", [3]],
    ["除③、⑤项外，其余均合格", [3, 5]],
    ["除第3项外全部合格", [3]],
    ["全部合格（③除外）", [3]],
    ["除③外均不合格", [1, 2, 4, 5, 6, 7]],
    ["③合格，其余不合格", [1, 2, 4, 5, 6, 7]],
    ["不合格：③⑤", [3, 5]],
    ["不合格项：③、⑤", [3, 5]],
    ["不合格项为第3项、第5项", [3, 5]],
    ["缺③", [3]],
    ["缺③⑤项", [3, 5]],
    ["缺少第3项", [3]],
    ["③缺失", [3]],
    ["①√②√③×④√⑤×⑥√⑦√", [3, 5]],
    ["③不合格，因制度未修订", [3]],
    ["③⑤不合格（已在整改）", [3, 5]],
    ["③⑤③不合格", [3, 5]],
    ["③不合格，⑤不合格，③不合格", [3, 5]],
    ["③不合格，除③外均合格", [3]],
    ["①合格，③不合格，①合格，其余合格", [3]],
    ["全部不合格", [1, 2, 3, 4, 5, 6, 7]],
    ["均不符合", [1, 2, 3, 4, 5, 6, 7]],
  ])("%s: the named ones failed", (text, marks) => {
    expect(readChecklistAnswer(text, SIGNS)).toEqual({ kind: "marks", failed: marks });
  });

  it.each([
    ["2项不合格", 2],
    ["有2项不合格", 2],
    ["两项不合格", 2],
    ["其中有一项不合格", 1],
    ["共3项不达标", 3],
    ["缺2项", 2],
    ["缺一项", 1],
    ["不合格2项", 2],
    ["不合格项2项", 2],
    ["0项不合格", 0],
  ])("%s: so many failed", (text, count) => {
    expect(readChecklistAnswer(text, SIGNS)).toEqual({ kind: "count", failed: count });
  });

  it.each([
    "基本合格",
    "③基本合格",
    "部分合格",
    "大部分合格",
    "不合格",
    "③⑤",
    "3",
    "2项",
    "3不合格",
    "35不合格",
    "①②合格",
    "①②合格③不合格",
    "③合格③不合格",
    "③不合格；③合格",
    "②③合格，③不合格，其余合格",
    "除③外均合格，③合格",
    "①不合格，2项不合格",
    "2项不合格，其余不合格",
    "⑧不合格",
    "第9项不合格",
    "8项不合格",
    "①合格，2项不合格",
    "③⑤三项不合格",
    "③不合格，④待定",
    "合格，但③有待改进",
    "合格，但制度不够健全",
    "100%",
    "95%",
    "是",
    "健全",
    "合规",
    "规范",
    "制度健全，执行到位",
    "⑤-③不合格",
    "有一项③不合格",
    "③不合格，另有一项待查",
    "",
  ])("%s: cannot be told", (text) => {
    expect(readChecklistAnswer(text, SIGNS)).toMatchObject({ kind: "unclear" });
  });
});

describe("why an item fails", () => {
  it.each([
    "③不合格，因制度未修订",
    "③不合格，因为制度尚未修订。",
    "③不合格；由于人员变动",
    "③不合格。主要是资料归档滞后",
    "③不合格，系人员变动所致",
    "③不合格：原因待查",
    "③不合格（原因：人员变动）",
    "③不合格，因人员变动未办理",
    "缺③：因人员变动",
    "缺③，由于人员变动",
    "缺③，系人员变动所致",
    "缺③，原因是人员变动",
    "缺③，主要是人员变动",
    "③不合格，正在整改",
    "③不合格要求，已制定计划",
    "③不符合规定（人员变动）",
    "③不达标；已制定计划",
    "③未达标，已制定计划",
    "③不满足：已制定计划",
    "③未通过，正在复核",
    "③不合格！",
    "“③”不合格",
  ])("is no part of the answer: %s", (text) => {
    expect(readChecklistAnswer(text, SIGNS)).toEqual({ kind: "marks", failed: [3] });
  });

  it("may stand behind an answer without fault", () => {
    expect(failed("全部合格，主要是制度规章修订及时")).toEqual([]);
    expect(failed("③⑤不合格，其余合格，因制度未修订")).toEqual([3, 5]);
  });

  // what it names may be an item that fails too
  it.each([
    "③不合格，因⑤资料未到位",
    "③不合格，因第5项资料未到位",
    "③不合格，因三项资料未到位",
    "③不合格，因其余资料未到位",
    "③不合格，因资料全部遗失",
    "③不合格，因资料不符合时限",
    "③不合格，整改后2天内完成",
    "③不合格，另有两项待查",
    "③基本合格，因制度未修订",
  ])("is not left out where it names items or verdicts: %s", (text) => {
    expect(readChecklistAnswer(text, SIGNS)).toMatchObject({ kind: "unclear" });
  });
});

describe("the marks of the rule", () => {
  it.each([
    [["1、", "2、", "3、"], "③不合格"],
    [["(1)", "(2)", "(3)"], "第3项不合格"],
    [["一、", "二、", "三、"], "3、不合格"],
    [["⑴", "⑵", "⑶"], "(三)不合格"],
    [["1.", "2.", "3."], "除第三项外均合格"],
  ])("%j may be answered in another style: %s", (marks, text) => {
    expect(failed(text, marks)).toEqual([3]);
  });

  it("that repeat cannot be found again, but all of them pass or fail together", () => {
    const twice = ["①", "②", "①"];
    expect(failed("①不合格", twice)).toBeNull();
    expect(failed("全部合格", twice)).toEqual([]);
    expect(failed("全部不合格", twice)).toBe(3);
    expect(failed("2项不合格", twice)).toBe(2);
  });

  it.each([
    "②不合格",
    "②不合格，其余合格",
    "②合格，其余合格",
    "除②外均不合格",
    "②合格，其余不合格",
    "①②合格",
  ])("that repeat leave an answer that names one unclear: %s", (text) => {
    const answer = readChecklistAnswer(text, ["①", "②", "①"]);
    expect(answer.kind === "unclear" ? answer.reason.zh : null).toContain("有重复或读不出");
  });

  it("that cannot be read leave an answer that names one unclear", () => {
    expect(failed("②不合格", ["①", "②", "•"])).toBeNull();
    expect(failed("全部合格", ["①", "②", "•"])).toEqual([]);
  });

  it("that are not printed leave the count of those named", () => {
    expect(failed("全部合格", [])).toBe(0);
    expect(failed("缺2项", [])).toBe(2);
    expect(failed("③⑤不合格", [])).toBe(2);
    expect(failed("第3项不合格，其余合格", [])).toBe(1);
    expect(failed("全部不合格", [])).toBeNull();
    expect(failed("除③外均不合格", [])).toBeNull();
    // an item that is named twice is one item
    expect(failed("③⑤③不合格", [])).toBe(2);
    expect(failed("③不合格，⑤不合格，③不合格", [])).toBe(2);
    expect(failed("③不合格，③合格", [])).toBeNull();
    expect(failed("③不合格，2项不合格", [])).toBeNull();
    expect(failed("①合格，2项不合格", [])).toBe(2);
  });

  it.each([
    ["⑧不合格", "第 8 项"],
    ["①②合格", "第 3、4、5、6、7 项"],
    ["8项不合格", "8 项"],
    ["基本合格", "基本合格"],
  ])("%s: the reason names what is wrong", (text, words) => {
    const answer = readChecklistAnswer(text, SIGNS);
    expect(answer.kind === "unclear" ? answer.reason.zh : null).toContain(words);
  });
});

describe("any answer", () => {
  it("is read without throwing, and names only items of the list", () => {
    const piece = fc.constantFrom(
      ..."①②③⑧第项、，不合格除外全部均其余缺有无两23()—至√×未达标因".split(""),
      "合格",
      "不合格",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, (one) => {
        const answer = readChecklistAnswer(one, ["①", "②", "③"]);
        if (answer.kind === "unclear") return;
        const count = answer.kind === "count" ? answer.failed : answer.failed.length;
        expect(count).toBeLessThanOrEqual(3);
        if (answer.kind === "marks") {
          expect(answer.failed.every((mark) => mark >= 1 && mark <= 3)).toBe(true);
          expect(new Set(answer.failed).size).toBe(count);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("that names the failed ones is read back whatever its style", () => {
    const set = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
    const styles = [
      (all: number[]) => `${all.map((n) => SIGNS[n - 1]).join("")}不合格`,
      (all: number[]) => `${all.map((n) => SIGNS[n - 1]).join("、")}项不合格`,
      (all: number[]) => `第${all.join("、")}项不合格`,
      (all: number[]) => `${all.map((n) => `(${n})`).join("")}不符合`,
      (all: number[]) => `除第${all.join("、")}项外均合格`,
      (all: number[]) => `不合格：${all.map((n) => SIGNS[n - 1]).join("、")}`,
    ];
    fc.assert(
      fc.property(set, fc.constantFrom(...styles), (all, style) => {
        expect(failed(style(all))).toEqual(all);
      }),
    );
  });
});
