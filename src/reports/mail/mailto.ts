/** Outlook takes about two thousand characters of a mailto: address; the rest would be lost without a word. */
export const LONGEST_ADDRESS = 1900;

/**
 * A mailto: address without recipient (RFC 6068): UTF-8 percent-encoded, lines ended by %0D%0A. The
 * apostrophe, which the standard allows, is encoded too, as some mail programs take it for a quote.
 */
export function mailtoAddress(subject: string, body: string): string {
  return `mailto:?subject=${encoded(subject)}&body=${encoded(body.replace(/\r\n?|\n/gu, "\r\n"))}`;
}

function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll("'", "%27");
}

/** Half a character, as a name cut in two leaves it, has no encoding. */
function wellFormed(text: string): string {
  return text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "\uFFFD",
  );
}
