import type { Locale } from "../language/said";

/** What a ribbon command has to say when the pane is closed. */
export interface Message {
  readonly title: string;
  readonly text: string;
  readonly locale: Locale;
}

/**
 * The message page's address, beside the page that asks. The words ride in the fragment, which a
 * browser never sends to a server.
 */
export function messageAddress(message: Message, page: string): string {
  const address = new URL("message.html", page);
  address.hash = new URLSearchParams({ ...message }).toString();
  return address.href;
}

/** The message that an address carries. */
export function messageIn(address: string): Message {
  const values = new URLSearchParams(new URL(address).hash.slice(1));
  return {
    title: values.get("title") ?? "",
    text: values.get("text") ?? "",
    locale: values.get("locale") === "en" ? "en" : "zh-CN",
  };
}
