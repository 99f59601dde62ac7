import { DEPARTMENT_SCORECARD } from "./department-scorecard/vocabulary";
import { DEPARTMENT_SELF_EVALUATION } from "./department-self-evaluation/vocabulary";
import { PROJECT_SELF_EVALUATION } from "./project-self-evaluation/vocabulary";
import { TARGET_TABLE } from "./target-table/vocabulary";
import type { Vocabulary } from "./vocabulary";

/** Every form that is read; the first whose title and columns fit is taken. */
export const VOCABULARIES: readonly Vocabulary[] = [
  DEPARTMENT_SCORECARD,
  DEPARTMENT_SELF_EVALUATION,
  TARGET_TABLE,
  PROJECT_SELF_EVALUATION,
];

/** Tables with such a title have indicator columns too, but are other documents. */
export const OTHER_DOCUMENTS: readonly RegExp[] = [
  /监控(情况)?表/,
  /事前.*评估.*表/,
  /(公式|指标)(库|体系)(表)?$/,
];
