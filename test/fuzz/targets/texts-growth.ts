import assert from "node:assert/strict";
import fc from "fast-check";
import { CHECKS, inspectWorkbook } from "../../../src/checks";
import { NO_FACTS } from "../../../src/sheet/facts";
import { formWith, PLACES } from "../texts/long-text-form";
import { target } from "../target";

/** What patterns look for, to be repeated until one of them goes back and forth without end. */
const TOKENS = [
  ..." |\n|1|0|9|,|.|，|。|、|；|：|（|）|(|)|①|%|-|~|—|/|*|×|=|≥|<|±|x|a|A1|一|十|百|万|零|点|分之|每|扣|分|得|计|高|低|于|降|超过|个百分点|以上|以下|含|为|优|良|年|月|日|前|底|元|万元|亩|率|度|的|不|合格|指标|目标|年度|原因|措施|注|1.|2、|90|100%|12月|2021年|达成|完成|已|约|至|到|其中".split(
    "|",
  ),
];
const token = fc.constantFrom(...TOKENS);
const few = (most: number) => fc.array(token, { maxLength: most }).map((list) => list.join(""));

/** As many characters as a cell of Excel can hold. */
const LONGEST = 32_767;
/** More CPU time than any text needs, on a machine with other things to do. */
const PATIENCE = 5_000;
/** Below this, times say nothing. */
const NOISE = 1_000;

/** The better of two, where one says something: an engine may interpret a pattern before it compiles it. */
function milliseconds(place: string, text: string): number {
  const first = once(place, text);
  return first < NOISE ? first : Math.min(first, once(place, text));
}

function once(place: string, text: string): number {
  const grids = formWith(place, text);
  const before = process.cpuUsage();
  inspectWorkbook(grids, NO_FACTS, CHECKS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const textsGrowth = target({
  id: "texts-growth",
  holds:
    "The time for a text grows no faster than its square, and the longest of a cell ends soon.",
  inputs: fc.record({
    place: fc.constantFrom(...PLACES),
    before: few(3),
    again: few(3).filter((text) => text !== ""),
    after: few(3),
  }),
  runs: 8,
  check: ({ place, before, again, after }) => {
    const long = (length: number) => {
      const room = length - before.length - after.length;
      return before + again.repeat(Math.ceil(room / again.length)).slice(0, room) + after;
    };
    const whole = milliseconds(place, long(LONGEST));
    if (whole < NOISE) return;
    const half = milliseconds(place, long(Math.floor(LONGEST / 2)));
    assert.ok(whole < PATIENCE, `${whole.toFixed(0)} ms for ${LONGEST} characters`);
    assert.ok(whole < 6 * half, `${half.toFixed(0)} ms, twice as long ${whole.toFixed(0)} ms`);
  },
});
