import type { Page } from "@playwright/test";

/** What sticks out where a page scrolls sideways: the innermost things that reach over an edge. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    const innermost = out.filter(
      (one) => !out.some((other) => other !== one && one.contains(other)),
    );
    return [
      `${scrollWidth - clientWidth} px`,
      ...innermost.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });

/** Texts that are cut off: what is in them is wider or higher than the box that hides what overflows. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const isHidden = (one: Element) => one.closest(".sr-only, svg, .sprite") !== null;
    const cut = [...document.querySelectorAll("body *")].filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (way: string) => way === "hidden" || way === "clip";
      const isWider = hides(overflowX) && one.scrollWidth > one.clientWidth + 1;
      const isHigher = hides(overflowY) && one.scrollHeight > one.clientHeight + 1;
      const isField = one.matches("input, select, textarea");
      return one.clientWidth > 0 && (isWider || isHigher) && !isField && !isHidden(one);
    });
    return cut.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

/** Turns a page around and makes its words a third longer, as another language would. */
const translate = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dir = "rtl";
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const all: Text[] = [];
    while (texts.nextNode()) all.push(texts.currentNode as Text);
    for (const text of all) {
      const { parentElement, data } = text;
      const isSaid = /\p{L}/u.test(data) && !parentElement?.closest("script, style, svg, .code");
      if (isSaid)
        text.data = data.replaceAll(
          /\p{L}{3,}/gu,
          (word) => `${word}${word.slice(0, Math.ceil(word.length / 3))}`,
        );
    }
  });

/** The size a reader has chosen for text in their browser; 16 is what most never change. */
async function chooseTextSize(page: Page, standard: number) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard } });
  await devtools.detach();
}

const widths = [1280, 375, 320];

async function sidewaysAt(page: Page, width: number, how: string) {
  await page.setViewportSize({ width, height: 800 });
  const over = await sideways(page);
  return over.length > 0 ? [`sideways at ${width} px, ${how}: ${over.join(" ")}`] : [];
}

/** Where a page does not fit: with text twice as large, and translated from right to left. It is spoilt afterwards. */
export async function misfits(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) found.push(...(await sidewaysAt(page, width, "as it is")));
  await page.emulateMedia({ forcedColors: "active" });
  found.push(...(await sidewaysAt(page, 320, "in forced colours")));
  await page.emulateMedia({ forcedColors: "none" });
  await chooseTextSize(page, 32);
  for (const width of [1280, 640])
    found.push(...(await sidewaysAt(page, width, "text twice as large")));
  found.push(...(await cutOff(page)).map((cut) => `cut off with large text: ${cut}`));
  await chooseTextSize(page, 16);
  await translate(page);
  for (const width of widths)
    found.push(...(await sidewaysAt(page, width, "longer, from right to left")));
  return [...found, ...(await cutOff(page)).map((cut) => `cut off when longer: ${cut}`)];
}
