import { SAMPLE_MARK } from "../../forms/sample-mark";
import { said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { FormView } from "../view";

/** The sample of the first screen is still in the workbook that is to be mailed. */
export const sampleLeft: FormCheck = {
  id: "sample-left",
  on: "form",
  kinds: ALL_FORMS,
  title: said("示例表还在工作簿里", "The sample form is still in the workbook"),
  outcomes: ["warning"],
  message: said(
    "“{name}”是试用时插入的示例表，单位和数字都是虚构的。报送前请删除这张表。",
    "“{name}” is the sample that was put in to try on; its unit and figures are invented. Delete its sheet before the file is sent.",
  ),
  why: said(
    "收表单位会把它当作一个真的项目汇总。",
    "The receiving office would count it as a project of yours.",
  ),
  citation: reviewPractice("报送范围", "报送的工作簿只含本单位的表"),
  falseAlarms: [],
  examples: {
    bad: [bad("示例表没有删除", "project", { C4: "（示例）河道保洁养护" }, "C4")],
    good: [
      good("项目名称里提到示例", "project", { C4: "示范（示例）基地建设" }),
      good("示范类项目", "common", { C4: "示例基地建设" }),
    ],
  },
  run: ({ form }: FormView): Hit[] => {
    const name = form.fields.projectName;
    if (!name?.text.trim().startsWith(SAMPLE_MARK)) return [];
    return [
      {
        at: name,
        values: { name: name.text.trim() },
        seen: name.text,
        expected: said("删除这张表", "its sheet deleted"),
      },
    ];
  },
};
