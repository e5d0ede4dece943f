import { EventStream } from "@/app/api/live/event-stream";
import { join } from "@/app/api/live/streams";

// A second app process with one stream on a plan, which passes on what is told there.
const [sessionHash = "", planId = "", version] = process.argv.slice(2);
const stream = new EventStream({ sessionHash, planId }, Number(version));
join(stream);
console.log("listens");
for await (const bytes of stream.response.body ?? []) process.stdout.write(bytes);
