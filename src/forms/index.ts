export type {
  FieldName,
  Form,
  FormCell,
  FormKind,
  Fund,
  FundColumn,
  FundLine,
  FundRole,
  Indicator,
  IndicatorColumn,
  NotUnderstood,
  TotalRow,
} from "./form";
export { loadUncommon } from "./reader/fund/uncommon";
export { findForms, type Found } from "./reader/find-forms";
export type { Vocabulary } from "./vocabulary";
export { VOCABULARIES } from "./vocabularies";
