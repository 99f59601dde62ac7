/** Hands a file to the browser's download; nothing leaves the machine. */
export function saveFile(bytes: Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the download has its own hold on the data by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The media type of a Word file. */
export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
