// Waits for a condition by asking again and again; says what it was waiting for, and what it saw last, when it gives up.

/** Returns the first answer that is neither `null`, `undefined` nor `false`. */
export async function until<Answer>(
  what: string,
  look: () => Promise<Answer> | Answer,
  patience = 5_000,
): Promise<Exclude<Answer, null | undefined | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await look();
    if (answer !== null && answer !== undefined && answer !== false) return answer as Exclude<Answer, null | undefined | false>;
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
