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
  // 共性指标体系; a department's own 绩效评价指标体系 is scored
  /(公式|指标)库(表)?$/,
  /(公式|(共性|个性|核心|参考|绩效|领域|行业)指标)体系(表)?$/,
];
