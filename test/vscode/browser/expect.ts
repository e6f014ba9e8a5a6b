import type { Locator } from "playwright-core";

const patience = 30_000;

/** Waits until a place shows the text, and says what it showed instead. */
export async function shows(place: Locator, text: string | RegExp): Promise<void> {
  const matching = place.filter({ hasText: text });
  try {
    await matching.first().waitFor({ timeout: patience });
  } catch (error) {
    const seen = await place.allTextContents();
    throw new Error(`Waited ${patience / 1000} s for “${text}”; saw ${JSON.stringify(seen)}.`, { cause: error });
  }
}

/** Waits until nothing in a place shows the text. */
export async function hides(place: Locator, text: string | RegExp): Promise<void> {
  await place.filter({ hasText: text }).first().waitFor({ state: "detached", timeout: patience });
}
