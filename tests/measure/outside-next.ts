import { registerHooks } from "node:module";

// Measures call the product's own functions outside Next, where "server-only" would refuse to be read.
const empty = new URL("../empty.ts", import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "server-only" ? { url: empty, shortCircuit: true } : next(specifier, context),
});
