/** What somebody wrote, closed like a sentence, so that another one can follow it. */
export const closed = (text: string) => (/[.!?…:”"]$/.test(text.trim()) ? text : `${text}.`);
