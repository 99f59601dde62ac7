// What adds and takes out sheets and rows, and looks the workbook over: fetched with its first use, as
// most openings need none of it.
export { readFacts } from "./facts";
export { insertSheet } from "./inserting";
export { removeSheet } from "./removing";
export { insertRow } from "./row-inserting";
export { removeRow } from "./row-removing";
