// Prints the sum of Vitest's JSON reports as one line, `N passed, N failed, N skipped`; exit status 1 unless all passed.
// The first argument is 0 if every run of Vitest ended with 0.
import { existsSync, readFileSync } from "node:fs";

const [status, ...files] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const file of files.filter(existsSync)) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests + report.numTodoTests;
}
// A file that could not be collected, an error outside any test, or a run without a report: a failure without a test.
if (status !== "0" && total.failed === 0) total.failed = 1;
console.log(
  `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
// What is skipped here proves nothing.
process.exitCode = total.failed + total.skipped === 0 ? 0 : 1;
