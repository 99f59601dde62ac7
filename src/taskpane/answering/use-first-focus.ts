import { useEffect, type RefObject } from "react";

/** What of a form the keyboard comes to first: the chosen one of a group, or else a field. */
const FIRST = "input:checked, input:not([type=radio]), textarea, input";

/** Gives the keyboard to the form's first field as it opens. */
export function useFirstFocus(form: RefObject<HTMLElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (wanted) form.current?.querySelector<HTMLElement>(FIRST)?.focus();
  }, [form, wanted]);
}
