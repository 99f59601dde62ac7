import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { DocumentTable16Regular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  bar: {
    flex: "none",
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface SheetTabsProps {
  readonly label: string;
  /** Names of the sheets that show, in order. */
  readonly sheets: readonly string[];
  readonly active: string;
  onActivate(sheet: string): void;
}

/** The workbook's visible sheets under the grid. */
export function SheetTabs({ label, sheets, active, onActivate }: SheetTabsProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TabList
        aria-label={label}
        size="small"
        selectedValue={active}
        onTabSelect={(_, { value }) => onActivate(String(value))}
      >
        {sheets.map((sheet) => (
          <Tab key={sheet} value={sheet} icon={<DocumentTable16Regular />}>
            {sheet}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
