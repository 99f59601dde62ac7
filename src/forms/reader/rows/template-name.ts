import { labelKey } from "../label";

/** 指标2：, ……, 指标…, 具体指标, ××: what a template prints where an indicator's name goes. */
const TEMPLATE_NAME =
  /^((具体)?指标)?([\d一二三四五六七八九十]{0,3}|[xX×*]+)[:.、]?[.…·。⋯\-_—xX×*]*$/;

/** （空白）: that nothing stands here, in words. */
const BLANK_NAME = /^\(?(空白?|此处为空|待填写?|请填写?)\)?$/;

/** Whether a level-3 text is a template's placeholder; a lone / or — is somebody's answer. */
export function isTemplateName(text: string): boolean {
  const key = labelKey(text);
  if (BLANK_NAME.test(key)) return true;
  return !/^[-/—]$/.test(key) && TEMPLATE_NAME.test(key) && !/^[\d.]*\d$/.test(key);
}
