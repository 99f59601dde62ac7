// One file per icon: the icon package's index would be read whole.
export { ArrowDownRegular as NextIcon } from "@fluentui/react-icons/svg/arrow-down";
export { ArrowLeftRegular as BackIcon } from "@fluentui/react-icons/svg/arrow-left";
export { ArrowSyncRegular as RecogniseIcon } from "@fluentui/react-icons/svg/arrow-sync";
export { ArrowUndoRegular as UndoIcon } from "@fluentui/react-icons/svg/arrow-undo";
export { ArrowUpRegular as PreviousIcon } from "@fluentui/react-icons/svg/arrow-up";
export { CalculatorRegular as RecalculateIcon } from "@fluentui/react-icons/svg/calculator";
export {
  CheckmarkCircleFilled as ComputedIcon,
  CheckmarkCircleRegular as DoneIcon,
} from "@fluentui/react-icons/svg/checkmark-circle";
export { ChevronDownRegular as ExpandIcon } from "@fluentui/react-icons/svg/chevron-down";
export { DismissRegular as CloseIcon } from "@fluentui/react-icons/svg/dismiss";
export { DocumentSearchRegular as SearchIcon } from "@fluentui/react-icons/svg/document-search";
export { ErrorCircleRegular as UnreadableIcon } from "@fluentui/react-icons/svg/error-circle";
export { DocumentCheckmarkRegular as InspectIcon } from "@fluentui/react-icons/svg/document-checkmark";
export { InfoRegular as InfoIcon } from "@fluentui/react-icons/svg/info";
export { LockClosedRegular as KeptIcon } from "@fluentui/react-icons/svg/lock-closed";
export { NoteRegular as NoteIcon } from "@fluentui/react-icons/svg/note";
export { PersonRegular as ManualIcon } from "@fluentui/react-icons/svg/person";
export { PlugDisconnectedRegular as DisconnectedIcon } from "@fluentui/react-icons/svg/plug-disconnected";
export { QuestionCircleRegular as AssumedIcon } from "@fluentui/react-icons/svg/question-circle";
export { ScalesRegular as RulebookIcon } from "@fluentui/react-icons/svg/scales";
export { SettingsRegular as SettingsIcon } from "@fluentui/react-icons/svg/settings";
export { SubtractCircleRegular as NotApplicableIcon } from "@fluentui/react-icons/svg/subtract-circle";
export { TableSearchRegular as NoFormIcon } from "@fluentui/react-icons/svg/table-search";
export { WarningRegular as WarningIcon } from "@fluentui/react-icons/svg/warning";
