import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { permittedFunction } from "./row-security";

const file = fileURLToPath(new URL("./migrations/0002_permitted.sql", import.meta.url));

await writeFile(file, permittedFunction());
