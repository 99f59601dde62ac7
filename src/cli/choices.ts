import { CHOICES, type Choice, type ChoiceOptions } from "../rulebooks";
import { UsageError } from "./usage";

/**
 * Reads `--choose partial-step=linear`, given any number of times. Throws UsageError with the
 * choices or options that there are.
 */
export function knownChoices(texts: readonly string[]): Partial<ChoiceOptions> {
  const made = new Map<string, string>();
  for (const text of texts) {
    const [id = "", option = "", ...more] = text.split("=");
    if (option === "" || more.length > 0) {
      throw new UsageError(`--choose 要写成 名称=选项，例如 --choose partial-step=linear。`);
    }
    checkOption(knownChoice(id), option);
    if (made.has(id)) throw new UsageError(`--choose ${id} 写了两次，请只留一个。`);
    made.set(id, option);
  }
  // each pair was found in CHOICES, whose types are those of ChoiceOptions
  return Object.fromEntries(made) as Partial<ChoiceOptions>;
}

function knownChoice(id: string): Choice {
  const choice = CHOICES.find((one) => one.id === id);
  if (choice) return choice;
  const known = CHOICES.map((one) => `${one.id}（${one.title.zh}）`).join("、");
  throw new UsageError(`没有名为 ${id} 的选择。可用：${known}。`);
}

function checkOption(choice: Choice, option: string): void {
  if (choice.options.some((one) => one.option === option)) return;
  const known = choice.options.map((one) => `${one.option}（${one.said.zh}）`).join("、");
  throw new UsageError(`${choice.id}（${choice.title.zh}）没有 ${option} 这一项。可用：${known}。`);
}
