const pollMs = 30_000;
const patienceMs = 10_000;
const untouchedMs = 30 * 60_000;
const signs = ["visibilitychange", "pointerdown", "keydown", "scroll"];

type Known = { planId: string; version: number };

/**
 * Hears which version a plan is while somebody looks: by a stream, and every thirty seconds by asking where none
 * can be had. A page that is hidden lets go of its stream, so that a browser holds one for each window and not for
 * each tab; so does one that nobody has touched for half an hour, for hearing must not keep a session alive.
 * Either catches up when it is looked at again.
 */
export function hearNews(opened: Known, tell: (version: number) => void): () => void {
  const known = { ...opened };
  let stop: (() => void) | null = null;
  let untouched: ReturnType<typeof setTimeout>;

  const heard = (version: number) => {
    if (version <= known.version) return;
    known.version = version;
    tell(version);
  };
  const rest = () => {
    stop?.();
    stop = null;
  };
  const look = () => {
    clearTimeout(untouched);
    if (document.visibilityState === "hidden") return rest();
    untouched = setTimeout(rest, untouchedMs);
    stop ??= hear(known, heard);
  };

  look();
  for (const sign of signs) document.addEventListener(sign, look, { passive: true });
  return () => {
    for (const sign of signs) document.removeEventListener(sign, look);
    clearTimeout(untouched);
    rest();
  };
}

function hear(known: Known, heard: (version: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let source: EventSource | null = null;
  let isOver = false;
  const address = () => `/api/live?plan=${known.planId}&version=${known.version}`;

  const open = () => {
    const opening = new EventSource(address());
    source = opening;
    timer = setTimeout(poll, patienceMs);
    opening.onopen = () => clearTimeout(timer);
    opening.onmessage = ({ data }) => heard(Number(JSON.parse(data).version));
    opening.onerror = () => {
      // A stream that was only cut comes again by itself; one that was refused does not.
      if (opening.readyState === EventSource.CLOSED) void poll();
    };
  };
  const poll = async () => {
    close();
    const version = await ask(address());
    if (isOver || version === null) return;
    if (version !== undefined) heard(version);
    timer = setTimeout(open, pollMs * (0.8 + Math.random() * 0.4));
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
  };

  open();
  return () => {
    isOver = true;
    close();
  };
}

/** The version as it is at the moment; undefined when no answer came, null when there is nothing more to hear here. */
async function ask(address: string): Promise<number | null | undefined> {
  const answer = await fetch(address, { headers: { accept: "application/json" } }).catch(
    () => null,
  );
  if (answer?.status === 401 || answer?.status === 404) return null;
  const said: unknown = await answer?.json().catch(() => undefined);
  const version = typeof said === "object" && said && "version" in said ? said.version : undefined;
  return typeof version === "number" ? version : undefined;
}
