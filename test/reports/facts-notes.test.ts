import fc from "fast-check";
import { noteHalves } from "../../src/reports/facts/note-halves";

describe("a deviation note is parted into why and what will be done", () => {
  it.each([
    [
      "the published form of words",
      "偏离原因：全年有4例违法违纪情况。\n改进措施：进一步加强干警的党风廉政教育。",
      "全年有4例违法违纪情况。",
      "进一步加强干警的党风廉政教育。",
    ],
    [
      "in one line, numbered",
      "1.偏差原因：材料仍在流转。2.改进措施：逐案督促归档。",
      "材料仍在流转。",
      "逐案督促归档。",
    ],
    [
      "the other way round",
      "改进措施：逐案督促归档。偏离原因：材料仍在流转。",
      "材料仍在流转。",
      "逐案督促归档。",
    ],
    [
      "without labels, a sentence each",
      "受疫情影响，培训未能举办。下一步加快补办培训。",
      "受疫情影响，培训未能举办。",
      "下一步加快补办培训。",
    ],
    [
      "without labels, in one sentence that turns",
      "受疫情影响部分案件材料未及归档，下一步将逐案督促归档。",
      "受疫情影响部分案件材料未及归档，",
      "下一步将逐案督促归档。",
    ],
    [
      "a sentence of steps behind the reason",
      "管护员中途离岗，增收未满全年；已建立替补名单，次年按月补足。",
      "管护员中途离岗，增收未满全年；",
      "已建立替补名单，次年按月补足。",
    ],
    [
      "原因 alone is labelled",
      "原因：资金下达晚。今后尽早申报。",
      "资金下达晚。",
      "今后尽早申报。",
    ],
    [
      "the reason alone",
      "年末结案的20件案件材料仍在流转，未及归档。",
      "年末结案的20件案件材料仍在流转，未及归档。",
      null,
    ],
    [
      "a remedy alone",
      "将逐案督促归档，每季度抽查一次。",
      null,
      "将逐案督促归档，每季度抽查一次。",
    ],
    [
      "a label with nothing behind it",
      "偏离原因：材料仍在流转；改进措施：无",
      "材料仍在流转；",
      null,
    ],
    [
      "a list of reasons before the list of remedies",
      "原因：1.资金到位晚；2.人手不足。措施：1.提前申报；2.充实人员。",
      "1.资金到位晚；2.人手不足。",
      "1.提前申报；2.充实人员。",
    ],
    [
      "what follows a remedy belongs to it",
      "资金到位晚。下一步加快支付。共3件。",
      "资金到位晚。",
      "下一步加快支付。共3件。",
    ],
    ["nothing", "", null, null],
  ])("%s", (_, note, reason, remedy) => {
    expect(noteHalves(note)).toMatchObject({ reason, remedy });
  });

  it("says where both are in one sentence that cannot be parted", () => {
    const note = "因资金不足推进较慢并加强催收";
    expect(noteHalves(note)).toEqual({ reason: note, remedy: null, undivided: true });
  });

  it("loses no word of an unlabelled note, and adds none", () => {
    const words = fc.constantFrom(
      "受疫情影响",
      "资金短缺",
      "下一步将加快支付",
      "完善制度",
      "按季度督促",
      "材料未及归档",
      "共3件",
    );
    const ends = fc.constantFrom("，", "。", "；", "\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(words, ends), { minLength: 1, maxLength: 8 }), (clauses) => {
        const note = clauses.map(([word, end]) => word + end).join("");
        const { reason, remedy } = noteHalves(note);
        const sorted = (text: string) => [...text.replace(/\s/gu, "")].sort().join("");
        expect(sorted(`${reason ?? ""}${remedy ?? ""}`)).toBe(sorted(note));
      }),
    );
  });
});
