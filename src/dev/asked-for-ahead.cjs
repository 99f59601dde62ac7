/**
 * A plugin of webpack that has a page itself ask for a chunk that its script is going to want, so
 * that both come together: the script stays small and draws the first screen, and what follows is
 * here by then.
 */
const HtmlPlugin = require("html-webpack-plugin");

const NAME = "asked-for-ahead";

function askedForAhead(chunk) {
  return {
    apply: (compiler) =>
      compiler.hooks.compilation.tap(NAME, (compilation) => {
        HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap(NAME, (page) => {
          // another script may stand in for the page's own, as in the benchmark, and want none
          for (const href of compilation.namedChunks.get(chunk)?.files ?? []) {
            const link = { rel: "preload", as: "script", href };
            page.headTags.push(HtmlPlugin.createHtmlTagObject("link", link));
          }
        });
      }),
  };
}

module.exports = { askedForAhead };
