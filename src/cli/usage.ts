import { parseArgs } from "node:util";

/** A mistake in how the command was called; the sentence says what to type instead. */
export class UsageError extends Error {}

/** The options of one command, in the form that node:util's parseArgs takes. */
export type OptionTable = Readonly<
  Record<
    string,
    {
      readonly type: "string" | "boolean";
      readonly short?: string;
      /** Whether the option may be given several times. */
      readonly multiple?: boolean;
    }
  >
>;

export interface Parsed {
  readonly positionals: readonly string[];
  readonly text: (name: string) => string | undefined;
  /** Every value of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/**
 * Reads a command's arguments. Values that begin with a minus (`--actual -2.5%`, `—`) are values
 * here, not options: forms are full of them.
 */
export function parseArguments(args: readonly string[], options: OptionTable): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: joinValues(args, options),
      options,
      allowPositionals: true,
      strict: true,
    });
    return {
      positionals,
      text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      texts: (name) => [values[name] ?? []].flat().filter((value) => typeof value === "string"),
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(explain(error, args, options));
  }
}

/** `--actual -2.5%` becomes `--actual=-2.5%`; a bare negative number moves behind `--`. */
function joinValues(args: readonly string[], options: OptionTable): string[] {
  const named: string[] = [];
  const bare: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    const next = args[i + 1];
    if (arg === "--") {
      bare.push(...args.slice(i + 1));
      break;
    }
    if (options[arg.replace(/^--/, "")]?.type === "string" && next !== undefined) {
      named.push(`${arg}=${next}`);
      i++;
    } else if (isShort(arg, options)) named.push(arg);
    else if (/^-(\d|\.\d|$)/.test(arg) || !arg.startsWith("-")) bare.push(arg);
    else named.push(arg);
  }
  return [...named, "--", ...bare];
}

/** `-0`, where the command knows it as an option and not as a number. */
function isShort(arg: string, options: OptionTable): boolean {
  return Object.values(options).some(({ short }) => short !== undefined && arg === `-${short}`);
}

function explain(error: unknown, args: readonly string[], options: OptionTable): string {
  const known = Object.keys(options).map((name) => `--${name}`);
  const unknown = args.find(
    (arg) => /^--?[^\d.]/.test(arg) && !known.includes(arg.split("=")[0] ?? ""),
  );
  if (unknown) return `没有 ${unknown} 这个选项。可用：${known.join(" ")}。`;
  const lacking = args.find((arg) => options[arg.replace(/^--/, "")]?.type === "string");
  if (lacking) return `选项 ${lacking} 后面要有值。`;
  return error instanceof Error ? error.message : String(error);
}
