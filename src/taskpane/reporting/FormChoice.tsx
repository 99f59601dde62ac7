import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportForm } from "../../reports/report-kind";
import { TextLink } from "../components/TextLink";
import { Disclosure } from "../components/Disclosure";
import { useWords } from "../language";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  head: { fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "240px",
    // the boxes of Fluent's own ticks stand a little in
    margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
  },
  links: { display: "flex", gap: tokens.spacingHorizontalM },
});

interface FormChoiceProps {
  readonly forms: readonly ReportForm[];
  /** Indexes of the forms that are left out. */
  readonly left: ReadonlySet<number>;
  readonly onLeft: (left: ReadonlySet<number>) => void;
}

/** Which of the workbook's forms go into the report: all, until some are left out. */
export function FormChoice({ forms, left, onLeft }: FormChoiceProps) {
  const styles = useStyles();
  const { t, say } = useWords();
  const toggle = (index: number, used: boolean) => {
    const next = new Set(left);
    if (used) next.delete(index);
    else next.add(index);
    onLeft(next);
  };
  const count = `${say(TEXTS.forms)} ${forms.length - left.size} / ${forms.length}`;
  return (
    <div>
      <Disclosure flush summary={<span className={styles.head}>{count}</span>}>
        <div className={styles.links}>
          <TextLink label={say(TEXTS.all)} onPress={() => onLeft(new Set())}>
            {say(TEXTS.all)}
          </TextLink>
          <TextLink label={say(TEXTS.none)} onPress={() => onLeft(new Set(forms.keys()))}>
            {say(TEXTS.none)}
          </TextLink>
        </div>
        <ul className={styles.list}>
          {forms.map(({ form }, index) => (
            <li key={index}>
              <Checkbox
                checked={!left.has(index)}
                onChange={(_, { checked }) => toggle(index, checked === true)}
                label={`${form.fields.projectName?.text || t(`kind.${form.kind}`)}（${form.sheet}）`}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
