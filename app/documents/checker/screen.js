import { check, isCopy } from "./check.js";

const words = JSON.parse(document.getElementById("words").textContent);
const file = document.getElementById("file");
const answer = document.getElementById("answer");

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function listed(found) {
  const list = document.createElement("ul");
  list.append(...found.map((one) => line("li", filled(words.proof[one.key], one))));
  return list;
}

const shortened = (hex) => `${hex.slice(0, 4)}-${hex.slice(4, 8)}`.toUpperCase();

function about({ entries, publicKeys }) {
  const last = entries.at(-1);
  if (!last) return line("p", words.none);
  const values = {
    count: entries.length,
    from: entries[0].at.slice(0, 10),
    to: last.at.slice(0, 10),
    code: shortened(String(last.hash)),
    keys: Object.entries(publicKeys)
      .map(([id, key]) => `${id} (${key})`)
      .join(", "),
  };
  return line("p", filled(words.about, values));
}

async function answerTo(text) {
  const copy = JSON.parse(text);
  if (!isCopy(copy)) return [line("h2", words.noCopy)];
  const found = await check(copy);
  const faults = found.filter(({ key }) => key !== "erased");
  const erased = found.filter(({ key }) => key === "erased");
  const head =
    faults.length === 0
      ? [line("h2", words.whole), line("p", words.wholeUnder)]
      : [
          line("h2", filled(words.faults, { count: faults.length })),
          listed(faults),
          line("p", words.faultsUnder),
        ];
  return [...head, about(copy), ...(erased.length > 0 ? [listed(erased)] : [])];
}

function sorry(error) {
  const isOld = error?.name === "NotSupportedError" || crypto.subtle === undefined;
  return [line("h2", isOld ? words.tooOld : words.noCopy)];
}

file.addEventListener("change", async () => {
  const [chosen] = file.files;
  if (!chosen) return;
  answer.replaceChildren(line("p", words.working));
  answer.replaceChildren(...(await chosen.text().then(answerTo).catch(sorry)));
});
