import { Output } from "../batch/output";
import type { Streams } from "../main-streams";
import { parseArguments, UsageError, type OptionTable } from "../usage";
import { answerLines, valueAnswer } from "./value";

const OPTIONS: OptionTable = {
  json: { type: "boolean" },
  stdin: { type: "boolean" },
  actual: { type: "string" },
  name: { type: "string" },
  level2: { type: "string" },
  unit: { type: "string" },
  points: { type: "string" },
};

const EXAMPLE = '含空格时加引号，例如：ziping value "≥95%" --actual 90%。';

/** `ziping value TEXT [--actual …]` or `ziping value --stdin` */
export async function valueCommand(args: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(args, OPTIONS);
  if (parsed.flag("stdin")) {
    const unusable = await answerLines(streams.stdin, new Output(streams.stdout));
    if (unusable > 0) streams.stderr.write(`有 ${unusable} 行不是可用的 JSON 对象。\n`);
    return unusable > 0 ? 2 : 0;
  }
  const [text, ...more] = parsed.positionals;
  if (text === undefined) throw new UsageError(`请写出一个指标值，${EXAMPLE}`);
  if (more.length > 0)
    throw new UsageError(`一次只看一个指标值，完成值写在 --actual 后面，${EXAMPLE}`);
  const optional = (name: string) => {
    const given = parsed.text(name);
    return given === undefined ? {} : { [name]: given };
  };
  const answer = valueAnswer({
    text,
    ...optional("actual"),
    ...optional("name"),
    ...optional("level2"),
    ...optional("unit"),
    ...optional("points"),
  });
  streams.stdout.write(JSON.stringify(answer, null, parsed.flag("json") ? 0 : 2) + "\n");
  return 0;
}
