import { expect, type Page } from "@playwright/test";
import { daysAfter, daysFromNow, inWords } from "./days";

const write = (page: Page, question: string, text: string) =>
  page.getByLabel(question, { exact: true }).fill(text);

const choose = (page: Page, answer: string) => page.getByRole("radio", { name: answer }).check();

const row = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

const goOn = (page: Page) => page.getByRole("button", { name: "Save and go on" }).click();

const heads = (page: Page, title: string) =>
  expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();

async function moment(page: Page, question: string, day: string) {
  const asked = row(page, question);
  await asked.getByLabel("Day").fill(inWords(day));
  await asked.getByLabel("Time").fill("12:00");
}

export async function isSaved(page: Page) {
  await expect(page.getByRole("status").filter({ hasText: /^Saved at/ })).toBeVisible();
}

export async function writeAbout(page: Page) {
  await heads(page, "About this plan");
  await write(page, "What is the plan about?", "Returns booked on the day they arrive");
  await choose(page, "It keeps happening");
  await page
    .getByLabel("Which kind of work is it closest to?")
    .selectOption("Deadlines and hand-offs");
  await write(
    page,
    "What do you want for Pia?",
    "I want Pia to leave the desk with nothing waiting.",
  );
  await write(
    page,
    "Why does it matter?",
    "Refunds wait for the booking, and customers ask for them.",
  );
  await write(page, "What could you have done earlier?", "I could have said it in spring.");
  await write(
    page,
    "What happens if the standard is not met?",
    "HR and I decide between an extension and other work.",
  );
  await goOn(page);
}

export async function writeGround(page: Page) {
  await heads(page, "What was looked at first");
  await write(page, "Clarity", "The day of booking was never written down.");
  const talk = row(page, "Feedback 1");
  await talk.getByLabel("On which day?").fill(daysFromNow(-30));
  await talk.getByLabel("What was said and agreed?").fill("We agreed to book before the evening.");
  await write(page, "From which day do things count?", daysFromNow(-20));
  await write(page, "Why this day?", "The standard was written down that day.");
  await goOn(page);
}

/** The first half of an expectation: enough to be worth keeping. */
export async function beginExpectation(page: Page) {
  await write(page, "A short name", "Returns booked the same day");
  await write(
    page,
    "What do you expect?",
    "Each return that arrives before 15:00 is booked by 18:00 on the same day.",
  );
  await write(page, "What was observed instead?", "14 of 40 returns were booked a day later.");
}

export async function finishExpectation(page: Page, startsOn: string, endsOn: string) {
  const example = row(page, "Example 1");
  await example.getByLabel("On which day?").fill(daysFromNow(-12));
  await example.getByLabel("What happened?").fill("Three returns waited until the next morning.");
  await write(page, "What follows from it?", "Customers wait a day longer for their money.");
  await choose(page, "Yes, it was written down");
  await page.getByLabel("On which day?").last().fill(daysFromNow(-20));
  await write(page, "Where?", "A note to the whole returns desk");
  await write(page, "What is counted?", "Returns booked on the day they arrive");
  await choose(page, "A share: so many out of so many");
  await write(page, "What is one of them called?", "returns");
  await choose(page, "Higher is better");
  await write(page, "Where does Pia start?", "26 of 40");
  await write(page, "Start: how many?", "26");
  await write(page, "Start: out of how many?", "40");
  await write(page, "What is the target?", "At least 18 of the last 20");
  await write(page, "Target: how many?", "18");
  await choose(page, "Over the last counted ones");
  await write(page, "Target: out of how many?", "20");
  await row(page, "Source 1").getByLabel("One named source").fill("The returns book");
  await moment(page, "By when?", endsOn);
  const help = row(page, "Help 1");
  await help.getByLabel("What help?").fill("Two hours without the phone each afternoon.");
  await help.getByLabel("Day").fill(inWords(startsOn));
  await help.getByLabel("Time").fill("12:00");
  await write(page, "Is it in Pia’s control?", "Yes, with the two hours.");
  await write(page, "Which policy or team goal does it serve?", "Refunds within three days.");
}

export async function writePromises(page: Page, startsOn: string) {
  await heads(page, "Milestones and promises");
  await expect(row(page, "Promise 1").getByLabel("What is promised?")).toHaveValue(
    "Two hours without the phone each afternoon.",
  );
  await page.getByRole("button", { name: "Add a promise" }).click();
  const milestone = row(page, "Promise 2");
  await milestone.getByLabel("Who promises whom?").selectOption("Pia promises Karl");
  await milestone.getByLabel("What is it?").selectOption("A milestone: done by a day");
  await milestone.getByLabel("What is promised?").fill("Book one full week with the new list.");
  await milestone.getByLabel("Day", { exact: true }).fill(inWords(daysAfter(startsOn, 11)));
  await milestone.getByLabel("Time").fill("12:00");
  await goOn(page);
}
