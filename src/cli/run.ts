import { checkCommand, readCommand, scoreCommand } from "./subcommands/over-files";
import { fillCommand } from "./subcommands/fill";
import { newCommand } from "./subcommands/new";
import { reportCommand } from "./subcommands/report";
import { summaryCommand } from "./subcommands/summary";
import { valueCommand } from "./subcommands/value-command";
import type { Streams } from "./main-streams";
import { UsageError } from "./usage";

interface Command {
  readonly usage: string;
  readonly does: string;
  readonly run: (args: readonly string[], streams: Streams) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  read: {
    usage: "ziping read FILE… [--json]",
    does: "列出识别到的表、指标和单元格",
    run: readCommand,
  },
  score: {
    usage:
      "ziping score FILE… [--out DIR | --in-place] [--json] [--rulebook ID] [--decimals N] [--choose 名称=选项]… [--formulas]",
    does: "计算得分、总分和等级，另存为 名称.已评分.xlsx；加 --formulas 时，能用公式算的得分和总分写成公式",
    run: scoreCommand,
  },
  check: {
    usage: "ziping check FILE… [--json]",
    does: "检查整个工作簿能不能发送：列出错误、提醒和待确认（有错误时退出码为 1）",
    run: checkCommand,
  },
  new: {
    usage: "ziping new [FORM] [--out FILE]",
    does: "新建一张空白的官方表；不写 FORM 时列出有哪些",
    run: newCommand,
  },
  fill: {
    usage: "ziping fill TARGETS.xlsx… --out FILE.xlsx [--year 2023] [--json]",
    does: "把绩效目标表带成自评表（附件1-1）：一张目标表一张，指标值写明符号和单位，分值按规定权重分配",
    run: fillCommand,
  },
  report: {
    usage: "ziping report KIND FILE… --out FILE.docx",
    does: "由自评表或目标表写出 Word 报告（自评报告、附件1-2、附件1-3、绩效目标），表上没有的内容标为待补充",
    run: reportCommand,
  },
  summary: {
    usage: "ziping summary FILE… --out FILE.xlsx [--json]",
    does: "把许多文件里的项目自评表汇总成一张表：金额、执行率、得分、等级、待处理的问题，并与部门表核对",
    run: summaryCommand,
  },
  value: {
    usage:
      "ziping value TEXT [--actual TEXT] [--name 指标名] [--level2 二级指标] [--unit 万元] [--points N] [--json]，或 ziping value --stdin --json",
    does: "解释一个指标值（和完成值）怎么读、得几分",
    run: valueCommand,
  },
};

/** Runs one call of the command line; returns its exit status. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    streams.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    streams.stderr.write(`没有 ${name} 这个命令。\n${help()}`);
    return 2;
  }
  try {
    return await command.run(rest, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`${error.message}\n用法：${command.usage}\n`);
    return 2;
  }
}

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return `绩效自评助手（命令行）\n\n${lines.join("\n")}\n`;
}
