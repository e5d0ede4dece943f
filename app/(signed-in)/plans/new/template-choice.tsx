import { Button } from "@/app/ui/button";
import { Fold } from "@/app/ui/fold";
import { Unbroken } from "@/app/ui/unbroken";
import { words } from "@/app/words";
import { templates } from "@/lib/plan/document";
import { Brings } from "./brings";

/** What a plan can begin with: nothing, or the structure for a kind of work, which can be looked at first. */
export function TemplateChoice() {
  return (
    <fieldset className="field" aria-describedby="template-hint">
      <legend className="field-label">{words("plans.new.from")}</legend>
      <span className="field-hint" id="template-hint">
        {words("plans.new.fromHint")}
      </span>
      <div className="choices">
        <One value="" label={words("plans.new.without")} hint={words("plans.new.withoutHint")} />
        {templates.map((template) => {
          const label = words(`draft.templates.${template}`);
          const hint = words(`template.kinds.${template}.fits`);
          return (
            <div key={template}>
              <One value={template} label={label} hint={hint} />
              <div className="template-brings">
                <Fold summary={words("plans.new.brings")} about={label}>
                  <Brings template={template} />
                </Fold>
              </div>
            </div>
          );
        })}
      </div>
      <p className="field-hint">{words("plans.new.empty")}</p>
      <p className="template-copy">
        {words("plans.new.copyUnder")}{" "}
        <Button kind="quiet" href="/plans/new/copy">
          {words("plans.new.copyInstead")}
        </Button>
      </p>
    </fieldset>
  );
}

type OneProps = { value: string; label: string; hint: string };

function One({ value, label, hint }: OneProps) {
  return (
    <label className="choice">
      <input type="radio" name="template" value={value} defaultChecked={value === ""} />
      <span>
        <Unbroken text={label} />
        <span className="field-hint">{hint}</span>
      </span>
    </label>
  );
}
