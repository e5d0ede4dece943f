import { expect, test } from "vitest";
import { deviceIn } from "@/lib/people/device";

const chrome = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0";
const apple = "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5";

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "firefox", "linux"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36`, "chrome", "windows"],
  [`Mozilla/5.0 (Windows NT 10.0) ${chrome} Safari/537.36 Edg/140.0.0.0`, "edge", "windows"],
  [`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`, "chrome", "android"],
  [`Mozilla/5.0 (Linux; Android 10) SamsungBrowser/28.0 ${chrome}`, "samsung", "android"],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${apple} Safari/605.1.15`, "safari", "mac"],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) ${apple} Mobile/15E148 Safari/604.1`,
    "safari",
    "iphone",
  ],
  ["Mozilla/5.0 (iPad; CPU OS 18_5) AppleWebKit/605.1.15 Mobile/15E148", null, "ipad"],
  ["curl/8.5.0", null, null],
  ["", null, null],
])("%s is known again as %s on %s", (userAgent, browser, system) => {
  expect(deviceIn(userAgent)).toEqual({ browser, system });
});
