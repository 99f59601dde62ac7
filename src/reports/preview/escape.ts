import { cleanText } from "../clean-text";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML that shows it and nothing else; a line break becomes <br>. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\n/gu, "<br>");
}
