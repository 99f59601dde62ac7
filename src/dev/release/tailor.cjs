/** What was built for nobody in particular, put right for one release. */
const { join } = require("node:path");
const { PAGES } = require("../pages.cjs");
const { OFFICE_JS, pageOptions, policyOf } = require("../policies.cjs");
const { INSTALLER, reachedAt } = require("../support.cjs");
const { EXAMPLE_ORIGIN } = require("./options.cjs");

/** Where the example for nginx leads who names no page. */
const START = " /workbench.html;";

/**
 * A page, an example or an instruction with this release's own: its address, its place of Office.js
 * with the policies that follow from it, and its contact.
 */
function tailored(text, options, root) {
  // a function: in plain text a contact's `$&` would stand for what it replaces
  return replacements(options, root).reduce(
    (all, [from, to]) => all.replaceAll(from, () => to),
    text,
  );
}

function replacements({ origin, officeJsUrl = OFFICE_JS, support = "" }, root) {
  const policies = Object.values(PAGES).map(({ html }) => {
    const file = join(root, html);
    return [policyOf(file), policyOf(file, pageOptions(officeJsUrl))];
  });
  const contact = support ? reachedAt(support) : INSTALLER;
  return [
    ...policies,
    [OFFICE_JS, officeJsUrl],
    [EXAMPLE_ORIGIN, origin],
    [new URL(EXAMPLE_ORIGIN).hostname, new URL(origin).hostname],
    [START, START.replace("/", `${new URL(origin).pathname.replace(/\/$/, "")}/`)],
    ...["zh", "en"].map((language) => [INSTALLER[language], escaped(contact[language])]),
  ];
}

/** Text as it stands between the tags of a page. */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

module.exports = { tailored };
