"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { Aside } from "@/app/ui/aside";
import { Mark } from "@/app/ui/mark";

type Said = { name: "what" | "howMuch" | "byWhen" | "fromWhat" | "withHelp"; text: string };

const paths = [
  "written.standard",
  "written.measure.target.text",
  "written.measure.start.text",
  "written.dueAt",
  "written.evidence",
  "written.help",
];

const textOf = (value: unknown) => (typeof value === "string" ? value.trim() : "");

const fieldOf = (value: unknown, name: string): string =>
  typeof value === "object" && value !== null ? textOf(Reflect.get(value, name)) : "";

const rowsIn = (value: unknown): string =>
  (Array.isArray(value) ? value : [])
    .map((row) => fieldOf(row, "text"))
    .filter(Boolean)
    .join("; ");

function useSaid(): Said[] {
  const [standard, target, start, dueAt, evidence, help]: unknown[] = useWatch({ name: paths });
  const due = [fieldOf(dueAt, "day"), fieldOf(dueAt, "time")];
  return [
    { name: "what", text: textOf(standard) },
    { name: "howMuch", text: [textOf(target), textOf(start)].every(Boolean) ? textOf(target) : "" },
    { name: "byWhen", text: due.every(Boolean) ? due.join(", ") : "" },
    { name: "fromWhat", text: rowsIn(evidence) },
    { name: "withHelp", text: rowsIn(help) },
  ];
}

/** What the employee will be able to tell from this expectation; it fills while it is being written. */
export function CanTell({ first }: { first: string }) {
  const t = useTranslations("draft.tell");
  const said = useSaid();
  const clear = said.filter(({ text }) => text);
  const open = said.filter(({ text }) => !text);
  return (
    <div className="whole can-tell">
      <Aside id="can-tell" title={t("title", { first })}>
        <p aria-live="polite">{t("count", { clear: clear.length, open: open.length })}</p>
        <div className="columns">
          {clear.length > 0 && (
            <div>
              <p className="soft">{t("can", { first })}</p>
              <ul>
                {clear.map(({ name, text }) => (
                  <li key={name}>
                    <Mark kind="kept">
                      {t(name)}: <span className="quoted">{text}</span>
                    </Mark>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {open.length > 0 && (
            <div>
              <p className="soft">{t("cannot", { first })}</p>
              <ul>
                {open.map(({ name }) => (
                  <li key={name}>
                    <Mark kind="open">{t(name)}</Mark>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </Aside>
    </div>
  );
}
