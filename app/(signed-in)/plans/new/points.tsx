import en from "@/lib/wording/en.json";

const { happened, ready } = en.draft.start;

/** What to have at hand before a plan is begun. */
export function Points({ of }: { of: "happened" | "ready" }) {
  const said = of === "happened" ? Object.values(happened) : Object.values(ready);
  return (
    <ul className="list list-plain second-axis">
      {said.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
