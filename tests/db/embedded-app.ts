import { startDatabase } from "@/db/embedded/launcher";

// A second app, for tests that need one to kill: it holds the folder it is given until it is stopped.
const database = await startDatabase({
  folder: String(process.argv[2]),
  say: (line) => console.log(line),
}).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`holding ${database.pid}`);
process.on("SIGTERM", () => void database.stop().then(() => process.exit(0)));
setInterval(() => undefined, 1000);
