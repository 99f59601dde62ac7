/** What the names of levels say, and no label beside which something is told. */
export const OF_LEVELS = "产出|效益|效果|满意度?|决策|过程|成本|履职";
/** What such labels say, too: 资金管理情况, 能力建设成效. */
const OF_BOTH = "投入|管理|职责|能力";

/** What the name of a level holds. */
export const LEVEL_WORD = new RegExp(`指标|${OF_LEVELS}|${OF_BOTH}`);

/** What it holds where it is no label of something told. */
export const LEVEL_ONLY = new RegExp(`指标|${OF_LEVELS}`);

/** 产出指标, 产出, 满意度: a kind of indicator and nothing that is measured. */
export const LEVEL_KIND = new RegExp(`^(?:成果|${OF_LEVELS}|${OF_BOTH})(?:指标)?$`);
