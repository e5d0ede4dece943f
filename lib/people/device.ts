// The first sign that fits counts: most browsers also claim to be an older one.
const browsers = [
  ["edge", /\bEdg(e|A|iOS)?\//],
  ["opera", /\bOPR\//],
  ["samsung", /\bSamsungBrowser\//],
  ["firefox", /\b(Firefox|FxiOS)\//],
  ["chrome", /(Chrome|CriOS|Chromium)\//],
  ["safari", /\bSafari\//],
] as const;

const systems = [
  ["android", /\bAndroid\b/],
  ["iphone", /\biPhone\b/],
  ["ipad", /\biPad\b/],
  ["chromebook", /\bCrOS\b/],
  ["windows", /\bWindows\b/],
  ["mac", /\bMacintosh\b/],
  ["linux", /\bLinux\b/],
] as const;

/** All that is kept of a device: enough for its owner to know it again, too little to follow anyone by. */
export type Device = {
  browser: (typeof browsers)[number][0] | null;
  system: (typeof systems)[number][0] | null;
};

/** Which browser on what kind of device says so of itself: no version, no model, no address. */
export function deviceIn(userAgent: string): Device {
  return {
    browser: browsers.find(([, sign]) => sign.test(userAgent))?.[0] ?? null,
    system: systems.find(([, sign]) => sign.test(userAgent))?.[0] ?? null,
  };
}
