import { Spinner, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "grid", placeItems: "center", padding: `${tokens.spacingVerticalXXXL} 0` },
});

/** While the sheet is read for the first time. */
export function Waiting({ label }: { readonly label: string }) {
  return (
    <div className={useStyles().root}>
      <Spinner size="small" labelPosition="below" label={label} />
    </div>
  );
}
