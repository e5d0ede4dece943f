type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

/** Puts what was written before back into a form. */
export function refill(form: HTMLFormElement, written: FormData): void {
  for (const control of form.elements) {
    if (!isControl(control) || control.type === "hidden") continue;
    const values = written.getAll(control.name).map(String);
    if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type))
      control.checked = values.includes(control.value);
    else write(control, values[0] ?? "");
  }
}

/** As if it were typed, so that what stands beside the field follows it. */
function write(control: Control, value: string) {
  const prototype = Object.getPrototypeOf(control);
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, value);
  const type = control instanceof HTMLSelectElement ? "change" : "input";
  control.dispatchEvent(new Event(type, { bubbles: true }));
}
