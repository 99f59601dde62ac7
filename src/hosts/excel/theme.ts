/**
 * Whether Office is drawn on a dark ground. It tells the colours of its theme, not its name; where
 * it tells none, as on some platforms, the system's own choice holds.
 */
export function officeTheme(): "light" | "dark" {
  // typed as always there, but Excel on some platforms has none
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const ground = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? "",
  );
  if (ground === null) return systemTheme();
  const [red = 0, green = 0, blue = 0] = ground.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

/** What the system prefers. */
export function systemTheme(): "light" | "dark" {
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
