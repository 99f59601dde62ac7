import { createInterface } from "node:readline";
import { chooseRulebook } from "../../rulebooks";
import { scoreOne } from "../../scoring";
import { readActual, readTarget } from "../../values";
import { valueJson } from "../json/value-json";
import { citationJson, fixed } from "../json/assessment-json";
import type { Output } from "../batch/output";
import { UsageError } from "../usage";

/** One question to `ziping value`: a target and, optionally, what was achieved. */
export interface ValueQuestion {
  readonly text: string;
  readonly actual?: string;
  readonly name?: string;
  readonly level2?: string;
  readonly unit?: string;
  readonly points?: string;
}

/** A value alone is scored as on a form that prints no rules of its own. */
const NO_FORM = chooseRulebook({ title: "", year: null, notes: [] });
const DECIMALS = 2;

/** How the pair is read and, where an actual is given, what it scores. */
export function valueAnswer(question: ValueQuestion): Record<string, unknown> {
  const context = {
    ...(question.name === undefined ? {} : { name: question.name }),
    ...(question.level2 === undefined ? {} : { level2: question.level2 }),
    ...(question.unit === undefined ? {} : { formUnit: question.unit }),
  };
  const target = readTarget({ text: question.text }, context);
  if (question.actual === undefined) {
    return { target: valueJson(target), actual: null, status: null, score: null, steps: [] };
  }
  const actual = readActual({ text: question.actual }, context, target);
  const { rulebook } = NO_FORM;
  const row = scoreOne({
    target: { text: question.text },
    actual: { text: question.actual },
    context,
    points: question.points ?? null,
    rulebook,
    decimals: DECIMALS,
  });
  return {
    target: valueJson(target),
    actual: valueJson(actual),
    rulebook: rulebook.id,
    status: row.status,
    score: fixed(row.score, DECIMALS),
    steps: row.steps.map((step) => step.zh),
    met: row.met,
    assumption: row.assumption?.zh ?? null,
    reason: row.reason?.zh ?? null,
    suggestion: row.suggestion && { ...row.suggestion, why: row.suggestion.why.zh },
    citation: row.citation && citationJson(row.citation),
  };
}

/**
 * One JSON object a line in, one a line out, in order and no faster than they are read. Ends early
 * where nobody reads them any more. Returns how many lines could not be read.
 */
export async function answerLines(
  input: NodeJS.ReadableStream,
  output: Pick<Output, "write" | "brokenCode">,
): Promise<number> {
  let unusable = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (output.brokenCode !== null) break;
    if (line.trim() === "") continue;
    try {
      await output.write(`${JSON.stringify(valueAnswer(question(JSON.parse(line))))}\n`);
    } catch (error) {
      if (!(error instanceof SyntaxError) && !(error instanceof UsageError)) throw error;
      unusable++;
      const message = `这一行不是可用的 JSON 对象：${error.message}`;
      await output.write(`${JSON.stringify({ error: { code: "not-a-question", message } })}\n`);
    }
  }
  return unusable;
}

const KEYS = ["text", "actual", "name", "level2", "unit", "points"] as const;

/** Takes the known keys of a JSON object; numbers stand for their text, null for nothing. */
function question(parsed: unknown): ValueQuestion {
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new UsageError('需要形如 {"text": "≥95%"} 的对象。');
  }
  const given = new Map<string, unknown>(Object.entries(parsed));
  const taken: Partial<Record<(typeof KEYS)[number], string>> = {};
  for (const key of KEYS) {
    const value = given.get(key);
    if (value === undefined || value === null) continue;
    if (typeof value !== "string" && typeof value !== "number") {
      throw new UsageError(`${key} 应是文字或数字。`);
    }
    taken[key] = String(value);
  }
  return { text: "", ...taken };
}
