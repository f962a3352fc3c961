import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";

// These packages are CommonJS, whose default import is the function itself, while their types describe an ES module.
export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default;
