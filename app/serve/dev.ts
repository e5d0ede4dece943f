import "./development";
import { launch } from "./launch";

await launch({ isDev: true, withDemo: process.argv.includes("--demo") });
