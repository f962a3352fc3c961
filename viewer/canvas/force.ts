import forceAtlas2Module from "graphology-layout-forceatlas2";

// The package is CommonJS, whose default import is the function itself, while its types describe an ES module.
export const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
