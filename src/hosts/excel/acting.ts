// What writes, marks and looks the workbook over: fetched once the first sheet has been read, as the
// pane shows a form's scores without it.
export { readFacts } from "./facts";
export { replaceMarks } from "./marks";
export { unchangedEdits } from "./unchanged";
export { writeEdits } from "./writing";
