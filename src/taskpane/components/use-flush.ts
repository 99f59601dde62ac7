import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** For a switch or a tick of Fluent, whose box stands a little in: flush with what is above and below. */
export function useFlush(): string {
  return useStyles().box;
}
