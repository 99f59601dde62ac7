/** The shipped examples and instructions, put right for one release. */
const { join } = require("node:path");
const { pageOptions, policyOf } = require("../policies.cjs");
const { EXAMPLE_ORIGIN } = require("./options.cjs");
const { PAGES } = require("../pages.cjs");

/**
 * The text with this release's address in place of the example's, and with the policies that the
 * pages of this release state. Examples that name no policy are only given the address.
 */
function tailored(text, { origin, officeJsUrl }, root) {
  const { origin: host } = new URL(origin);
  const addressed = text
    .replaceAll(EXAMPLE_ORIGIN, origin)
    .replaceAll(new URL(EXAMPLE_ORIGIN).hostname, new URL(host).hostname);
  return Object.values(PAGES).reduce((all, { html }) => {
    const file = join(root, html);
    return all.replaceAll(policyOf(file), policyOf(file, pageOptions(officeJsUrl)));
  }, addressed);
}

module.exports = { tailored };
