/** An empty module: what loading costs when there is nothing to load. */
export {};
