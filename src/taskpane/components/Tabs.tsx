import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

/** Where five tabs in English, whose words are longer, would not all be seen. */
const NARROW = "@container (max-width: 340px)";

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    display: "flex",
    // too many for a narrow pane are scrolled to; the one in use scrolls itself into sight
    overflowX: "auto",
    scrollbarWidth: "none",
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":lang(en)": { [NARROW]: { paddingInline: tokens.spacingHorizontalXS } },
  },
  tab: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":lang(en)": { [NARROW]: { paddingInline: tokens.spacingHorizontalXS } },
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
      borderBottomColor: tokens.colorNeutralStroke1Hover,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
    // a border that is transparent elsewhere would show here
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps<Name extends string> {
  readonly label: string;
  /** Id of the panel; a tab's own id is the panel's with the tab's name. */
  readonly panel: string;
  readonly tabs: readonly { readonly name: Name; readonly text: string }[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/**
 * Tabs by the usual pattern: one stop of the Tab key, the arrow keys turn. Fluent's own would bring
 * its whole focus machinery into the pane's start.
 */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, panel, tabs, selected, onSelect } = props;
  const styles = useStyles();

  function turn(event: KeyboardEvent<HTMLElement>) {
    const at = tabs.findIndex(({ name }) => name === selected);
    const step = STEPS[event.key];
    const ends = { Home: 0, End: tabs.length - 1 }[event.key];
    const to = step === undefined ? ends : (at + step + tabs.length) % tabs.length;
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  }

  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={turn}>
      {tabs.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${panel}${name}`}
          data-tab={name}
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
          onFocus={(event) =>
            event.currentTarget.scrollIntoView({ inline: "nearest", block: "nearest" })
          }
        >
          {text}
        </button>
      ))}
    </div>
  );
}
