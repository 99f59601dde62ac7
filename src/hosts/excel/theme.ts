/**
 * Whether Office is drawn on a dark ground: so in its themes Black and Dark Gray, not in Colorful
 * and White. Contrast themes of the system come as forced colours, over either. Office tells
 * the colours of its theme; where it tells none, as on some platforms, the system's own choice holds.
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

/**
 * Tells `listener` when the theme may have changed; returns the way to end it. Excel raises no event
 * for its own theme, but choosing another one takes the person out of the page and back.
 */
export function watchTheme(listener: () => void): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    dark.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}
