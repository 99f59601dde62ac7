const ERROR = /^#(REF|DIV\/0|VALUE|NAME\??|N\/A|NUM|NULL|SPILL|CALC)[!?]?$/;

/** Whether a cell shows an error of Excel's instead of a value. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text.trim());
}
