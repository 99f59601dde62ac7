/** XML that breaks the rules; whoever reads a part says which part it is. */
export class MalformedXml extends Error {
  constructor(at: number) {
    super(`Malformed XML at ${at}`);
  }
}
