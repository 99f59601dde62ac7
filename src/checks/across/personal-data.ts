import { said, type Said } from "../../language/said";
import { textAt, type Grid, type GridCell } from "../../sheet/grid";
import { fold } from "../../values";
import { byText } from "../../values/by-text";
import { filledCells, placeOf, withoutCopies } from "../reading/cells-in";
import type { Hit, WorkbookCheck } from "../check";
import type { WorkbookView } from "../view";

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/u;
const IDENTITY = /(?<!\d)\d{17}[\dXx](?!\d)/gu;
const BANK_CARD = /(?<!\d)(?:62|60|45|43)\d{14,17}(?!\d)/u;

/** Phone, identity and bank card numbers outside the fields that the form has for them. */
export const personalData: WorkbookCheck = {
  id: "personal-data",
  on: "workbook",
  title: said("表格里有个人信息", "Personal data on a sheet"),
  outcomes: ["warning"],
  message: said(
    "这一格像是写有{what}。自评材料多要公开，请确认有必要，否则删去。",
    "The cell seems to hold {what}. Self-evaluations are often published: delete it unless needed.",
  ),
  why: said(
    "自评表要对外公开，个人信息不应出现在联系电话等规定栏目之外。",
    "Self-evaluations are published; personal data belongs in its own fields only.",
  ),
  citation: {
    title: "中华人民共和国个人信息保护法",
    issuer: "全国人民代表大会常务委员会",
    year: 2021,
    clause: "第六条",
    quote: "收集个人信息，应当限于实现处理目的的最小范围，不得过度收集个人信息。",
  },
  falseAlarms: [
    said(
      "恰好 11 位、以 1 开头的编号或金额。",
      "A code or amount of eleven digits that begins with 1.",
    ),
  ],
  examples: {
    bad: [
      {
        about: "偏差原因里写了经办人的手机号",
        sheets: [{ base: "project", set: { I17: "偏离原因：详询经办人 13800000000" } }],
        found: { sheet: "自评表", cell: "I17" },
      },
      {
        about: "联系人一格的手机号按数字存着",
        sheets: [{ base: "project", set: { A31: "联系人", B31: "13800000000" } }],
        found: { sheet: "自评表", cell: "B31" },
      },
      {
        about: "实际完成情况里有身份证号",
        sheets: [{ base: "project", set: { F13: "受援人（110101190001010006）已获援助。" } }],
        found: { sheet: "自评表", cell: "F13" },
      },
    ],
    good: [
      {
        about: "联系电话一栏就是填电话的",
        sheets: [{ base: "project", set: { G6: "13800000000" } }],
      },
      {
        about: "项目编码不是身份证号：校验位不符",
        sheets: [{ base: "project", set: { C4: "法律援助（110101190001010001）" } }],
      },
      { about: "金额", sheets: [{ base: "common", set: { D6: "13500000000" } }] },
    ],
  },
  run,
};

function run({ grids, forms }: WorkbookView): Hit[] {
  const fields = new Set(
    forms.flatMap(({ form }) =>
      [form.fields.phone, form.fields.manager, form.fields.projectCode].map(
        (cell) => `${form.sheet}!${cell?.cell ?? ""}`,
      ),
    ),
  );
  return grids.flatMap((grid) =>
    withoutCopies(filledCells(grid)).flatMap((cell): Hit[] => {
      if (fields.has(`${grid.sheet}!${cell.address}`)) return [];
      const isNumber = typeof cell.value === "number";
      const what = isNumber ? kindOfNumber(cell, grid) : kindOf(cell.text);
      if (!what) return [];
      const at = placeOf(grid.sheet, cell);
      const expected = said("不写个人信息", "no personal data");
      return [{ at, values: { what }, seen: cell.text, expected }];
    }),
  );
}

const kindOf = byText((shown): Said | null => {
  const text = fold(shown);
  if ([...text.matchAll(IDENTITY)].some(([number]) => isIdentity(number)))
    return said("身份证号", "an identity number");
  if (MOBILE.test(text)) return said("手机号", "a mobile number");
  return BANK_CARD.test(text) && /卡|账号|帐号/u.test(text)
    ? said("银行账号", "a bank account")
    : null;
});

/** A number is a phone's only where neither its row nor its column speaks of anything counted. */
function kindOfNumber({ value, row, column }: GridCell, grid: Grid): Said | null {
  if (!WHOLE_MOBILE.test(String(value))) return null;
  const { top, left } = grid.used;
  const beside = wordsBefore(row - top, (back) => textAt(grid, row - back, column));
  const ahead = wordsBefore(column - left, (back) => textAt(grid, row, column - back));
  return COUNTED.test(beside + ahead) ? null : said("手机号", "a mobile number");
}

/** The nearest text before a cell that is no number itself; empty where there is none. */
function wordsBefore(reach: number, at: (back: number) => string): string {
  for (let back = 1; back <= reach; back++) if (/\p{L}/u.test(at(back))) return at(back);
  return "";
}

const WHOLE_MOBILE = /^1[3-9]\d{9}$/u;
const COUNTED =
  /[金余]额|资金|经费|预算|决算|执行|拨款|支出|收入|合计|总[额计数]|[元值量数率分]|编[码号]|账号|序号/u;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = "10X98765432";

/** GB 11643: a plausible birth date and the right check digit. */
function isIdentity(number: string): boolean {
  const [month, day] = [Number(number.slice(10, 12)), Number(number.slice(12, 14))];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(number[at]), 0);
  return CHECK_DIGITS[sum % 11] === number[17]?.toUpperCase();
}
