/** How the exceljs peer scores one 附件1-1 form, of the one layout that the benchmark draws. */
import ExcelJS from "exceljs";

const VALUE = /^\s*(≥|≤|>=|<=|>|<|=)?\s*(-?\d+(?:\.\d+)?)\s*(%?)/;
const GRADES = [
  [90, "优"],
  [80, "良"],
  [60, "中"],
  [0, "差"],
];

const rounded = (number) => Math.floor(number * 100 + 0.5 + 1e-9) / 100;
const labelOf = (cell) => String(cell.value ?? "").replace(/\s/g, "");

/** Operator and number of a cell; a number shown as a percentage counts in percent. */
function readValue(cell) {
  const { value } = cell;
  if (typeof value === "number") {
    return { operator: "", number: cell.numFmt?.includes("%") ? value * 100 : value };
  }
  const found = VALUE.exec(String(value ?? ""));
  return found && { operator: found[1] ?? "", number: Number(found[2]) };
}

function scoreOf(target, actual, points) {
  const isReverse = target.operator.startsWith("≤") || target.operator.startsWith("<");
  const [promised, reached] = [target.number, actual.number];
  if (isReverse ? reached <= promised : reached >= promised) return points;
  const ratio = isReverse ? promised / reached : reached / promised;
  return rounded(points * Math.min(1, Math.max(0, ratio)));
}

/** Columns of the row by what stands in it. */
function namesIn(row) {
  const names = new Map();
  row.eachCell((cell, column) => {
    if (!names.has(labelOf(cell))) names.set(labelOf(cell), column);
  });
  return names;
}

function findHeader(sheet) {
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const names = namesIn(sheet.getRow(number));
    if (names.has("三级指标") && names.has("得分")) return { number, names };
  }
  throw new Error("no header row");
}

/** Writes rate and score of 年度资金总额; returns the score. */
function scoreFund(sheet, last) {
  let names = new Map();
  for (let number = 1; number <= last; number += 1) {
    const row = sheet.getRow(number);
    const texts = namesIn(row);
    if (texts.has("执行率")) names = texts;
    else if (texts.has("年度资金总额") && names.size > 0) {
      const at = (name) => row.getCell(names.get(name));
      const rate = at("全年执行数").value / at("全年预算数").value;
      const score = rounded(Math.min(1, rate) * at("分值").value);
      at("执行率").value = `${rounded(rate * 100)}%`;
      at("得分").value = score;
      return score;
    }
  }
  return 0;
}

function scoreSheet(sheet) {
  const { number: header, names } = findHeader(sheet);
  const column = (name) => names.get(name);
  let sum = scoreFund(sheet, header);
  const missing = [];
  for (let number = header + 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    const points = row.getCell(column("分值")).value;
    const scored = row.getCell(column("得分"));
    if (row.getCell(1).value === "总分") {
      const total = rounded(sum);
      scored.value = total;
      const share = (total / points) * 100;
      row.getCell(column("得分") + 1).value = GRADES.find(([least]) => share >= least)[1];
      return { total, missing };
    }
    const target = readValue(row.getCell(column("年度指标值")));
    const actual = readValue(row.getCell(column("实际完成值")));
    if (!target || !actual || points === null) continue;
    const score = scoreOf(target, actual, points);
    scored.value = score;
    sum += score;
    const note = row.getCell(column("偏差原因分析及改进措施")).value;
    if (score < points && !note) missing.push(scored.address);
  }
  throw new Error("no total row");
}

/** Opens `source`, scores its form, and saves it as `target`. */
export async function scoreFile({ source, target }) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(source);
  const result = scoreSheet(book.worksheets[0]);
  await book.xlsx.writeFile(target);
  return { file: source, ...result };
}
