/**
 * Scores the same sheets through the genuine Office.js client on a simulated Excel, as our pane does
 * and cell by cell, and prints what went to and fro as JSON. A process of its own, since the client
 * takes the process for a browser's window.
 *
 *     trips.cjs SHEETS ROWS
 */
require("../../src/dev/typescript.cjs");
const { measureTrips } = require("./measure-trips.ts");

const [sheets, rows] = process.argv.slice(2).map(Number);

measureTrips(sheets, rows).then(
  (trips) => {
    // the client's own timers would keep the process waiting
    process.stdout.write(JSON.stringify(trips), () => process.exit(0));
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
