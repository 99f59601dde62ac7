import type { Form } from "../../form";
import type { Vocabulary } from "../../vocabulary";
import { sameNames } from "../header/columns";
import type { Site } from "../sites";

/** The forms that were read at a site, with the vocabulary that read them. */
export interface ReadSite {
  /** Where the first of them begins. */
  readonly site: Site;
  /** More than one where a list gives each project a few rows. */
  readonly forms: readonly Form[];
  readonly vocabulary: Vocabulary;
}

/**
 * The form right above that a form without a title of its own repeats: several projects under one
 * title, each with its 项目名称 and the same column names. Null where it repeats none.
 */
export function repeatedForm(site: Site, read: ReadonlyMap<Site, ReadSite>): ReadSite | null {
  const above = site.above ? read.get(site.above) : undefined;
  if (!site.above || !above) return null;
  return sameNames(site.above.headers[0], site.headers[0]) ? above : null;
}

/** The form under the title that holds for it too, and in the year that goes with it. */
export function underTitleOf(form: Form, above: ReadSite | null): Form {
  const [titled] = above?.forms ?? [];
  return titled ? { ...form, title: titled.title, year: form.year ?? titled.year } : form;
}
