import { resolve } from "node:path";
import { mkdirSync } from "node:fs";
import type { Streams } from "../main-streams";
import type { FileJob, FileResult } from "../job";
import { rulebooks } from "../../rulebooks";
import { knownChoices } from "../choices";
import { runFiles } from "../pool";
import { progressBar } from "../progress";
import { parseArguments, UsageError, type OptionTable, type Parsed } from "../usage";
import { scoredName } from "../workbook-file";

const JSON_ONLY: OptionTable = { json: { type: "boolean" } };
const SCORE_OPTIONS: OptionTable = {
  json: { type: "boolean" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  rulebook: { type: "string" },
  decimals: { type: "string" },
  choose: { type: "string", multiple: true },
  formulas: { type: "boolean" },
};

/** `ziping read FILE…` */
export function readCommand(args: readonly string[], streams: Streams): Promise<number> {
  return withoutOptions("read", args, streams);
}

/** `ziping check FILE…`: exit status 1 where errors were found. */
export function checkCommand(args: readonly string[], streams: Streams): Promise<number> {
  return withoutOptions("check", args, streams);
}

function withoutOptions(
  command: "read" | "check",
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  const parsed = parseArguments(args, JSON_ONLY);
  const options = { rulebook: null, decimals: null, choices: {}, formulas: false, output: null };
  return overFiles(
    files(parsed).map((file) => ({ command, file, options })),
    parsed.flag("json"),
    streams,
  );
}

/** `ziping score FILE… [--out DIR | --in-place] [--rulebook ID] [--decimals N] [--choose ID=OPTION]… [--formulas]` */
export function scoreCommand(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args, SCORE_OPTIONS);
  const out = parsed.text("out") ?? null;
  const inPlace = parsed.flag("in-place");
  if (out !== null && inPlace) throw new UsageError("--out 与 --in-place 只能用一个。");
  const rulebook = knownRulebook(parsed.text("rulebook"));
  const decimals = knownDecimals(parsed.text("decimals"));
  const choices = knownChoices(parsed.texts("choose"));
  const formulas = parsed.flag("formulas");
  const chosen = files(parsed);
  const outputs = chosen.map((file) => (inPlace ? file : scoredName(file, out)));
  refuseCollisions(chosen, outputs);
  if (out !== null) mkdirSync(out, { recursive: true });
  return overFiles(
    chosen.map((file, index) => ({
      command: "score",
      file,
      options: { rulebook, decimals, choices, formulas, output: outputs[index] ?? null },
    })),
    parsed.flag("json"),
    streams,
  );
}

async function overFiles(
  jobs: readonly FileJob[],
  json: boolean,
  streams: Streams,
): Promise<number> {
  const bar = progressBar(jobs.length, streams.stderr);
  let failed = false;
  let errors = false;
  if (json) streams.stdout.write("[");
  await runFiles(jobs, (result: FileResult, index) => {
    bar.step();
    failed ||= result.failed;
    errors ||= result.errors === true;
    if (json) streams.stdout.write((index > 0 ? "," : "") + "\n" + JSON.stringify(result.json));
    else if (result.text !== "") streams.stdout.write(result.text + "\n");
    if (result.diagnostic !== null) streams.stderr.write(result.diagnostic + "\n");
  });
  if (json) streams.stdout.write("\n]\n");
  bar.end();
  return failed ? 2 : errors ? 1 : 0;
}

function files(parsed: Parsed): readonly string[] {
  if (parsed.positionals.length === 0) throw new UsageError("请写出至少一个 .xlsx 或 .xlsm 文件。");
  return parsed.positionals;
}

function knownRulebook(id: string | undefined): string | null {
  if (id === undefined) return null;
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

/** Two results in one file would lose one of them. */
function refuseCollisions(inputs: readonly string[], outputs: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const [index, output] of outputs.entries()) {
    const input = inputs[index] ?? "";
    const other = seen.get(resolve(output));
    if (other !== undefined) {
      throw new UsageError(`${other} 和 ${input} 的结果会写进同一个文件 ${output}。请分开处理。`);
    }
    seen.set(resolve(output), input);
  }
}
