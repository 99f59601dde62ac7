import type { Part } from "../parts/part";
import { usePart } from "../parts/use-part";
import { useWords } from "../language";
import { FailureNotice } from "./FailureNotice";
import { Waiting } from "./Waiting";

interface PartViewProps<Props extends object> {
  readonly part: Part<Props>;
  readonly props: Props;
}

/** A part that may still be on its way: then says so, and offers to try again where it cannot be had. */
export function PartView<Props extends object>({ part, props }: PartViewProps<Props>) {
  const { t } = useWords();
  const { View, failure, retry } = usePart(part);
  if (View) return <View {...props} />;
  if (failure) return <FailureNotice failure={failure} onRetry={retry} />;
  return <Waiting label={t("wait.part")} />;
}
