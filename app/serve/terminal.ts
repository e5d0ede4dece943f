/** One line for the person at the terminal. */
export function say(line: string): void {
  console.log(`  ${line}`);
}

export function sayProblem(line: string): void {
  console.error(`\n  ${line}\n`);
}
