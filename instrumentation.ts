/** What the server does besides answering: retention, at the start and then daily. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next puts the value in when it builds, and leaves the rest out of its other half.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { daily } = await import("@/app/jobs/daily");
  const { currentInstant } = await import("@/app/clock");
  const { eraseDue } = await import("@/db/retention");
  daily(() => eraseDue(currentInstant()));
}
