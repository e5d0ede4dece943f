import { Button } from "@/app/ui/button";
import { words } from "@/app/words";

/** A plan begins with the questions before it, so that what calls for a talk does not become a plan (001-16). */
export function StartPlan() {
  return (
    <p className="actions second-axis">
      <Button href="/plans/new">{words("home.start.submit")}</Button>
    </p>
  );
}
