import fc from "fast-check";
import { mailDraft, type MailFacts, type MailForm } from "../../src/reports/mail";

const CLEAN = { canSend: true, counts: { error: 0, warning: 0, question: 0 }, waived: 0 };
const OPEN = { canSend: false, counts: { error: 1, warning: 2, question: 4 }, waived: 3 };
const AT = new Date(2022, 2, 5, 9, 7);

const form = (more: Partial<MailForm> = {}): MailForm => ({
  name: "审判区租金（执行局）",
  total: "83",
  grade: "good",
  ...more,
});
const facts = (more: Partial<MailFacts> = {}): MailFacts => ({
  fileName: "2021年度自评表.xlsx",
  forms: [form()],
  check: { verdict: CLEAN, at: AT },
  consent: false,
  locale: "zh-CN",
  ...more,
});

function drafted(more: Partial<MailFacts> = {}) {
  const draft = mailDraft(facts(more));
  if (draft.kind !== "draft") throw new Error(draft.why.zh);
  return draft;
}
function refused(more: Partial<MailFacts>) {
  const draft = mailDraft(facts(more));
  if (draft.kind !== "refused") throw new Error(draft.address);
  return draft.why;
}

/** What a mail program makes of the address. */
function received(address: string) {
  const found = /^mailto:\?subject=([^&]*)&body=([^&]*)$/u.exec(address);
  if (!found) throw new Error(`no mailto address: ${address}`);
  const [, subject = "", body = ""] = found;
  return { subject: decodeURIComponent(subject), body: decodeURIComponent(body) };
}

describe("a mail draft", () => {
  it("says what is sent, when it was checked, and that the file must be attached by hand", () => {
    expect(received(drafted().address)).toEqual({
      subject: "报送绩效自评表：2021年度自评表",
      body: [
        "【发送前请手动添加附件 2021年度自评表.xlsx，再删去本行】",
        "",
        "您好：",
        "现报送 2021年度自评表.xlsx，内容如下：",
        "1. 审判区租金（执行局）：83 分，良",
        "2022-03-05 09:07 做过发送前检查：",
        "没有发现问题。",
      ].join("\r\n"),
    });
  });

  it("speaks English where the person does", () => {
    const { subject, body } = received(drafted({ locale: "en" }).address);
    expect(subject).toBe("Self-evaluation forms: 2021年度自评表");
    expect(body).toContain("[Attach 2021年度自评表.xlsx by hand before sending");
    expect(body).toContain("1. 审判区租金（执行局）: 83, good");
    expect(body).toContain("Checked on 2022-03-05 09:07:\r\nnothing was found.");
  });

  it("names no recipient and attaches nothing", () => {
    expect(drafted().address.startsWith("mailto:?subject=")).toBe(true);
    expect(drafted().address).not.toMatch(/[?&](?:to|cc|bcc|attach(?:ment)?)=/iu);
  });

  it("tells of forms without total or name, and of what was explained", () => {
    const { body } = drafted({
      forms: [form({ total: null, grade: null }), form({ name: "", grade: null })],
      check: { verdict: { ...CLEAN, waived: 2 }, at: AT },
    });
    expect(body).toContain("1. 审判区租金（执行局）：未评分\r\n2. （未写名称）：83 分\r\n");
    expect(body).toContain("没有未处理的问题，2 处已在“校验说明”写明理由。");
  });
});

describe("before a draft is made", () => {
  it("the workbook must have been checked", () => {
    expect(refused({ check: null }).zh).toContain("还没有做发送前检查");
    expect(refused({ check: null, consent: true }).en).toContain("has not been checked");
  });

  it("nothing may be open, unless the person consents; the mail then says so", () => {
    const check = { verdict: OPEN, at: AT };
    expect(refused({ check }).zh).toContain("还有 7 处没有处理");
    expect(drafted({ check, consent: true }).body).toContain(
      "还有 7 处没有处理（错误 1，提醒 2，待确认 4）。",
    );
  });
});

describe("the address", () => {
  it("is RFC 6068: UTF-8 in percents, lines ended by %0D%0A, nothing else unescaped", () => {
    const name = "A&B=50%?#\"<'+,;:@/ 甲";
    const { address } = drafted({ fileName: `${name}.xlsx`, forms: [form({ name })] });
    const [, query = ""] = address.split("?");
    expect(address.split("?")).toHaveLength(2);
    expect(query).toMatch(/^subject=[\w\-.~!*()%]*&body=[\w\-.~!*()%]*$/u);
    expect(query).toContain("%E7%94%B2");
    expect(query).toContain("%0D%0A");
    expect(received(address).subject).toBe(`报送绩效自评表：${name}`);
  });

  it("lists as many forms as fit and counts the rest", () => {
    const forms = Array.from({ length: 40 }, (_, index) => form({ name: `项目${String(index)}` }));
    const { address, body } = drafted({ forms });
    expect(address.length).toBeLessThanOrEqual(1900);
    const listed = body.match(/^\d+\. /gmu) ?? [];
    expect(listed.length).toBeGreaterThan(2);
    expect(listed.length).toBeLessThan(40);
    expect(body).toContain("\r\n等 40 张表。");
    const more = drafted({ forms: forms.slice(0, listed.length) });
    expect(more.body).not.toContain("张表");
  });

  it("cuts names short before it leaves the forms out", () => {
    const long = "长".repeat(300);
    const { body, address } = drafted({ fileName: `${long}.xlsx`, forms: [form({ name: long })] });
    expect(address.length).toBeLessThanOrEqual(1900);
    expect(body).toContain(`${"长".repeat(24)}….xlsx`);
  });

  it("always fits, decodes and keeps to its lines, whatever the names are", () => {
    // any units of UTF-16, halves of characters among them
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom("甲", "\uD83D", "\uDE00", "\r", "\n", "&", "%"),
    );
    const text = fc.string({ unit, maxLength: 400 });
    const some = fc.array(
      fc.record({ name: text, total: fc.constant("83"), grade: fc.constant("good" as const) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, some, fc.constantFrom("zh-CN", "en"), (fileName, forms, locale) => {
        const { address, body } = drafted({ fileName, forms, locale });
        expect(address.length).toBeLessThanOrEqual(1900);
        expect(received(address).body.split("\r\n")).toHaveLength(body.split("\r\n").length);
        expect(received(address).body).not.toMatch(/[^\r]\n|\r[^\n]/u);
      }),
      { numRuns: 500 },
    );
  });
});
