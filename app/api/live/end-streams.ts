type Ending = { end(): void };

const shared: typeof globalThis & { footingStreams?: { open: Set<Ending> } } = globalThis;

/** Ends every stream of this process, which is about to stop; browsers come again by themselves. The launcher and the pages meet here by the process, for each has its own copy of the code. */
export function endStreams(): void {
  for (const stream of [...(shared.footingStreams?.open ?? [])]) stream.end();
}
