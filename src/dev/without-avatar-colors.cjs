/**
 * A loader of webpack that leaves out of Fluent's themes the colours that only avatars have, since
 * the pages show none: 28 colours in three shades each, for two themes. Two stay, as the dark theme
 * names them again by themselves.
 */
const LIST = /(export const personaShared(?:Colors = \{|ColorNames = \[))([^\]}]*)/;
const KEPT = ["darkRed", "plum"];

module.exports = function withoutAvatarColors(source) {
  const found = LIST.exec(source);
  if (found === null) throw new Error("Fluent keeps the colours of avatars elsewhere by now.");
  const [whole, start, names] = found;
  const kept = names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => KEPT.includes(name.replaceAll("'", "")));
  return source.replace(whole, start + kept.join(", "));
};
