import { useEffect, type RefObject } from "react";

/** What of a form the keyboard comes to first: the chosen one of a group at its head, or else a field. */
const FIRST = ["input[type=radio]:checked", "input, textarea"];

const END = Number.MAX_SAFE_INTEGER;

/** Gives the keyboard to the form's first field as it opens. */
export function useFirstFocus(form: RefObject<HTMLElement>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const first = FIRST.map((one) => form.current?.querySelector<HTMLElement>(one)).find(Boolean);
    first?.focus();
    // what is begun is gone on with at its end
    if (first instanceof HTMLTextAreaElement) first.setSelectionRange(END, END);
  }, [form, wanted]);
}
