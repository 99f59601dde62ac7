import {
  Button,
  makeStyles,
  mergeClasses,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  Text,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import {
  ArrowDownload20Regular,
  ArrowUndo20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import type { Locale } from "../language/said";
import { scoredName } from "./download";
import { SAMPLES, type Sample } from "./samples";
import { text } from "./strings";

const useStyles = makeStyles({
  bar: {
    flex: "none",
    display: "flex",
    alignItems: "center",
    gap: "12px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  icon: { width: "24px", height: "24px", flex: "none" },
  name: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  product: { "@media (max-width: 960px)": { display: "none" } },
  // on a narrow page the icons alone; the words stay for those who hear them
  word: {
    "@media (max-width: 720px)": {
      position: "absolute",
      width: "1px",
      height: "1px",
      overflow: "hidden",
      clipPath: "inset(50%)",
      whiteSpace: "nowrap",
    },
  },
  file: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    gap: "8px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  fileName: { overflow: "hidden", textOverflow: "ellipsis" },
  unsaved: { flex: "none", color: tokens.colorPaletteMarigoldForeground2 },
  tools: {
    padding: 0,
    flex: "none",
    "@media (max-width: 720px)": {
      "& button": { minWidth: "36px" },
      // no room beside a word that is not there
      "& .fui-Button__icon, & .fui-ToolbarButton__icon": { margin: 0 },
    },
  },
});

export interface TopBarProps {
  readonly locale: Locale;
  /** The open file's name; null while none is open. */
  readonly fileName: string | null;
  /** Another file is being opened in its place. */
  readonly opening: boolean;
  readonly unsaved: boolean;
  readonly canUndo: boolean;
  onOpen(file: File): void;
  onSample(sample: Sample): void;
  onUndo(): void;
  onDownload(): void;
}

/** What the page is, which file is open, and what can be done with it. */
export function TopBar(props: TopBarProps) {
  const { locale, fileName, opening, unsaved, canUndo, onSample, onUndo, onDownload } = props;
  const styles = useStyles();
  const download = fileName === null ? "" : scoredName(fileName);
  return (
    <header className={styles.bar}>
      <img className={styles.icon} src="assets/icon-small.svg" alt="" />
      <Text size={400} className={mergeClasses(styles.name, styles.product)}>
        {text(locale, "productName")}
      </Text>
      <span className={styles.file} title={fileName ?? undefined}>
        <span className={styles.fileName}>{fileName}</span>
        {opening && <Spinner size="extra-tiny" label={text(locale, "opening")} />}
        {unsaved && !opening && (
          <span className={styles.unsaved} title={text(locale, "unsaved")}>
            ● <Word text={text(locale, "unsaved")} />
          </span>
        )}
      </span>
      <Toolbar className={styles.tools} aria-label={text(locale, "productName")}>
        <OpenButton locale={locale} onOpen={props.onOpen} />
        <SamplesMenu locale={locale} onSample={onSample} />
        <ToolbarDivider />
        <Tooltip content={text(locale, "undoHint")} relationship="description">
          {/* the keyboard stays on it once there is nothing more to undo */}
          <ToolbarButton
            icon={<ArrowUndo20Regular />}
            disabledFocusable={!canUndo}
            onClick={onUndo}
          >
            <Word text={text(locale, "undo")} />
          </ToolbarButton>
        </Tooltip>
        <Tooltip
          content={text(locale, "downloadHint", { name: download })}
          relationship="description"
        >
          <Button
            appearance="primary"
            icon={<ArrowDownload20Regular />}
            disabled={fileName === null}
            onClick={onDownload}
          >
            <Word text={text(locale, "download")} />
          </Button>
        </Tooltip>
      </Toolbar>
    </header>
  );
}

function OpenButton({ locale, onOpen }: Pick<TopBarProps, "locale" | "onOpen">) {
  const input = useRef<HTMLInputElement>(null);
  // where the keyboard goes back to from the question about unsaved changes
  const returned = useRestoreFocusTarget();
  return (
    <>
      <Tooltip content={text(locale, "openHint")} relationship="description">
        <ToolbarButton
          {...returned}
          icon={<FolderOpen20Regular />}
          onClick={() => input.current?.click()}
        >
          <Word text={text(locale, "open")} />
        </ToolbarButton>
      </Tooltip>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={text(locale, "open")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onOpen(file);
          // the same file may be chosen again after it changed on disk
          event.target.value = "";
        }}
      />
    </>
  );
}

function SamplesMenu({ locale, onSample }: Pick<TopBarProps, "locale" | "onSample">) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton icon={<DocumentTable20Regular />}>
          <Word text={text(locale, "samples")} />
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem key={sample.file} onClick={() => onSample(sample)}>
              {text(locale, sample.title)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** A button's word, which a narrow page has no room to show. */
function Word({ text: word }: { readonly text: string }) {
  return <span className={useStyles().word}>{word}</span>;
}
