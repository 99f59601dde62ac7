import { wording } from "./kind";

/** 请在“偏差原因分析及改进措施”中说明…原因及拟采取的措施 (rule 2.5). */
export const noteRequired = wording(
  "note-required",
  /(?:偏差|偏离|未完成|未达成|扣分|不能完成).{0,24}(?:原因|措施).{0,24}(?:说明|填写|分析|注明|措施)|(?:说明|填写|分析|注明).{0,24}(?:偏差|偏离|未完成|未达成|不能完成|扣分).{0,24}(?:原因|措施)/u,
  (rulebook, citation) => ({ ...rulebook, note: citation }),
);
