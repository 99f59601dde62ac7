/** The typefaces of official documents, and what stands in for them where they are not installed. */
export const FONT = {
  body: "仿宋_GB2312",
  title: "方正小标宋简体",
  heading: "黑体",
  subheading: "楷体_GB2312",
  page: "宋体",
  latin: "Times New Roman",
} as const;

export interface FontEntry {
  readonly name: string;
  /** Other names under which systems have the same face, or the nearest one. */
  readonly otherNames: string | null;
  readonly family: "roman" | "modern" | "auto";
  /** 86: GB2312, so that Word picks a Chinese face in place of a missing one. */
  readonly charset: "86" | "00";
}

/** What goes into the font table. */
export const FONT_TABLE: readonly FontEntry[] = [
  { name: FONT.body, otherNames: "仿宋,FangSong,STFangsong", family: "modern", charset: "86" },
  { name: FONT.title, otherNames: "华文中宋,STZhongsong,宋体", family: "auto", charset: "86" },
  { name: FONT.heading, otherNames: "SimHei", family: "modern", charset: "86" },
  { name: FONT.subheading, otherNames: "楷体,KaiTi,STKaiti", family: "modern", charset: "86" },
  { name: FONT.page, otherNames: "SimSun", family: "auto", charset: "86" },
  { name: FONT.latin, otherNames: null, family: "roman", charset: "00" },
];

/** Digits and Latin letters in `latin`, Chinese in `eastAsia`; quotes and dashes go with the Chinese. */
export function fontOf(eastAsia: string, latin: string = FONT.latin) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia, hint: "eastAsia" };
}
