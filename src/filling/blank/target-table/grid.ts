/** The seven columns of Hebei's 项目支出绩效目标表, which its head and its indicators share. */
export const COLUMN_WIDTHS = [14, 15, 17, 15, 11, 17, 16] as const;
