/**
 * What few forms need, apart from the scripts that open the pane: what reads amounts that stand in no
 * table and rules that a form prints in its rows, what scores by these, bonus and deduction rows, and
 * what writes scores as formulas. By webpack, a file whose name ends in -apart stands in for each of
 * these doors.
 */
const { resolve } = require("node:path");

const DOORS = [
  "forms/reader/fund/uncommon",
  "rulebooks/own-rules",
  "scoring/own-rules",
  "scoring/beside-the-marks",
  "editing/live-scores",
];

const at = (door) => resolve(__dirname, "..", door);

module.exports.APART = Object.fromEntries(
  DOORS.map((door) => [`${at(door)}.ts`, `${at(door)}-apart.ts`]),
);
