/** The seven columns of Hebei's 项目支出绩效目标表, which its head and its indicators share. */
export const COLUMN_WIDTHS = [13, 13, 18, 11, 11, 17, 17] as const;
