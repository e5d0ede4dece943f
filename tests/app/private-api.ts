import { POST as moveAdjustment } from "@/app/api/private/adjustments/[adjustmentId]/route";
import { POST as onConfidence } from "@/app/api/private/confidences/[confidenceId]/route";
import { POST as tell } from "@/app/api/private/confidences/route";
import { POST as removeHelp } from "@/app/api/private/help/[resourceId]/route";
import { POST as addHelp } from "@/app/api/private/help/route";
import { POST as changeEntry } from "@/app/api/private/journal/[entryId]/route";
import { GET as copyJournal, POST as writeEntry } from "@/app/api/private/journal/route";
import { form, json, ORIGIN, sent } from "./auth-people";

type Body = Record<string, unknown>;

const on = <Name extends string>(name: Name, id: string) => ({
  params: Promise.resolve({ [name]: id } as Record<Name, string>),
});

/** The private part of the API as a script of this origin calls it. */
export const privately = {
  write: (body: Body, cookie?: string) =>
    writeEntry(json("/api/private/journal", body, { cookie })),
  writeForm: (fields: Record<string, string>, cookie?: string) =>
    writeEntry(form("/api/private/journal", fields, formOf(cookie))),
  writeRaw: (body: string, cookie?: string, headers: Record<string, string> = {}) =>
    writeEntry(
      sent("/api/private/journal", body, {
        cookie,
        headers: { "content-type": "application/json", ...headers },
      }),
    ),
  change: (entryId: string, body: Body, cookie?: string) =>
    changeEntry(json("/api/private/journal/x", body, { cookie }), on("entryId", entryId)),
  copy: (as: string, cookie?: string) =>
    copyJournal(
      new Request(`${ORIGIN}/api/private/journal?as=${as}`, { headers: cookie ? { cookie } : {} }),
    ),
  tell: (body: Body, cookie?: string) => tell(json("/api/private/confidences", body, { cookie })),
  onConfidence: (id: string, body: Body, cookie?: string) =>
    onConfidence(json("/api/private/confidences/x", body, { cookie }), on("confidenceId", id)),
  move: (id: string, body: Body, cookie?: string) =>
    moveAdjustment(json("/api/private/adjustments/x", body, { cookie }), on("adjustmentId", id)),
  addHelp: (body: Body, cookie?: string) => addHelp(json("/api/private/help", body, { cookie })),
  removeHelp: (id: string, body: Body, cookie?: string) =>
    removeHelp(json("/api/private/help/x", body, { cookie }), on("resourceId", id)),
};

const formOf = (cookie?: string) => ({
  cookie,
  headers: { "content-type": "application/x-www-form-urlencoded" },
});
