"use client";

import { useSyncExternalStore } from "react";
import { InWords } from "@/app/ui/in-words";
import { SelectField } from "@/app/ui/select-field";

type Props = { name: string; label: string; hint: string; zones: string[] };

const stays = () => () => undefined;
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const zoneOnServer = () => undefined;

/** Suggests the zone of the reader's own clock as soon as the page can know it. */
export function ZoneField({ name, label, hint, zones }: Props) {
  const here = useSyncExternalStore(stays, zoneHere, zoneOnServer);
  const known = here !== undefined && zones.includes(here) ? here : undefined;
  const choices = zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
  return (
    <InWords>
      <SelectField key={known} {...{ name, label, hint, choices }} value={known} />
    </InWords>
  );
}
