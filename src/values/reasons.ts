import type { Said } from "../language/said";
import { said } from "../language/said";

/** The longest piece of a cell that a sentence repeats. */
const SHOWN = 30;

const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** Why a cell cannot be read: what was seen, why it is unclear, what to write instead. */
export const unclear = {
  several: (list: readonly string[]): Said =>
    said(
      "一格里有多个数值（{list}），无法确定以哪个为准。请拆成多行，或只保留一个。",
      "One cell holds several values ({list}). Split it into rows, or keep one.",
      { list: list.map(shown).join("、") },
    ),
  range: (text: string): Said =>
    said(
      "“{text}”是一个区间，无法确定按上限还是下限计分。请改写为“≥”或“≤”一个数。",
      "“{text}” is a range; it does not say which end counts. Write ≥ or ≤ and one number.",
      { text: shown(text) },
    ),
  ratio: (text: string): Said =>
    said(
      "“{text}”是比例或分数，不能直接比较。请换算成一个数或百分比。",
      "“{text}” is a ratio or fraction. Write it as one number or a percentage.",
      { text: shown(text) },
    ),
  product: (text: string): Said =>
    said(
      "“{text}”是几个数相乘，看不出以哪个为准。请写成一个数，如“150人天”。",
      "“{text}” multiplies several numbers. Write the one that counts, like 150人天.",
      { text: shown(text) },
    ),
  contradiction: (text: string): Said =>
    said(
      "“{text}”里的比较符号相互矛盾，无法确定是上限还是下限。请只保留一个。",
      "The comparisons in “{text}” contradict each other. Keep only one.",
      { text: shown(text) },
    ),
  markOrDecimal: (text: string): Said =>
    said(
      "“{text}”开头的数既可能是序号，也可能是数值的一部分。请去掉序号，或把数值写完整。",
      "The first number of “{text}” may be a list number or part of the value. Write the value only.",
      { text: shown(text) },
    ),
  pointOrComma: (text: string): Said =>
    said(
      "“{text}”里的点可能是小数点，也可能是千位分隔号。请去掉点，或改用逗号。",
      "The point in “{text}” may be a decimal point or group the thousands. Leave it out.",
      { text: shown(text) },
    ),
  bracketed: (text: string): Said =>
    said(
      "“{text}”：括号里的数可能是负数，也可能是说明。请直接写出正负号和数值。",
      "“{text}”: a number in brackets may be negative or a remark. Write it with its sign.",
      { text: shown(text) },
    ),
  formulaError: (text: string): Said =>
    said(
      "单元格显示“{text}”，是公式出错或列宽不够，没有数值。请先修正。",
      "The cell shows “{text}”: a formula error or a column too narrow. Correct it first.",
      { text: shown(text) },
    ),
  timeOfDay: (text: string): Said =>
    said(
      "单元格“{text}”是钟点格式（可能由“1:3”之类误转），不是指标值。请改为文本重新填写。",
      "The cell “{text}” is formatted as a time of day, no indicator value. Enter it as text.",
      { text: shown(text) },
    ),
  dateFormat: (text: string, number: string): Said =>
    said(
      "单元格显示为日期“{text}”，存的却是数 {number}，可能误设了日期格式。请改正单元格格式。",
      "The cell shows the date “{text}” but holds the number {number}. Correct its number format.",
      { text: shown(text), number },
    ),
  noSuchDate: (text: string): Said =>
    said("“{text}”里的日期不存在。请核对年月日。", "“{text}” holds a date that does not exist.", {
      text: shown(text),
    }),
  beforePeriod: (text: string): Said =>
    said(
      "“{text}”没有说清是这一时期开始之前还是结束之前。请写明“底前”或具体日期。",
      "“{text}” does not say whether before the period begins or ends. Name the day.",
      { text: shown(text) },
    ),
  monthOrDecimal: (text: string): Said =>
    said(
      "“{text}”存为数字，可能是1月，也可能是10月丢了末尾的0。请写成“××××年×月”。",
      "“{text}” is stored as a number: January, or October without its last 0. Write the month out.",
      { text: shown(text) },
    ),
  leadingStroke: (text: string): Said =>
    said(
      "“{text}”开头的符号可能是负号，也可能是破折号或“至”。请写成“-”加数值。",
      "The sign at the start of “{text}” may be a minus or a dash. Write - and the number.",
      { text: shown(text) },
    ),
  loneStroke: (text: string): Said =>
    said(
      "“{text}”可能是数字一，也可能是一道横线。请写成“1”或“—”。",
      "“{text}” may be the numeral one or a dash. Write 1 or —.",
      { text: shown(text) },
    ),
  otherWay: (text: string): Said =>
    said(
      "“{text}”的升降方向与目标不同，数值不能直接相比。请写明按指标口径的完成值。",
      "“{text}” moves the other way than the target. State the value as the indicator means it.",
      { text: shown(text) },
    ),
  difference: (text: string): Said =>
    said(
      "“{text}”写的是差额，不是完成值。请填实际完成的数值。",
      "“{text}” is a difference, not what was achieved. Enter the achieved value.",
      { text: shown(text) },
    ),
  opposite: (text: string): Said =>
    said(
      "“{text}”写的是与指标相反的一面，不能与指标值直接相比。请填指标本身的完成值。",
      "“{text}” gives the opposite of what the indicator asks for. Enter the indicator's own value.",
      { text: shown(text) },
    ),
  levelOrChange: (text: string): Said =>
    said(
      "“{text}”与指标值一个写的是升降了多少，一个写的是升降到多少，不能直接相比。请改成同一口径。",
      "Of “{text}” and the target one says the change, the other the level reached. State both alike.",
      { text: shown(text) },
    ),
  unitColumn: (text: string, unit: string): Said =>
    said(
      "指标值写“{text}”，单位栏却是“{unit}”，以哪个为准看不出来。请改成一致。",
      "The target says “{text}”, its unit column {unit}. Make them agree.",
      { text: shown(text), unit },
    ),
  perPeriod: (text: string, unit: string): Said =>
    said(
      "“{text}”没有写单位：是按“{unit}”算的，还是全年合计，看不出来。请写上单位。",
      "“{text}” has no unit: it may be in {unit}, or the sum of the year. Write the unit.",
      { text: shown(text), unit },
    ),
  mayBeLevel: (text: string): Said =>
    said(
      "指标值写的是升降了多少，“{text}”看不出是升降了多少，还是升降到多少。请写明，如“缩短2天”。",
      "The target is a change; “{text}” may be the change, or the level reached. Say which.",
      { text: shown(text) },
    ),
  outOfScale: (text: string, unit: string): Said =>
    said(
      "“{text}”没有写单位，按指标值的“{unit}”理解会是指标值的许多倍，或不到千分之一，看不出是什么单位。请写上单位。",
      "“{text}” has no unit; in the target's “{unit}” it is many times the target, or next to nothing of it. Write its unit.",
      { text: shown(text), unit },
    ),
  unitsApart: (text: string, unit: string, printed: string): Said =>
    said(
      "“{text}”与指标值的数相近，单位却是“{unit}”对“{printed}”，相差很多，像是写错了单位。请核对后改正。",
      "“{text}” is close to the target's number, but in {unit} instead of {printed}: a unit seems to be mistaken. Correct it.",
      { text: shown(text), unit, printed },
    ),
  questionMark: (): Said =>
    said("单元格只有问号，没有数值。请补填。", "The cell holds a question mark only. Fill it in."),
  unknown: (text: string): Said =>
    /\d(?:月|日|号|季度)/u.test(text)
      ? said(
          "“{text}”像是时间，但写法无法识别。请写成一个日期，如“12月31日前”；有几个时点的，分成几行。",
          "“{text}” looks like a time but cannot be read. Write one date, such as 12月31日前; several dates need rows of their own.",
          { text: shown(text) },
        )
      : said(
          "“{text}”像是数值，但写法无法识别。请改写为“比较符号＋数字＋单位”，如“≥95%”。",
          "“{text}” looks like a value but cannot be read. Write comparison, number and unit, like ≥95%.",
          { text: shown(text) },
        ),
};

