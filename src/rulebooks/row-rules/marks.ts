/** A piece of a printed rule with the list mark that stands before it; null before the first mark. */
export interface MarkedPart {
  readonly mark: string | null;
  readonly text: string;
}

interface Style {
  /** Global; its groups: what stands before the mark, the mark, its number. */
  readonly pattern: RegExp;
  readonly valueOf: (number: string) => number;
  /** From how many marks on it is a list: a lone 1. may be anything. */
  readonly least: number;
}

const CHINESE = "一二三四五六七八九十";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
/** Before a mark ends a clause, or the text begins. */
const BEFORE = String.raw`(^|[\s。；;，,：:、）)])`;
const arabic = (number: string): number => Number(number.normalize("NFKC"));
const chinese = (number: string): number => CHINESE.indexOf(number) + 1;

/** The styles of list marks, the surest first. */
const STYLES: readonly Style[] = [
  {
    pattern: new RegExp(`()(([${CIRCLED}])[、.．]?)`, "gu"),
    valueOf: (mark) => CIRCLED.indexOf(mark) + 1,
    least: 1,
  },
  {
    pattern: /()(([⑴-⒇⒈-⒛❶-❿]))/gu,
    valueOf: (mark) => arabic(mark.normalize("NFKC").replace(/\D/gu, "")) || circledBlack(mark),
    least: 1,
  },
  { pattern: /()([（(]\s*([0-9０-９]{1,2})\s*[）)])(?!\s*分)/gu, valueOf: arabic, least: 2 },
  { pattern: new RegExp(`()([（(]([${CHINESE}])[）)])`, "gu"), valueOf: chinese, least: 2 },
  {
    pattern: new RegExp(`${BEFORE}(([0-9０-９]{1,2})\\s*[、.．])(?![0-9０-９])`, "gu"),
    valueOf: arabic,
    least: 2,
  },
  {
    pattern: new RegExp(`${BEFORE}(([0-9０-９]{1,2})\\s*[）)])`, "gu"),
    valueOf: arabic,
    least: 2,
  },
  { pattern: new RegExp(`${BEFORE}(([${CHINESE}])、)`, "gu"), valueOf: chinese, least: 2 },
];

function circledBlack(mark: string): number {
  return "❶❷❸❹❺❻❼❽❾❿".indexOf(mark) + 1;
}

/**
 * The text cut at its list marks. No marks give one part; marks that do not count up from one, or
 * lists within lists, give null, because it is then open which item is meant.
 */
export function markedParts(text: string): MarkedPart[] | null {
  const spelled = spellOut(text);
  const lists = STYLES.map((style) => marksOf(spelled, style)).filter((marks) => marks !== null);
  const [marks, nested] = lists;
  if (!marks) return [{ mark: null, text: spelled }];
  if (nested || !marks.every((mark, index) => mark.value === index + 1)) return null;
  const first = marks[0]?.from ?? 0;
  return [
    { mark: null, text: spelled.slice(0, first) },
    ...marks.map((mark, index) => ({
      mark: mark.text,
      text: spelled.slice(mark.to, marks[index + 1]?.from),
    })),
  ];
}

interface Mark {
  readonly text: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

function marksOf(text: string, style: Style): Mark[] | null {
  const marks = [...text.matchAll(style.pattern)].map((match): Mark => {
    const from = match.index + (match[1] ?? "").length;
    const mark = match[2] ?? "";
    return {
      text: plainMark(mark),
      value: style.valueOf(match[3] ?? ""),
      from,
      to: from + mark.length,
    };
  });
  return marks.length >= style.least ? marks : null;
}

/** As printed, but for the width of its signs; a circled number must stay one. */
function plainMark(mark: string): string {
  return /[①-⓿❶-➓]/u.test(mark)
    ? mark.replace(/[、.．]$/u, "")
    : mark.normalize("NFKC").replace(/\s/gu, "");
}

const RANGE = new RegExp(`①\\s*(?:[.。…·—–~～至到-]|\\s)+\\s*([${CIRCLED}])`, "u");

/** ①…⑥ without the items between them stands for six items. */
function spellOut(text: string): string {
  return text.replace(RANGE, (range, last: string) => {
    const count = CIRCLED.indexOf(last) + 1;
    return count > 2 ? CIRCLED.slice(0, count) : range;
  });
}
