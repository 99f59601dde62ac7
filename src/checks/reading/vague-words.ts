/** Targets that leave the measure to what will happen: nobody can say whether they were met. */
export const LEFT_OPEN =
  /(?:由|按|据|根据|依据|视|以).{0,16}(?:实际(?:情况|工作|需要|发生|完成)?|具体情况|情况).{0,16}(?:衡量|确定|而定|为准|执行|支付|结算|开展|安排|进行)|据实|视情况|视具体情况|按实际(?:发生|需要|情况|支出)|以实际.{0,6}为准/u;

/** Words of degree without any measure; legal for a qualitative row, yet mostly asked about. */
export const DEGREE_ONLY =
  /^(?:有所|进一步|不断|持续|逐步|逐年|稳步|较大|显著|明显|有效|大力|巩固)+(?:地)?(?:提升|提高|改善|增强|加强|优化|完善|降低|下降|增长|增加|减少|推进|促进|发展|巩固提高|提高巩固)(?:[一-龥]{0,2})?$|^(?:提升|提高|改善|增强|加强|优化|完善|较好|良好|一定)$/u;

/** Vague beyond dispute: not even a direction that can be seen from the sheet. */
export const COMPARED_TO_NOTHING = /^(?:有所|进一步|不断|逐步|持续)/u;
