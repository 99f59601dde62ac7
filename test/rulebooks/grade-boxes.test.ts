import { readGradeBoxes } from "../../src/rulebooks/grade-boxes";

const ALL = ["excellent", "good", "fair", "poor"];

describe("boxes that are ticked for a grade", () => {
  it.each([
    ["☑优 □良 □中 □差", ["excellent"], ALL],
    ["□优 ☑良 □中 □差", ["good"], ALL],
    ["□优秀　■良好　□合格　□不合格", ["good"], ALL],
    ["自评等级：□优 □良 ✔中 □差", ["fair"], ALL],
    ["√优 良 中 差", ["excellent"], ALL],
    ["优 √良 中 差", ["good"], ALL],
    ["优□ 良☑ 中□ 差□", ["good"], ALL],
    ["优（√） 良（ ） 中（ ） 差（ ）", ["excellent"], ALL],
    ["（ ）优 （√）良 （ ）中 （ ）差", ["good"], ALL],
    ["[ ]优 [√]良 [ ]中 [ ]差", ["good"], ALL],
    ["□优\n□良\n☑中\n□差", ["fair"], ALL],
    ["优 良√ 中 差", ["good"], ALL],
    ["□ 优 ☑ 良 □ 中 □ 差", ["good"], ALL],
    ["优□良☑中□差□", ["good"], ALL],
    ["■良", ["good"], ["good"]],
    ["良√", ["good"], ["good"]],
  ])("reads %s", (text, ticked, offered) => {
    expect(readGradeBoxes(text)).toEqual({ ticked, offered });
  });

  it.each([
    ["none is ticked", "□优 □良 □中 □差", []],
    ["none is ticked, in brackets", "优（ ）良（ ）中（ ）差（ ）", []],
    ["two are ticked", "☑优 ☑良 □中 □差", ["excellent", "good"]],
  ])("tells no single grade where %s", (_, text, ticked) => {
    expect(readGradeBoxes(text)).toEqual({ ticked, offered: ALL });
  });

  it("leaves a tick between two grades to a person", () => {
    expect(readGradeBoxes("优√良中差")).toBeNull();
  });

  it.each(["优", "等级：良", "", "100", "—", "优、良、中、差", "√", "见附件"])(
    "finds none in “%s”",
    (text) => {
      expect(readGradeBoxes(text)).toBeNull();
    },
  );
});
