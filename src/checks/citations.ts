import type { Citation } from "../rulebooks/rulebook";

/** A sentence of 填报注意事项 under 附件1-1 (Beijing 2021), which most forms print alike. */
export const noteOfForm = (number: number, quote: string): Citation => ({
  title: "附件1-1 项目支出绩效自评表（2021年度）",
  issuer: "北京市（怀柔区公开的 2021 年度自评表式）",
  year: 2021,
  clause: `填报注意事项第${String(number)}条`,
  quote,
});

/** A column or block of the official form itself. */
export const partOfForm = (clause: string, quote: string): Citation => ({
  title: "附件1-1 项目支出绩效自评表",
  issuer: "财政部（财预〔2020〕10号）",
  year: 2020,
  clause,
  quote,
});

/** Arithmetic and good order that every reviewer goes by, written down by this product. */
export const reviewPractice = (clause: string, quote: string): Citation => ({
  title: "绩效自评表审核要点",
  issuer: "自评助手",
  year: 2026,
  clause,
  quote,
});
