/**
 * Namespaces of the custom XML that Office and its servers keep in a workbook by themselves:
 * bibliography, cover page, SharePoint properties and content types, sensitivity labels, queries.
 * Nobody who mails the file has to know of them.
 */
const OFFICE_OWN: readonly RegExp[] = [
  /^http:\/\/schemas\.openxmlformats\.org\/officeDocument\//,
  /^http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\//,
  /^http:\/\/schemas\.microsoft\.com\/office\//,
  /^http:\/\/schemas\.microsoft\.com\/sharepoint\//i,
  /^http:\/\/schemas\.microsoft\.com\/DataMashup$/,
  /^http:\/\/gemini\//,
];

/** Whether a custom XML part is Office's own bookkeeping, by the namespace of its root. */
export function isOfficeOwn(namespace: string): boolean {
  return OFFICE_OWN.some((own) => own.test(namespace));
}
