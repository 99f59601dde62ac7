import type { Form } from "../form";
import type { Vocabulary } from "../vocabulary";
import { sameNames } from "./columns";
import type { Site } from "./sites";

/** A form that was read, with the vocabulary that read it. */
export interface ReadForm {
  readonly form: Form;
  readonly vocabulary: Vocabulary;
}

/**
 * The form right above that a form without a title of its own repeats: several projects under one
 * title, each with its 项目名称 and the same column names. Null where it repeats none.
 */
export function repeatedForm(site: Site, read: ReadonlyMap<Site, ReadForm>): ReadForm | null {
  const above = site.above ? read.get(site.above) : undefined;
  if (!site.above || !above) return null;
  return sameNames(site.above.headers[0], site.headers[0]) ? above : null;
}

/** The form under the title that holds for it too, and in the year that goes with it. */
export function underTitleOf(form: Form, above: Form): Form {
  return { ...form, title: above.title, year: form.year ?? above.year };
}
