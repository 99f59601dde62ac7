import type { Row } from "../row";

/** Joining texts, and comparing values of all kinds. */
export const JOINING_AND_COMPARING: readonly Row[] = [
  ['="得分"&12.5', "得分12.5"],
  ['=1/3&""', "0.333333333333333"],
  ['=0.1+0.2&""', "0.3"],
  ['=TRUE&""', "TRUE", "joins TRUE as 1"],
  ['=杂!A4&"x"', "x"],
  ['=1000000&""', "1000000"],
  ['=-0.5&""', "-0.5"],
  ['="a"="A"', true],
  ['="a"<>"b"', true],
  ['="优"="优"', true],
  ['=1<"1"', true],
  ['="9"<FALSE', true, "compares truth values as numbers"],
  ["=99<TRUE", true, "compares truth values as numbers"],
  ['=1="1"', false],
  ["=1=TRUE", false, "compares TRUE as the number 1"],
  ["=杂!A4=0", true],
  ['=杂!A4=""', true],
  ["=杂!A4=FALSE", true],
  ['="apple"<"Banana"', true],
  ['="a">=""', true],
  ["=2>=2", true],
  ["=2<1", false],
  ["=1=1/0", "#DIV/0!"],
];
