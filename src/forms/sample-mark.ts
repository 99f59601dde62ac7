/** Stands before the project's name on a sample form, so that people and the check know it. */
export const SAMPLE_MARK = "（示例）";
