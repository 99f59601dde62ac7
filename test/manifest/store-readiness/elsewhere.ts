import type { TriedElsewhere } from "./policy";

/** What the store asks of behaviour, and which test tries it. */
export const TRIED_ELSEWHERE: readonly TriedElsewhere[] = [
  {
    number: "100.12",
    asks: "It tells what it waits for, and does not stop answering",
    file: "test/e2e/excel-hard.test.ts",
    title: "is told after two seconds, given up after ten, and works again when it is back",
  },
  {
    number: "1100.1",
    asks: "Who opens it for the first time is led to a first result",
    file: "test/e2e/first-run.test.ts",
    title: "leads from the first screen to a scored sample and back, by keyboard",
  },
  {
    number: "1100.4",
    asks: "It changes the document only when told to, and takes the change back",
    file: "test/e2e/excel.test.ts",
    title: "recognises the form, writes the grade, marks the notes, undoes",
  },
  {
    number: "1100.4",
    asks: "It never writes over what somebody else changed meanwhile",
    file: "test/e2e/excel-hard.test.ts",
    title: "is never written over: what changed between reading and writing is kept and told",
  },
  {
    number: "1100.5",
    asks: "In a browser under the shipped server's policy, it asks no server but its own and Office.js's",
    file: "test/e2e/release.test.ts",
    title: "%s, asking no other server but Microsoft's, for Office.js",
  },
  {
    number: "1100.7",
    asks: "Every sentence of the pane is there in both languages",
    file: "test/taskpane/strings.test.ts",
    title: "are the same keys in both languages",
  },
  {
    number: "1100.7",
    asks: "An English Office speaks English throughout",
    file: "test/e2e/excel-hard.test.ts",
    title: "an English Office is told of trouble in English, and the sheet stays Chinese",
  },
  {
    number: "1120.3",
    asks: "It uses nothing of Office's client that Microsoft has given up",
    file: "test/manifest/office-members.test.ts",
    title: "are none that Microsoft tells to give up",
  },
  {
    number: "1120.3",
    asks: "It can be used by keyboard alone",
    file: "test/e2e/keyboard.test.ts",
    title: "does the whole task in Excel's pane of 320 by 378 pixels by keyboard alone",
  },
  {
    number: "1120.3",
    asks: "Every state of the pane passes the rules of accessibility, in every colour and width",
    file: "test/e2e/picture-book.test.ts",
    title: "every state of the pane is whole and clear in $colours",
  },
  {
    number: "1120.3",
    asks: "It looks like the Office around it",
    file: "test/e2e/excel-hard.test.ts",
    title: "an Office in $name is followed, without a finding",
  },
  {
    number: "1120.3",
    asks: "In an Excel that is too old it says what is missing",
    file: "test/e2e/excel-hard.test.ts",
    title: "says what is missing in an Excel that is too old",
  },
];
