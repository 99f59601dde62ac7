/**
 * The name of the open file: the last step of its address or path; null where Excel tells none, as
 * for a workbook that was never saved.
 */
export function fileName(): string | null {
  // the types promise a document, which a host without file does not have
  const { document }: { document?: { url?: string | null } } = Office.context;
  const url = document?.url ?? "";
  const isAddress = /^[a-z]{2,}:\/\//i.test(url);
  const path = isAddress ? url.replace(/[?#].*$/, "") : url;
  const last = path.replace(/^.*[\\/]/, "");
  if (last === "") return null;
  return isAddress ? decoded(last) : last;
}

/** Signs that are no escapes stay as they are. */
function decoded(name: string): string {
  return name.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    const bytes = escaped
      .split("%")
      .slice(1)
      .map((pair) => parseInt(pair, 16));
    return new TextDecoder().decode(Uint8Array.from(bytes));
  });
}
