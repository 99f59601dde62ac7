import { labelKey } from "./label";

/** 指标2：, ……, 指标…, ××: what a template prints where an indicator's name goes. */
const TEMPLATE_NAME = /^(指标)?([\d一二三四五六七八九十]{0,3}|[xX×*]+)[:.、]?[.…·。⋯\-_—xX×*]*$/;

/** Whether a level-3 text is a template's placeholder; a lone / or — is somebody's answer. */
export function isTemplateName(text: string): boolean {
  const key = labelKey(text);
  return !/^[-/—]$/.test(key) && TEMPLATE_NAME.test(key) && !/^[\d.]*\d$/.test(key);
}
