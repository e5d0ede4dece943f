const patienceMs = 100;

/** Lets the browser draw its answer to a press or key before more is worked out. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A window out of sight is not drawn.
    setTimeout(resolve, patienceMs);
  });
}
