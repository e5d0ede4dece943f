import { useEffect, useRef, useState } from "react";
import type { Room } from "./trend-drawing";

const nearby = "600px";
const letter = 16;
const least = 272;

/** The room of an element once it is near the window; null before, so that nothing is loaded for what nobody scrolls to. */
export function useRoom() {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const resized = new ResizeObserver(() => setRoom((before) => roomOf(box) ?? before));
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        resized.observe(box);
      },
      { rootMargin: nearby },
    );
    seen.observe(box);
    return () => {
      seen.disconnect();
      resized.disconnect();
    };
  }, []);
  return { ref, room };
}

/** None while it is folded away. */
function roomOf(box: HTMLElement): Room | null {
  if (box.clientWidth === 0 || box.clientHeight === 0) return null;
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / letter;
  const width = box.clientWidth / size;
  const scale = Math.max(1, least / width);
  return { width: width * scale, height: (box.clientHeight / size) * scale };
}
