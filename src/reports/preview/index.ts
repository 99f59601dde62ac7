export { toHtml } from "./to-html";
export { toPlainText } from "./to-plain-text";
