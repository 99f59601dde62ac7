/** What to draw with where a font of the forms is not installed, best likeness first. */
const STAND_INS: readonly { readonly fonts: RegExp; readonly then: string }[] = [
  {
    fonts: /小标宋|标宋|ZhongSong|中宋/i,
    then: '"STZhongsong", "华文中宋", "SimSun", "Songti SC", "Noto Serif CJK SC", serif',
  },
  {
    fonts: /仿宋|FangSong/i,
    then: '"FangSong", "仿宋", "STFangsong", "Noto Serif CJK SC", serif',
  },
  { fonts: /楷体|KaiTi/i, then: '"KaiTi", "楷体", "STKaiti", "Noto Serif CJK SC", serif' },
  {
    fonts: /宋体|SimSun|Song/i,
    then: '"SimSun", "宋体", "Songti SC", "Noto Serif CJK SC", serif',
  },
  {
    fonts: /黑体|SimHei|Hei/i,
    then: '"SimHei", "黑体", "Heiti SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  },
  { fonts: /Times|Serif/i, then: '"SimSun", "Noto Serif CJK SC", serif' },
];

const OTHERWISE = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** A CSS font-family list for a font named in a workbook. */
export function fontFamily(name: string): string {
  const bare = name.replace(/["\\\n\r]/g, "");
  const then = STAND_INS.find(({ fonts }) => fonts.test(bare))?.then ?? OTHERWISE;
  return bare === "" ? then : `"${bare}", ${then}`;
}
