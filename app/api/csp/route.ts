import { readBody } from "@/app/auth/body";

/** Where browsers report what the content policy stopped; only the name of the rule is written down. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request);
  const report = typeof body === "string" ? null : body.fields["csp-report"];
  if (typeof report === "object" && report !== null && "effective-directive" in report) {
    const rule = String(report["effective-directive"]).slice(0, 40);
    process.stderr.write(`${JSON.stringify({ level: "warn", where: "csp", rule })}\n`);
  }
  return new Response(null, { status: 204 });
}