const UNSAID = "没有写“≥”或“≤”，";

/** Whether an assumption is about the direction alone, which the same number on both sides settles. */
export function isOfDirection({ zh }: Said): boolean {
  return zh.startsWith(UNSAID);
}

/** What was inferred on the way, for the person to see and reject. */
export const assumed = {
  yuan: (unit: string): Said =>
    said("没有写货币单位，按“{unit}”理解。", "No money unit is printed; read as {unit}.", { unit }),
  /** `part` and `size` in Chinese, then in English. */
  ratio: (word: string, [part, size, partEn, sizeEn]: readonly string[]): Said =>
    said(
      "“{word}”比按{part}项相对越{size}越好理解。",
      "By “{word}” the ratio is the better the {sizeEn} its {partEn} number is to the other.",
      { word, part: part ?? "", size: size ?? "", partEn: partEn ?? "", sizeEn: sizeEn ?? "" },
    ),
  fromSentence: (text: string, value: string): Said =>
    said("从“{text}”中取出 {value} 作为数值。", "{value} was taken out of “{text}”.", {
      text: shown(text),
      value,
    }),
  approximate: (text: string, number: string): Said =>
    said("“{text}”是约数，按 {number} 计算。", "“{text}” is approximate; {number} is used.", {
      text: shown(text),
      number,
    }),
  operatorInActual: (text: string, number: string): Said =>
    said(
      "完成值“{text}”带有比较符号，按 {number} 计算。请核实实际完成数。",
      "The actual “{text}” carries a comparison; {number} is used. Please verify it.",
      { text: shown(text), number },
    ),
  plainUnit: (text: string, printed: string, unit: string | null): Said =>
    said(
      "完成值“{text}”没有写单位，按“{printed}”理解会是指标值的许多倍，这里按“{unit}”理解；如果不是，请写上单位。",
      "The actual “{text}” has no unit; in the target's “{printed}” it would be many times the target, so “{unitEn}” was taken. If it is another, write it.",
      { text: shown(text), printed, unit: unit ?? "个", unitEn: unit ?? "ones" },
    ),
  unitAround: (number: string, unit: string, isForm: boolean): Said =>
    said(
      "完成值“{number}”没有写单位，按{where}的“{unit}”理解；如果不是，请写上单位。",
      "The actual “{number}” has no unit; it is read in that of the {whereEn}, {unit}. If it is another, write it.",
      {
        number,
        unit,
        where: isForm ? "表头" : "指标名称里",
        whereEn: isForm ? "form" : "name",
      },
    ),
  baseTaken: (unit: string): Said =>
    said(
      "指标值没有写单位，与完成值一样按“{unit}”理解。",
      "The target has no unit; it is read in the actual's, {unit}.",
      { unit },
    ),
  sameThing: (unit: string, other: string): Said =>
    said(
      "完成值的“{unit}”与指标值的“{other}”按同一单位理解。",
      "The actual's “{unit}” is taken for the target's “{other}”.",
      { unit, other },
    ),
  measureLeftOut: (measure: string): Said =>
    said(
      "完成值没有写“{measure}”，按与指标值同一口径理解。",
      "The actual leaves out “{measure}”; it is read as the target is.",
      { measure },
    ),
  none: (text: string): Said =>
    said("完成值“{text}”按 0 计算。", "The actual “{text}” is read as 0.", { text: shown(text) }),
  nonePromised: (text: string): Said =>
    said("指标值“{text}”按 0 计算。", "The target “{text}” is read as 0.", { text: shown(text) }),
  typed: (text: string, meant: string): Said =>
    said(
      "“{text}”像是打错了字符，按“{meant}”理解。",
      "“{text}” looks mistyped; it is read as “{meant}”.",
      { text: shown(text), meant },
    ),
  shareAsPercent: (text: string, percent: string): Said =>
    said(
      "“{text}”没有百分号，按 {percent}% 理解。",
      "“{text}” has no percent sign; read as {percent}%.",
      { text: shown(text), percent },
    ),
  percentByDegree: (word: string): Said =>
    said(
      "没有写单位，因“{word}”按百分比理解。",
      "No unit is printed; “{word}” is read as a percentage.",
      {
        word,
      },
    ),
  reverseByName: (word: string): Said =>
    said(
      `${UNSAID}因“{word}”按越低越好（反向）计算。`,
      "No ≥ or ≤ is printed; “{word}” is scored as less is better.",
      { word },
    ),
  monthOrSpan: (number: string): Said =>
    said(
      `${UNSAID}也没有写单位，“{number}”像是月份，按越早越好（反向）计算；请写成“{number}月”，或写上单位。`,
      "Neither ≥ or ≤ nor a unit is printed; {number} looks like a month and is scored as the sooner the better. Write the month or the unit out.",
      { number },
    ),
  zeroTarget: (): Said =>
    said(
      "目标为 0 且没有写“≥”或“≤”，按不超过 0（反向）计算。",
      "The target is a bare 0, read as an upper bound.",
    ),
  negated: (text: string, number: string): Said =>
    said("“{text}”表示下降，按 {number} 计算。", "“{text}” says a fall; {number} is used.", {
      text: shown(text),
      number,
    }),
  remark: (text: string): Said =>
    said("括号内的“{text}”只作说明，不参与计算。", "“{text}” in brackets is taken as a remark.", {
      text: shown(text),
    }),
};
