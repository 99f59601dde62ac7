import { said } from "../../language/said";

/** The words of the tab 报告. */
export const TEXTS = {
  title: said("写报告", "Write a report"),
  gather: said("读取工作簿里的表", "Read the workbook’s forms"),
  again: said("重新读取", "Read again"),
  why: said(
    "报告由工作簿里的表写成：数字、表格和偏差说明照表填入，表里没有的内容留出【待补充】标记。",
    "Reports are written from the workbook’s forms: numbers, tables and notes are taken over; what the forms do not hold is marked as a gap.",
  ),
  outdated: said(
    "读取之后表格又有改动，请重新读取。",
    "The workbook changed since it was read. Read it again.",
  ),
  noForms: said(
    "工作簿里没有认出自评表、评分表或目标表，写不出报告。请先打开自评表，或在“填报”中插入空白表。",
    "No form was recognised in this workbook, so there is nothing to report on. Open one, or insert a blank form under Fill in.",
  ),
  forms: said("用哪些表", "Forms to use"),
  all: said("全选", "All"),
  none: said("全不选", "None"),
  kind: said("写哪种报告", "Report"),
  make: said("生成报告", "Make the report"),
  making: said("正在生成…", "Writing…"),
  preview: said("报告预览", "Preview of the report"),
  table: said("表格", "Table"),
  gaps: said("{count} 处待补充，已在文中标出。", "{count} gaps are marked for you to fill."),
  noGaps: said("没有待补充的地方。", "No gaps are left."),
  download: said("下载 Word 文件", "Download Word file"),
  downloaded: said("已生成 {name}。", "{name} was made."),
  copy: said("复制（带格式）", "Copy with formats"),
  copied: said("已复制，请到 Word 中粘贴。", "Copied. Paste it into Word."),
  copyFailed: said(
    "这里不允许复制。请在预览中选中文字，按 Ctrl+C。",
    "Copying is not allowed here. Select the preview and press Ctrl+C.",
  ),
  noDownload: said(
    "若窗格里不能下载（部分 Excel 会拦截），请用“复制”。",
    "Where Excel blocks downloads from a pane, use Copy.",
  ),
  summary: said("项目汇总表", "Summary of projects"),
  summaryWhy: said(
    "每个项目一行：预算、执行率、得分、等级和未解决的问题，作为新工作表插入。",
    "One row for each project: budget, rate, score, grade and open findings, added as a new sheet.",
  ),
  insertSummary: said("插入汇总表", "Insert the summary"),
  mail: said("邮件草稿", "Mail draft"),
  mailWhy: said(
    "写好主题和正文，列出各表总分和等级；附件要由您自己添加。",
    "Subject and text are written, with totals and grades; attach the file yourself.",
  ),
  mailOpen: said("打开邮件草稿", "Open the draft"),
  mailConsent: said(
    "我知道还有 {count} 处问题，仍要写邮件",
    "I know of the {count} open findings and still want the draft",
  ),
  mailCheck: said("先做发送前检查", "Check before sending first"),
  mailOutdated: said(
    "检查之后表格又有改动，请重新检查。",
    "The workbook changed since it was checked. Check it again.",
  ),
} as const;
