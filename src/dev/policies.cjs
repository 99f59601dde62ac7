/**
 * What each page may load and run: the Content-Security-Policy that its html states. The build fills
 * it in, the development server sends it as a header too, and the examples for nginx and IIS hold
 * the same words (test/release/server-examples.test.ts).
 */
const { readFileSync } = require("node:fs");

/** Where Microsoft offers Office.js to the world. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What page templates may use as `htmlWebpackPlugin.options.…`, for a site whose Office.js stands at `url`. */
function pageOptions(url = OFFICE_JS) {
  return { officeJsUrl: url, andOfficeJs: foreignOrigin(url) };
}

/** Origin of an address with a space before it; nothing for an address relative to the pages. */
function foreignOrigin(url) {
  return URL.canParse(url) ? ` ${new URL(url).origin}` : "";
}

/** The policy that a page's template states, its placeholders filled. */
function policyOf(file, options = pageOptions()) {
  const found = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(
    readFileSync(file, "utf8"),
  );
  return (found?.[1] ?? "")
    .replace(/<%=\s*htmlWebpackPlugin\.options\.(\w+)\s*%>/g, (_, name) => options[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

module.exports = { OFFICE_JS, pageOptions, policyOf };
