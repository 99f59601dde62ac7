import { FORM } from "../contract/sketch";
import { refusal } from "../contract/support";
import { openExcel } from "./open";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** The bounds of the product itself, not the short ones of the other tests. */
describe("an Excel that does not answer, by default", () => {
  it("is told to be slow at two seconds and given up at ten", async () => {
    const told: number[] = [];
    const started = Date.now();
    const note = () => told.push(Date.now() - started);
    const { host, excel } = openExcel(FORM, { onSlow: note });
    excel.faults.silent = true;
    const reading = refusal(host.read("active")).finally(note);
    await jest.advanceTimersByTimeAsync(1_999);
    expect(told).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(told).toEqual([2_000]);
    await jest.advanceTimersByTimeAsync(7_999);
    expect(told).toEqual([2_000]);
    await jest.advanceTimersByTimeAsync(1);
    expect([(await reading).code, told]).toEqual(["not-responding", [2_000, 10_000]]);
  });
});
