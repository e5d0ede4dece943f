import "server-only";
import type { Watch } from "@/db/live";
import { leave, type Stream } from "./streams";

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "private, no-store, no-transform",
  "x-accel-buffering": "no",
};

// What may wait for a reader who does not read; after that many the stream ends and the browser comes again.
const mostWaiting = 16;

const comeAgainMs = 1000;
const comeAgainSpreadMs = 2000;

/** When a browser whose stream has ended comes again: not all of them at once. */
const comeAgain = () => `retry: ${comeAgainMs + Math.floor(Math.random() * comeAgainSpreadMs)}\n\n`;

const bytes = new TextEncoder();

/** The stream of one open plan page, which knows the plan up to a version: “plan X is now version N”, and nothing else. */
export class EventStream implements Stream {
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  #told: number;
  readonly watch: Watch;
  readonly response: Response;

  constructor(watch: Watch, known: number) {
    this.watch = watch;
    this.#told = known;
    const start = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      this.#controller = controller;
    };
    const cancel = () => {
      this.#controller = null;
      this.end();
    };
    const body = new ReadableStream({ start, cancel }, { highWaterMark: mostWaiting });
    this.response = new Response(body, { headers });
    this.#say(comeAgain());
  }

  tell(version: number) {
    if (version <= this.#told) return;
    this.#told = version;
    const news = JSON.stringify({ planId: this.watch.planId, version });
    this.#say(`id: ${version}\ndata: ${news}\n\n`);
  }

  beat() {
    this.#say(":\n\n");
  }

  end() {
    leave(this);
    const controller = this.#controller;
    this.#controller = null;
    controller?.close();
  }

  #say(text: string) {
    if ((this.#controller?.desiredSize ?? 0) > 0) this.#controller?.enqueue(bytes.encode(text));
    else this.end();
  }
}
