import { partsEn } from "./parts-en";

/** The pane's own words in English. Same keys and placeholders as the Chinese, or it won't compile. */
export const en = {
  appName: "Ziping",
  "action.recalculating": "Recalculating…",
  "action.undo": "Undo",
  "action.undoEarlier": "Undo the one before",
  "action.retry": "Try again",
  "action.close": "Close",
  "action.search": "Look on the other sheets",
  "action.searching": "Looking…",
  "action.goTo": "Go to cell {cell}",

  "tab.score": "Score",
  "tab.indicators": "Indicators",
  "tab.findings": "Findings",
  "tab.filling": "Fill in",
  "tab.reporting": "Reports",
  "tab.count": "{name} {count}",
  "tab.label": "View",

  "kind.project-self-evaluation": "Project self-evaluation",
  "kind.department-scorecard": "Department scorecard",
  "kind.department-self-evaluation": "Department self-evaluation",
  "kind.target-table": "Performance target table",
  "header.year": "Year {year}",
  "header.sheet": "Sheet “{sheet}”",
  "header.rulebook": "Scored by",

  "rules.set": "Set by you",
  "rules.unwritten": "These scores are not on the sheet yet. Recalculate to write them.",

  "score.title": "Total",
  "score.full": "/ {full}",
  "score.provisional": "So far",
  "score.missing": "Rows still without a score: {count}. The total is written once they have one.",
  "score.outOf": "{score} of {full} points",
  "score.grade": "Grade: {grade}",
  "score.unscored": "No points",
  "score.unscoredWhy":
    "The form gives no points, so there is nothing to score. If they were left out, fill them in and read again; a form without that column can still be checked and reported on.",
  "score.stale": "Sheet edited",
  "score.staleWhy": "The scores may be outdated. Read again or recalculate.",
  "score.byLevel": "Scores by section",
  "score.rate": "Budget execution rate",
  "score.unnamed": "Indicators",
  "score.noPoints": "{score} points",
  "score.of": "{score} / {points}",
  "scale.label": "{percent} on a scale of 100, {grade}; grade limits {limits}",
  "scale.labelOpen": "Grade limits {limits}",

  "grade.excellent": "Excellent",
  "grade.good": "Good",
  "grade.fair": "Fair",
  "grade.poor": "Poor",

  "outcome.written": "Cells written: {cells}",
  "outcome.nothingToWrite": "Nothing to write",
  "outcome.locked":
    "Locked by protection and not written: {cells} ({list}); ask the sheet’s owner to unprotect them",
  "outcome.toJudge": "Rows left to your judgement: {rows}",
  "outcome.withoutNote": "Rows without a deviation note: {rows}",
  "outcome.undone": "Undone, cells restored: {cells}",
  "outcome.kept": "Cells changed since and therefore kept: {cells} ({list})",
  "outcome.showWritten": "Show the cells written",
  "outcome.cell": "Cell",
  "outcome.change": "Before → after",
  "outcome.blank": "blank",
  "outcome.join": ". ",
  "outcome.stop": ".",

  "left.title": "Left to you",
  "left.none": "Nothing is left to you.",
  "left.judge": "Needs your judgement",
  "left.note": "Deviates, no note",
  "left.kept": "Kept as it is",
  "left.count": "Items: {count}",

  "remarks.title": "The whole form",
  "remarks.notUnderstood": "Not understood",

  "findings.invite": "Not checked yet",
  "findings.inviteWhy":
    "The check reads the whole file and lists errors it would be sent back for, warnings, and questions for you. It only reads and changes nothing.",
  "findings.noForms": "No form to check in this file",
  "findings.noFormsWhy":
    "Only the file itself was checked, and no score. Make sure that this is the file to be sent.",

  "finding.error": "Errors",
  "finding.warning": "Warnings",
  "finding.question": "Questions",
  "finding.place": "{sheet}!{cell}",

  "settings.title": "Settings",
  "settings.back": "Back",

  "welcome.title": "Your self-evaluation, worked out",
  "welcome.does":
    "Open the official form and press Recalculate: rate, scores, total and grade are written to the sheet, each with its source.",
  "welcome.safe":
    "Only those cells and deviation notes are written, and undone at a press. No formula changes, nothing is sent anywhere.",
  "welcome.start": "Start",
  "welcome.sample": "Open a sample",
  "welcome.insert": "Insert a sample sheet",

  "wait.part": "Getting ready…",
  "wait.starting": "Connecting to the workbook…",
  "wait.recognising": "Reading the form…",
  "wait.inspecting": "Checking the whole file…",
  "wait.filling": "Reading and filling in…",
  "wait.gathering": "Reading the workbook’s forms…",
  "stopped.gather": "What was read before stays.",
  "wait.slow":
    "Excel is not answering yet. The action stops after about 10 seconds; nothing is half-written.",

  "nothing.no-form.title": "No self-evaluation form on this sheet",
  "nothing.no-form.looked":
    "Looked for a title such as 绩效自评表 or 评分表 above columns such as 三级指标, 分值 and 得分.",
  "nothing.no-form.next":
    "Switch to the sheet with the form. If this is the one, check that its column names are complete.",
  "nothing.empty-sheet.title": "This sheet is empty",
  "nothing.empty-sheet.looked": "There is nothing to read.",
  "nothing.empty-sheet.next": "Switch to the sheet with the form, or paste the form here.",
  "nothing.target-table.title": "This is a target table",
  "nothing.target-table.looked": "It sets the year’s targets and has no scores to compute.",
  "nothing.target-table.next":
    "Carry its targets over into a self-evaluation, or switch to the one that is there.",
  "nothing.blank": "Insert a blank form…",
  "nothing.carry": "Carry targets over",
  "nothing.elsewhere": "Found on other sheets:",
  "nothing.elsewhereNone": "There is no such form on the other sheets either.",

  "choose.title": "Forms on this sheet: {count}",
  "choose.hint": "Choose one. A recalculation writes only the form you choose.",
  "choose.area": "Range {area}, indicator rows: {rows}",

  "office.title": "Excel is not connected",
  "failure.title": "Not completed",
  "live.ready": "Recognised: {name}, {score}",
  "live.rescored": "Scored anew: {score}",
  "live.gathered": "Forms read: {count}",
  "live.choose": "Forms found: {count}. Choose one",
  "live.finding": "{outcome}, {index} of {count}. {cell}: {message}",

  "answered.written": "Written to {cell}",
  "answered.value": "Written to {cell}: {value}",
  "answered.same": "The sheet says so already; nothing was changed",
  "answered.along": "Updated with it: {cells}",
  "answered.unwritten": "Other scores are not written yet. Recalculate to write them",

  "all.invite": "For a file with several forms:",
  "all.written": "Sheets recalculated: {sheets}. Cells written: {cells}",
  "all.nothing": "Sheets recalculated: {sheets}. Nothing to write",
  "all.noForms": "No form was found in this file; nothing was written",
  "all.noFormsNext": "Make sure that this is the file with the forms. Hidden sheets are left out.",
  "all.show": "Sheet by sheet",
  "all.sheet": "Sheet",
  "all.cells": "Written",
  "all.left": "Left to you",
  "all.goTo": "Go to sheet “{sheet}”",
  "all.none": "None",
  "all.recalculating": "Recalculating the workbook…",

  "progress.cancel": "Stop",
  "stopped.title": "Stopped; nothing was written",
  "stopped.inspect": "The check was not finished. Earlier results stay.",
  "stopped.recalculateAll": "The workbook is as it was before.",

  "left.answer": "Go through them",
  "left.open": "Answer: {name}, {cell}",

  ...partsEn,
} as const;
