import type { ChoiceOptions } from "../../../src/rulebooks";
import type { RowRule } from "../../../src/rulebooks/row-rule";
import type { Citation } from "../../../src/rulebooks/rulebook";
import { settle } from "../../../src/scoring/choices";
import { Decimal } from "../../../src/scoring/decimal";
import { judge, type Judged } from "../../../src/scoring/finish";
import { readPair, withoutDirection } from "../../../src/scoring/read-pair";
import { scoreByRule } from "../../../src/scoring/score-by-rule";
import { book } from "../support";

export interface RuledSketch {
  readonly target?: string;
  readonly actual: string;
  readonly points?: string;
  readonly name?: string;
  readonly choices?: Partial<ChoiceOptions>;
}

const CITATION: Citation = {
  title: "表内打印的规则",
  issuer: "本表设表单位",
  year: null,
  clause: "单元格 I14",
  quote: "评分标准",
  cell: "I14",
};

/** One row under one rule, as the form would have it read and rounded. */
export function ruled(rule: RowRule, sketch: RuledSketch): Judged & { choices: readonly string[] } {
  const context = { name: sketch.name ?? "指标1" };
  const texts = { targetText: sketch.target ?? "", actualText: sketch.actual };
  const { target, actual } = readPair(
    { text: texts.targetText },
    { text: texts.actualText },
    context,
  );
  const outcome = scoreByRule(rule, {
    ...texts,
    points: new Decimal(sketch.points ?? "4"),
    target: withoutDirection(target, context),
    actual: withoutDirection(actual, context),
    citation: CITATION,
    choices: settle(book("ministry-common"), sketch.choices),
    name: context.name,
  });
  const choices = outcome.kind === "scored" ? (outcome.choices ?? []) : [];
  return { ...judge(outcome, 2), choices };
}

/** The steps as one text, without the rounding. */
export function told({ steps }: Judged): string {
  return steps
    .slice(0, -1)
    .map((step) => step.zh)
    .join("；");
}
