import { fileURLToPath } from "node:url";

/** The smallest app that Next builds, beside ours and with the same version. */
export default {
  turbopack: { root: fileURLToPath(new URL("../../..", import.meta.url)) },
};
