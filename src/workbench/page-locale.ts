import type { Locale } from "../language/said";

/** The language the page's address asks for (`?lang=en`); Chinese where it asks for none. */
export function pageLocale(search: string): Locale {
  return new URLSearchParams(search).get("lang")?.toLowerCase().startsWith("en") ? "en" : "zh-CN";
}

/** Keeps the language in the address, so that a reload and a shared link keep it too. */
export function keepLocale(locale: Locale): void {
  const address = new URL(window.location.href);
  address.searchParams.set("lang", locale);
  window.history.replaceState(null, "", address);
  document.documentElement.lang = locale;
}
