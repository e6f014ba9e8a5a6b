import { errors } from "playwright-core";

/**
 * Makes a gesture again until it has its effect, as a user does whose box was closed by a window that was
 * still starting and took the focus back. The gesture waits briefly for its effect; the last try's timeout
 * is thrown once patience, in milliseconds, is over, and any other error at once.
 */
export async function insist(patience: number, gesture: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await gesture();
      return;
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || Date.now() > end) throw error;
    }
  }
}
