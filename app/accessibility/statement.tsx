import type { ReactNode } from "react";
import { words } from "@/app/words";
import en from "@/lib/wording/en.json";

const { tested, helps, gaps } = en.accessibility;

export function Statement() {
  return (
    <>
      <Part id="standard" title={words("accessibility.standard.title")}>
        <p>{words("accessibility.standard.text")}</p>
      </Part>
      <List id="tested" title={tested.title} items={tested.items} />
      <List id="helps" title={helps.title} items={helps.items} />
      <List id="gaps" title={gaps.title} items={gaps.items} />
      <Part id="tell" title={words("accessibility.tell.title")}>
        <p>{words("accessibility.tell.text")}</p>
      </Part>
    </>
  );
}

type PartProps = { id: string; title: string; children: ReactNode };

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="lone-part">
      <h2 id={id} className="lone-part-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

type ListProps = { id: string; title: string; items: Record<string, string> };

function List({ id, title, items }: ListProps) {
  return (
    <Part id={id} title={title}>
      <ul className="list list-plain">
        {Object.entries(items).map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </Part>
  );
}
