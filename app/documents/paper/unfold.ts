import Link from "next/link";
import { Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { isLeftOut, type Leaf, type Piece } from "@/lib/paper/piece";

type Props = {
  children?: ReactNode;
  className?: string;
  href?: string;
  download?: unknown;
  "aria-hidden"?: unknown;
};
type Component = (props: Props) => ReactNode;

/** What a page's components come to, without a browser: so paper says what the screen says, from the same components. */
export async function unfolded(node: ReactNode): Promise<Leaf[]> {
  const known = await node;
  if (typeof known === "string" || typeof known === "number") return [String(known)];
  if (typeof known !== "object" || known === null) return [];
  if (isValidElement<Props>(known)) return unfoldedElement(known);
  return Symbol.iterator in known ? unfoldedAll(known) : [];
}

async function unfoldedAll(nodes: Iterable<ReactNode>): Promise<Leaf[]> {
  const leaves: Leaf[] = [];
  for (const node of nodes) leaves.push(...(await unfolded(node)));
  return leaves;
}

async function unfoldedElement({ type, props }: ReactElement<Props>): Promise<Leaf[]> {
  if (type === Fragment) return unfolded(props.children);
  if (type === Link) return marked("a", props);
  if (typeof type === "string") return marked(type, props);
  return isForBrowser(type) ? [] : unfolded((type as Component)(props));
}

async function marked(tag: string, props: Props): Promise<Leaf[]> {
  const { className = "", href, download, children } = props;
  const looks = className.split(" ").filter(Boolean);
  // What is kept from readers aloud is a picture of words beside it; the signs of states are drawn anew.
  const isPicture = props["aria-hidden"] !== undefined && tag !== "svg";
  if (isLeftOut({ tag, looks }) || isPicture || download !== undefined) return [];
  const piece: Piece = { tag, looks, href, children: await unfolded(children) };
  return [piece];
}

/** A component that lives in the browser alone; on the server it is only a name. */
function isForBrowser(type: unknown): boolean {
  return typeof type !== "function" || "$$typeof" in type;
}
