import type { Form } from "../forms/form";
import { chooseRulebook, type ChosenRulebook } from "../rulebooks";

/** The rulebook of a form: by the rules it prints, its department's region and its year. */
export function rulebookOf(form: Form): ChosenRulebook {
  const places = [form.fields.department, form.fields.unit, form.title];
  return chooseRulebook({
    title: form.title?.text ?? null,
    year: form.year,
    region: places.map((cell) => cell?.text ?? "").join(" "),
    notes: form.printedNotes.map(({ text, cell }) => ({ text, cell })),
  });
}
