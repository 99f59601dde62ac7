// What adds and takes out sheets and rows: fetched with its first use, as most openings need none of it.
export { insertSheet } from "./inserting";
export { removeSheet } from "./removing";
export { insertRow } from "./row-inserting";
export { removeRow } from "./row-removing";
