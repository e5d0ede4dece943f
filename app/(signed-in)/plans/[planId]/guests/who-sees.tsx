import { planHref } from "@/app/(signed-in)/plans/[planId]/addresses";
import { may, mayRecord } from "@/app/(signed-in)/plans/[planId]/may";
import type { Reading } from "@/app/(signed-in)/plans/[planId]/reading";
import { Button } from "@/app/ui/button";
import { language } from "@/app/ui/language";
import { Row } from "@/app/ui/row";
import { Rows } from "@/app/ui/rows";
import { SectionFold } from "@/app/ui/section-fold";
import { words } from "@/app/words";
import type { Opening } from "@/db/openings";
import { WhoOpened } from "./who-opened";
import { type Seer, whoSeesOf, whoWaitsToSee } from "./who-sees-of";

type Props = { reading: Reading; openings?: Opening[]; isFolded?: boolean };

/** Who can see this plan, and why; nobody else can. */
export function WhoSees({ reading, openings, isFolded }: Props) {
  const seers = [...whoSeesOf(reading), ...whoWaitsToSee(reading)];
  const isAsked = seers.some((seer) => mayConsent(reading, seer));
  return (
    <SectionFold
      id="who"
      title={words("evidence.guests.whoTitle")}
      under={words("evidence.guests.whoUnder")}
      holds={namesInWords(seers)}
      isFolded={isFolded && !isAsked}
    >
      <Rows tone="names">
        {seers.map((seer) => (
          <Row key={seer.id} label={seer.name}>
            <p>{seer.why}</p>
            <GuestLink reading={reading} seer={seer} />
          </Row>
        ))}
      </Rows>
      {may(reading, "guest_invited") && (
        <p className="actions second-axis">
          <Button kind="quiet" href={planHref(reading.plan, "/guests")}>
            {words("evidence.guests.invite")}
          </Button>
        </p>
      )}
      {openings && <WhoOpened reading={reading} openings={openings} />}
    </SectionFold>
  );
}

/** The employee's consent comes first; else whoever may take the sight away again. */
function GuestLink({ reading, seer }: { reading: Reading; seer: Seer }) {
  const { guestId, name } = seer;
  if (!guestId) return null;
  const mayAnswer = mayConsent(reading, seer);
  if (!mayAnswer && !mayRecord(reading, { type: "guest_removed", guestId })) return null;
  return (
    <p className="screen-only">
      <Button kind="quiet" href={planHref(reading.plan, `/guests/${guestId}`)}>
        {words(mayAnswer ? "evidence.guests.answer" : "evidence.guests.remove")}
        <span className="sr-only"> {words("evidence.guests.of", { name })}</span>
      </Button>
    </p>
  );
}

function mayConsent(reading: Reading, { guestId, needsConsent }: Seer): boolean {
  if (!guestId || !needsConsent) return false;
  return mayRecord(reading, { type: "guest_answered", guestId, consents: true });
}

const namesInWords = (seers: Seer[]) =>
  new Intl.ListFormat(language).format([...new Set(seers.map(({ name }) => name))]);
