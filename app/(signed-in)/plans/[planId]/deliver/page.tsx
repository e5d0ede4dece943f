import type { Metadata } from "next";
import { words } from "@/app/words";
import { may } from "../may";
import { NotNow } from "../not-now";
import { readingOf } from "../read";
import { shortName } from "../reading";
import { GatePage } from "../review/gate-page";
import { DeliverForm } from "./deliver-form";

export const metadata: Metadata = { title: words("deliver.tab") };

type Props = { params: Promise<{ planId: string }> };

export default async function DeliverPage({ params }: Props) {
  const reading = await readingOf(params);
  const employee = shortName(reading, reading.plan.employeeId);
  return (
    <GatePage reading={reading} title={words("deliver.title", { employee })}>
      {may(reading, "plan_delivered") ? (
        <DeliverForm reading={reading} employee={employee} />
      ) : (
        <NotNow reading={reading} type="plan_delivered" />
      )}
    </GatePage>
  );
}
