import type { Locale } from "../../language/said";
import { PLACES, type Places } from "../scoring-settings";

/** What the forms ask of every unit, year after year. */
export interface OwnUnit {
  /** 主管部门 */
  readonly department: string;
  /** 实施单位, 填报单位 */
  readonly unit: string;
  /** 项目负责人 */
  readonly manager: string;
  /** 联系电话 */
  readonly phone: string;
}

/**
 * What a person set once and finds again, in every workbook on this machine. A rulebook and the
 * readings of its wording are not among them: they belong to the form at hand, and another unit's
 * form opened tomorrow must not be scored by them unseen.
 */
export interface Preferences {
  /** Null: the language of the program around. */
  readonly locale: Locale | null;
  /** Whether empty note cells of deviating rows are marked on the sheet. */
  readonly marks: boolean;
  /** Decimal places of scores; null: as the form's own scores show. */
  readonly decimals: Places | null;
  /** Whether scores are written as live formulas where Excel can repeat the rule. */
  readonly formulas: boolean;
  /** Whether the first screen was seen. */
  readonly welcomed: boolean;
  /** Kept only where the person asked for it. */
  readonly ownUnit: OwnUnit | null;
}

/** Before anything was set. */
export const DEFAULTS: Preferences = {
  locale: null,
  marks: true,
  decimals: null,
  formulas: false,
  welcomed: false,
  ownUnit: null,
};

/** Preferences from stored text; what is missing, of another kind or unreadable is the default. */
export function readPreferences(stored: string | null): Preferences {
  const kept = recordIn(stored);
  const flag = (name: "marks" | "formulas" | "welcomed") => {
    const value = kept[name];
    return typeof value === "boolean" ? value : DEFAULTS[name];
  };
  return {
    locale: kept.locale === "en" || kept.locale === "zh-CN" ? kept.locale : DEFAULTS.locale,
    marks: flag("marks"),
    decimals: PLACES.find((places) => places === kept.decimals) ?? DEFAULTS.decimals,
    formulas: flag("formulas"),
    welcomed: flag("welcomed"),
    ownUnit: ownUnitIn(kept.ownUnit),
  };
}

function ownUnitIn(value: unknown): OwnUnit | null {
  if (!isRecord(value)) return null;
  const word = (part: unknown) => (typeof part === "string" ? part : "");
  return {
    department: word(value.department),
    unit: word(value.unit),
    manager: word(value.manager),
    phone: word(value.phone),
  };
}

function recordIn(stored: string | null): Readonly<Record<string, unknown>> {
  if (stored === null) return {};
  try {
    const value: unknown = JSON.parse(stored);
    return isRecord(value) ? value : {};
  } catch (error) {
    // somebody else's or a broken entry: the next thing that is set writes over it
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
