import { themeToTokensObject } from "@fluentui/react-components";
import { themeOf } from "./theme";

const LAYERS = {
  Background: 0,
  Content: 1,
  Overlay: 1000,
  Popup: 2000,
  Messages: 3000,
  Floating: 4000,
  Priority: 5000,
  Debug: 6000,
};

/**
 * Stands in for Fluent's own list of design tokens in the built pages (webpack.config.js): the same
 * names with the same values, worked out from the theme that is loaded anyway instead of being
 * downloaded a second time; of a page's build, those that it names (src/dev/theme-ahead.cjs). A test
 * holds the two against each other.
 */
export const tokens = { ...themeToTokensObject(themeOf("light")), ...layers() };

/** The layers are no part of a theme; a page may set them, else they are these. */
function layers(): Record<string, string> {
  const all = Object.entries(LAYERS);
  return Object.fromEntries(
    all.map(([name, layer]) => [`zIndex${name}`, `var(--zIndex${name}, ${String(layer)})`]),
  );
}
