import type { NotUnderstood } from "../form";
import { said, type Said } from "../../language/said";
import { toA1 } from "../../sheet/address";
import type { Vocabulary } from "../vocabulary";
import type { Spot } from "./board";
import { meaningOf, type Header } from "./header/header-cell";
import { labelKey } from "./label";
import { lexiconOf } from "./lexicon";

/** What else than the column names speaks for a form. */
export interface Evidence {
  readonly title: Spot | null;
  /** Counts a fund block, header fields, a goal and a total row; asked only where no title tells. */
  readonly surroundings: () => number;
}

export type Recognition =
  | { readonly vocabulary: Vocabulary }
  | { readonly vocabulary: null; readonly remark: NotUnderstood };

function rolesOf(header: Header, vocabulary: Vocabulary): ReadonlySet<string> {
  const { columns } = lexiconOf(vocabulary);
  return new Set(header.cells.map((cell) => meaningOf(cell, columns)?.role ?? ""));
}

function fits(vocabulary: Vocabulary, roles: ReadonlySet<string>): boolean {
  return (
    vocabulary.requires.every((group) => group.some((role) => roles.has(role))) &&
    !vocabulary.refuses.some((role) => roles.has(role))
  );
}

function remark(header: Header, why: Said, isForm = false): Recognition {
  const first = header.cells[0];
  const cell = toA1({ row: header.top, column: header.left });
  const about = { cell, text: first?.text ?? "", why, ...(isForm && ({ isForm } as const)) };
  return { vocabulary: null, remark: about };
}

/** Without a title the table must look like the form in every other way. */
function isPlainEnough(header: Header, vocabulary: Vocabulary, evidence: Evidence): boolean {
  const roles = rolesOf(header, vocabulary);
  const levels = ["level1", "level2"].filter((role) => roles.has(role)).length;
  const measures = ["target", "actual", "points", "score"].filter((role) => roles.has(role)).length;
  return (
    vocabulary.untitled &&
    fits(vocabulary, roles) &&
    measures >= 2 &&
    evidence.surroundings() >= (levels > 0 ? 1 : 2)
  );
}

/** Which form the header belongs to, by its title and columns; or why it is none. */
export function recognise(
  header: Header,
  evidence: Evidence,
  vocabularies: readonly Vocabulary[],
  otherDocuments: readonly RegExp[],
): Recognition {
  const title = evidence.title ? labelKey(evidence.title.text) : null;
  if (title !== null && otherDocuments.some((pattern) => pattern.test(title)))
    return remark(
      header,
      said(
        "标题是“{title}”，它不是自评表或绩效目标表，没有读取。",
        "The title is “{title}”; this is no self-evaluation or target table and was not read.",
        { title },
      ),
    );
  const titled = vocabularies.filter(({ titles }) =>
    titles.some((pattern) => title !== null && pattern.test(title)),
  );
  const match =
    titled.find((vocabulary) => fits(vocabulary, rolesOf(header, vocabulary))) ??
    vocabularies.find((vocabulary) => isPlainEnough(header, vocabulary, evidence));
  if (match) return { vocabulary: match };
  const isKnown = titled.length > 0;
  return remark(header, whyNot(title, isKnown, evidence), isKnown);
}

/** Why a table with indicator columns is taken for no form: what is missing, and only that. */
function whyNot(title: string | null, isKnown: boolean, { surroundings }: Evidence): Said {
  if (isKnown)
    return said(
      "标题像自评表，但表头缺少“实际完成值”或“得分”等列，没有读取。请检查表头是否完整。",
      "The title is that of a form, but its columns lack an actual value or a score; it was not read. Check the column names.",
    );
  if (title !== null)
    return said(
      "这里有像指标表的表头，但标题“{title}”不是认得的自评表或绩效目标表的名称，没有读取。如果它是，请把标题改成常用的表名，例如“项目支出绩效自评表”或“项目支出绩效目标表”。",
      "These look like indicator columns, but the title “{title}” is not known as that of a self-evaluation or target table, so they were not read. If it is one, give it a usual title, such as 项目支出绩效自评表 or 项目支出绩效目标表.",
      { title },
    );
  if (surroundings() > 0)
    return said(
      "这里有像指标表的表头，但上面没有自评表或绩效目标表的标题，看不出是哪种表，没有读取。请在表的上方写明表名。",
      "These look like indicator columns, but no title above them says which form this is, so they were not read. Write the form's title above them.",
    );
  return said(
    "这里有像指标表的表头，但没有自评表的标题，也没有资金部分、项目名称或总分，没有当作自评表读取。",
    "These look like indicator columns, but there is no title of a form and no fund block, project name or total, so they were not read as a form.",
  );
}
