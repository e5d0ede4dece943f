import { words } from "@/app/words";

export function PageFoot() {
  return (
    <footer className="page-foot">
      <div className="page-foot-inner">
        <p>{words("shell.promise")}</p>
        <a href="/accessibility">{words("shell.accessibility")}</a>
      </div>
    </footer>
  );
}
