import { existsSync, statSync } from "node:fs";
import { Output } from "../batch/output";
import { runBatch, type Batch } from "../batch/run-batch";
import { STOP_STATUS } from "../batch/stop";
import { withOutputs } from "../given/scored-outputs";
import { PLAIN_SCORING, type ScoringOptions } from "../job";
import type { Streams } from "../main-streams";
import { parseArguments, UsageError, type OptionTable, type Parsed } from "../usage";
import { BATCH_OPTIONS, batchMeans } from "./batch-options";

const JSON_ONLY: OptionTable = { json: { type: "boolean" }, ...BATCH_OPTIONS };
const SCORE_OPTIONS: OptionTable = {
  json: { type: "boolean" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  rulebook: { type: "string" },
  decimals: { type: "string" },
  choose: { type: "string", multiple: true },
  formulas: { type: "boolean" },
  ...BATCH_OPTIONS,
};

/** `ziping read FILE…` */
export function readCommand(args: readonly string[], streams: Streams): Promise<number> {
  return withoutOptions("read", args, streams);
}

/** `ziping check FILE…`: exit status 1 where errors were found. */
export function checkCommand(args: readonly string[], streams: Streams): Promise<number> {
  return withoutOptions("check", args, streams);
}

async function withoutOptions(
  command: "read" | "check",
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  const parsed = parseArguments(args, JSON_ONLY);
  const order = { command, json: parsed.flag("json"), scoring: PLAIN_SCORING };
  return overFiles({ order, ...(await batchMeans(parsed, streams.stdin)) }, streams);
}

/** `ziping score FILE… [--out DIR | --in-place] [--rulebook ID] [--decimals N] [--choose ID=OPTION]… [--formulas]` */
export async function scoreCommand(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args, SCORE_OPTIONS);
  const out = outputFolder(parsed.text("out"));
  const inPlace = parsed.flag("in-place");
  if (out !== null && inPlace) throw new UsageError("--out 与 --in-place 只能用一个。");
  const order = {
    command: "score",
    json: parsed.flag("json"),
    scoring: await scoringOptions(parsed),
  } as const;
  const means = await batchMeans(parsed, streams.stdin, (files) =>
    withOutputs(files, { out, inPlace }),
  );
  return overFiles({ order, ...means }, streams);
}

/** Prints each file's result as soon as its turn has come; JSON as one array, however it ends. */
async function overFiles(batch: Batch, streams: Streams): Promise<number> {
  const { json } = batch.order;
  let stopEarly = (): void => undefined;
  const output = new Output(streams.stdout, () => {
    stopEarly();
  });
  let hasErrors = false;
  let isFirst = true;
  if (json) await output.write("[");
  const { failed, stoppedBy } = await runBatch(batch, streams, {
    begin: (stop) => (stopEarly = stop),
    take: async (result) => {
      hasErrors ||= result.hasErrors;
      if (json) await output.write(`${isFirst ? "" : ","}\n${result.shown}`);
      else if (result.shown !== "") await output.write(`${result.shown}\n`);
      isFirst = false;
    },
  });
  if (json) await output.write("\n]\n");
  if (stoppedBy) return STOP_STATUS[stoppedBy];
  return failed > 0 ? 2 : hasErrors ? 1 : 0;
}

/** Names of rulebooks and choices are only looked up where one is given: this thread itself scores nothing. */
async function scoringOptions(parsed: Parsed): Promise<ScoringOptions> {
  const choose = parsed.texts("choose");
  return {
    rulebook: await knownRulebook(parsed.text("rulebook")),
    decimals: knownDecimals(parsed.text("decimals")),
    choices: choose.length === 0 ? {} : (await import("../choices")).knownChoices(choose),
    formulas: parsed.flag("formulas"),
  };
}

function outputFolder(out: string | undefined): string | null {
  if (out === undefined) return null;
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new UsageError(`--out 要写文件夹，${out} 是一个文件。`);
  return out;
}

async function knownRulebook(id: string | undefined): Promise<string | null> {
  if (id === undefined) return null;
  const { rulebooks } = await import("../../rulebooks");
  if (rulebooks.some((rulebook) => rulebook.id === id)) return id;
  throw new UsageError(
    `没有名为 ${id} 的规则集。可用：${rulebooks.map((one) => `${one.id}（${one.name}）`).join("、")}。`,
  );
}

function knownDecimals(text: string | undefined): 0 | 1 | 2 | null {
  if (text === undefined) return null;
  if (text === "0") return 0;
  if (text === "1") return 1;
  if (text === "2") return 2;
  throw new UsageError("--decimals 只能是 0、1 或 2。");
}
