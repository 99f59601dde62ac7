import type { CaseFund } from "./cases";
import type { Sketchbook } from "./sketchbook";

/** The 项目资金 block: its label, the columns, and a row for each line. */
export function drawFund(book: Sketchbook, fund: CaseFund): void {
  const firstColumn = book.width - fund.columns.length;
  const first = book.side ? 1 : 0;
  const unit = fund.unit ? `\n（${fund.unit}）` : "";
  const height = fund.lines.length + 1 + Math.ceil(fund.loose.length / 2);
  if (book.side) book.put("label", fund.label ?? `项目资金${unit}`, 0, 0, undefined, height);
  else book.put("label", fund.label ?? `项目资金${unit}`, 0, firstColumn - 1);
  fund.columns.forEach((column, index) =>
    book.put("label", column, firstColumn + index, firstColumn + index),
  );
  book.row++;
  fund.lines.forEach(([name, ...texts], line) => {
    book.put("label", name ?? "", first, firstColumn - 1, `fund:${line}:name`);
    fund.columns.forEach((column, index) =>
      book.put(
        "value",
        texts[index] ?? "",
        firstColumn + index,
        firstColumn + index,
        `fund:${line}:${column}`,
      ),
    );
    book.row++;
  });
  const half = Math.ceil(fund.loose.length / 2);
  const middle = Math.ceil((first + book.width) / 2);
  for (let index = 0; index < half; index++) {
    book.put("label", fund.loose[index] ?? "", first, middle - 1);
    book.put("label", fund.loose[index + half] ?? "", middle, book.width - 1);
    book.row++;
  }
}

/** The amounts of a target table, three labels with their values to a row. */
export function drawPairs(book: Sketchbook, pairs: CaseFund["pairs"]): void {
  for (let index = 0; index < pairs.length; index += 2) {
    pairs.slice(index, index + 2).forEach(([label, text], which) => {
      const left = which === 0 ? 0 : Math.ceil(book.width / 2);
      const right = which === 0 ? Math.ceil(book.width / 2) - 1 : book.width - 1;
      book.put("label", label, left, left);
      book.put("value", text, left + 1, right, `pair:${label}`);
    });
    book.row++;
  }
}

/** 资金用途 in a row of its own, and 资金支出计划 with a share under each date. */
export function drawPlan(book: Sketchbook, { purpose, payments }: CaseFund): void {
  if (purpose !== null) {
    book.put("label", "资金用途", 0, 0);
    book.put("value", purpose, 1, book.width - 1, "purpose");
    book.row++;
  }
  if (payments.length === 0) return;
  book.put("label", "资金支出计划（%）", 0, 0, undefined, 2);
  payments.forEach(([date, share], index) => {
    const right = index === payments.length - 1 ? book.width - 1 : index + 1;
    book.put("label", date, index + 1, right, `date:${date}`);
    book.row++;
    book.put("value", share, index + 1, right, `share:${date}`);
    book.row--;
  });
  book.row += 2;
}
