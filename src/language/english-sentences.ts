/**
 * The English sentences that the pane's build has taken out of its scripts, by their Chinese. The build
 * writes them in (src/dev/english-apart.cjs); where sentences hold their English themselves, there are none.
 */
export const ENGLISH: Readonly<Record<string, string>> = {};
