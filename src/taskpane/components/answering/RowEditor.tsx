import { asksOf } from "../../answering/asks";
import type { Evaluated } from "../../session-state";
import { ChecklistEditor } from "./ChecklistEditor";
import { DirectionEditor } from "./DirectionEditor";
import type { EditorProps } from "./editor-props";
import { NoteEditor } from "./NoteEditor";
import { ScoreEditor } from "./ScoreEditor";

export type EditorName = "score" | "checklist" | "note" | "direction";

interface RowEditorProps extends EditorProps {
  readonly name: EditorName;
  readonly now: Evaluated;
}

/** The editor of one question to a row. */
export function RowEditor({ name, now, ...props }: RowEditorProps) {
  switch (name) {
    case "score":
      return <ScoreEditor assessment={now.assessment} {...props} />;
    case "checklist": {
      const list = asksOf(props.row, now).checklist?.list;
      return list ? <ChecklistEditor list={list} {...props} /> : null;
    }
    case "note":
      return <NoteEditor form={now.form} {...props} />;
    case "direction":
      return <DirectionEditor {...props} />;
  }
}
