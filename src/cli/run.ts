import program from "../../package.json";
import type { Streams } from "./main-streams";
import { UsageError } from "./usage";

interface Command {
  readonly usage: string;
  readonly does: string;
  /** A command loads what it needs when it is called: none needs all of the program. */
  readonly load: () => Promise<Run>;
}

type Run = (args: readonly string[], streams: Streams) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  read: {
    usage: "ziping read FILE… [--json] [批量选项]",
    does: "列出识别到的表、指标和单元格",
    load: async () => (await import("./subcommands/over-files")).readCommand,
  },
  score: {
    usage:
      "ziping score FILE… [--out DIR | --in-place] [--json] [--rulebook ID] [--decimals N] [--choose 名称=选项]… [--formulas] [批量选项]",
    does: "计算得分、总分和等级，另存为 名称.已评分.xlsx；加 --formulas 时，能用公式算的得分和总分写成公式",
    load: async () => (await import("./subcommands/over-files")).scoreCommand,
  },
  check: {
    usage: "ziping check FILE… [--json] [批量选项]",
    does: "检查整个工作簿能不能发送：列出错误、提醒和待确认（有错误时退出码为 1）",
    load: async () => (await import("./subcommands/over-files")).checkCommand,
  },
  new: {
    usage: "ziping new [FORM] [--out FILE]",
    does: "新建一张空白的官方表；不写 FORM 时列出有哪些",
    load: async () => (await import("./subcommands/new")).newCommand,
  },
  fill: {
    usage: "ziping fill TARGETS.xlsx… --out FILE.xlsx [--year 2023] [--json]",
    does: "把绩效目标表带成自评表（附件1-1）：一张目标表一张，指标值写明符号和单位，分值按规定权重分配",
    load: async () => (await import("./subcommands/fill")).fillCommand,
  },
  report: {
    usage: "ziping report KIND FILE… --out FILE.docx",
    does: "由自评表或目标表写出 Word 报告（自评报告、附件1-2、附件1-3、绩效目标），表上没有的内容标为待补充",
    load: async () => (await import("./subcommands/report")).reportCommand,
  },
  summary: {
    usage: "ziping summary FILE… --out FILE.xlsx [--json] [批量选项]",
    does: "把许多文件里的项目自评表汇总成一张表：金额、执行率、得分、等级、待处理的问题，并与部门表核对",
    load: async () => (await import("./subcommands/summary")).summaryCommand,
  },
  value: {
    usage:
      "ziping value TEXT [--actual TEXT] [--name 指标名] [--level2 二级指标] [--unit 万元] [--points N] [--json]，或 ziping value --stdin --json",
    does: "解释一个指标值（和完成值）怎么读、得几分",
    load: async () => (await import("./subcommands/value-command")).valueCommand,
  },
};

/** Runs one call of the command line; returns its exit status. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    streams.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    streams.stdout.write(`${program.version}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    streams.stderr.write(`没有 ${name} 这个命令。\n${help()}`);
    return 2;
  }
  try {
    const act = await command.load();
    return await act(rest, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`${error.message}\n用法：${command.usage}\n`);
    return 2;
  }
}

/** What every command over files takes besides its own options, and how it ends. */
const BATCH_HELP = [
  "FILE 可以是文件夹：其中（含下级文件夹）的工作簿都处理，锁定文件（~$…）除外，原表也在时已评分的副本除外。",
  "批量选项（read、score、check、summary）：",
  "  --files-from 清单   从文件读要处理的路径，一行一个；- 表示标准输入",
  "  -0, --null          清单以 NUL 分隔（配合 find -print0）",
  "  --shard 2/4         只处理四份中的第二份，便于分给几台电脑",
  "  --threads N         最多用几个线程（默认用全部核）",
  "  --timeout 秒        一个文件最多处理多久（默认 120 秒），超过就放弃它，继续下一个",
  "退出码：0 完成；1 完成，但 check 查出了错误；2 有文件无法使用（其余照常完成）；",
  "        130、143 被 Ctrl+C 或系统停下（做完的都算数，没有写了一半的文件）；141 读结果的程序先退出了",
];

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`);
  return `绩效自评助手（命令行）\n\n${lines.join("\n")}\n\n${BATCH_HELP.join("\n")}\n`;
}
