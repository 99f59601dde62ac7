/**
 * Stands in for rtl-css-js in the built pages (webpack.config.js), which mirrors styles for scripts
 * that run from right to left: the pane's languages run from left to right, so every style is its
 * own mirror image.
 */
export function convertProperty<Value>(key: string, value: Value): { key: string; value: Value } {
  return { key, value };
}

/** The same for a set of styles. */
export function convert<Styles>(styles: Styles): Styles {
  return styles;
}
