import type { Page } from "@playwright/test";
import { daysFromNow } from "../journey/days";
import { tabTo, take, type } from "./keys";

const write = (page: Page, question: string, text: string) =>
  page.getByLabel(question, { exact: true }).fill(text);

const goOn = (page: Page) => page.getByRole("button", { name: "Save and go on" }).click();

/** Words that may not reach HR unless they are answered for. */
export const loaded = "Since her pregnancy the list of Monday is often open.";

export async function writeAbout(page: Page) {
  await write(page, "What is the plan about?", "The list at the gate");
  await page.getByRole("radio", { name: "It keeps happening" }).check();
  await page
    .getByLabel("Which kind of work is it closest to?")
    .selectOption("Deadlines and hand-offs");
  await write(
    page,
    "What do you want for Wren?",
    "I want each night to end with the list at the gate.",
  );
  await write(page, "Why does it matter?", loaded);
  await write(
    page,
    "What could you have done earlier?",
    "I could have asked for the printer in May.",
  );
  await write(
    page,
    "What happens if the standard is not met?",
    "HR and I decide between an extension and other work.",
  );
  await goOn(page);
}

export async function writeGround(page: Page) {
  await write(page, "Clarity", "The hour was not written down before October.");
  const talk = page.getByRole("group", { name: "Feedback 1" });
  await talk.getByLabel("On which day?").fill(daysFromNow(-30));
  await talk.getByLabel("What was said and agreed?").fill("We agreed on 5:45.");
  await write(page, "From which day do things count?", daysFromNow(-20));
  await write(page, "Why this day?", "The hour was written down that day.");
  await goOn(page);
}

/** The sentence itself, by keyboard. */
export async function beginExpectation(page: Page) {
  await type(
    page,
    "What do you expect?",
    "The list hangs at the gate by 5:45 on each night shift.",
  );
  await type(page, "A short name", "The list at the gate");
}

/** Everything else about the expectation, by keyboard; the days are those of the plan. */
export async function finishExpectation(page: Page, startsOn: string, endsOn: string) {
  await type(page, "What is counted?", "Night shifts with the list at the gate by 5:45");
  await take(page, "A share");
  await type(page, "What is one of them called?", "nights");
  await take(page, "Higher is better");
  await type(page, "Where does Wren start?", "14 of 20 nights");
  await type(page, "What is the target?", "At least 18 of the last 20");
  await take(page, "In each week");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await type(page, "One named source", "The photo of the gate in the shift log");
  await type(page, "Day", endsOn);
  await type(
    page,
    "What help?",
    "Bram prints the list at 5:15 on Mondays until the end of the plan.",
  );
  await type(page, "Day", startsOn);
  await type(page, "What was observed instead?", "On 6 of 20 nights the list was missing at 5:45.");
  await type(page, "On which day?", daysFromNow(-12));
  await type(page, "What happened?", "The list came at 6:20.");
  await type(page, "What follows from it?", "The day crew starts 20 minutes later.");
  await take(page, "Yes, it was written down");
  await type(page, "On which day?", daysFromNow(-20));
  await type(page, "Where?", "A note to the whole night crew");
  await type(page, "Is it in Wren’s control?", "Yes, with the printer and the time from 5:00 on.");
  await type(page, "Which policy or team goal does it serve?", "The day crew starts on the hour.");
}

/** Presses the button with this name, by keyboard. */
export async function pressByKey(page: Page, name: string) {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}
