import "./production";
import { launch } from "./launch";

await launch({ isDev: false, withDemo: process.argv.includes("--demo") });
