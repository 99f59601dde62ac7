import type { Finding } from "../../checks";
import { citationJson, writtenJson } from "./assessment-json";

/** A finding as `ziping check` prints it. */
export function findingJson(finding: Finding) {
  const { check, outcome, title, sheet, cell, message, seen, expected, citation } = finding;
  return {
    check,
    outcome,
    sheet,
    cell,
    title: title.zh,
    message: message.zh,
    seen,
    expected: expected.zh,
    citation: citationJson(citation),
    evidence: finding.evidence,
    ...(finding.suggestion ? { suggestion: finding.suggestion.zh } : {}),
    ...(finding.fix
      ? { fix: { title: finding.fix.title.zh, edits: writtenJson(finding.fix.edits) } }
      : {}),
  };
}
