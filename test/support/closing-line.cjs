/** Closes a run with one plain line that scripts can read: `N passed, N failed`. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter((suite) => suite.testExecError).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    const tail = skipped > 0 ? `, ${skipped} skipped` : "";
    process.stdout.write(
      `\n${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${tail}\n`,
    );
  }
};
