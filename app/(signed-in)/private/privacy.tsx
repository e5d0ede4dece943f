import { Fact } from "@/app/ui/fact";
import { Facts } from "@/app/ui/facts";
import { words } from "@/app/words";

type Props = { what?: string; who: string; crosses: string };

/** Before any field: what it is for, who reads it, what crosses over. */
export function Privacy({ what, who, crosses }: Props) {
  return (
    <Facts>
      {what && <Fact label={words("private.what")}>{what}</Fact>}
      <Fact label={words("private.who")}>{who}</Fact>
      <Fact label={words("private.crosses")}>{crosses}</Fact>
    </Facts>
  );
}
