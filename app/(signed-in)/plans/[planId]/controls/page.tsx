import "../change/change.css";
import type { Metadata } from "next";
import { words } from "@/app/words";
import { FormPage } from "../form-page";
import { NotNow } from "../not-now";
import { readingOf } from "../read";
import { shortName } from "../reading";
import { ControlEntry } from "./control-entry";

export const metadata: Metadata = { title: words("change.tab") };

type Props = { params: Promise<{ planId: string }> };

/** The register of closer oversight: read by everyone on the plan, ended and renewed by the supervisor and HR. */
export default async function Page({ params }: Props) {
  const reading = await readingOf(params);
  const { controls, employeeId } = reading.plan;
  const employee = shortName(reading, employeeId);
  return (
    <FormPage reading={reading} title={words("change.controls.title")} backTo="#end">
      <p className="lead">{words("change.controls.lead", { employee })}</p>
      {controls.length === 0 && <p className="said">{words("change.controls.none")}</p>}
      <ul className="register">
        {controls.map((one) => (
          <li key={one.control.id}>
            <ControlEntry reading={reading} one={one} />
          </li>
        ))}
      </ul>
      <NotNow reading={reading} type="control_ended" />
    </FormPage>
  );
}
