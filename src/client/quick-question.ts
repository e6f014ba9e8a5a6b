import { type Disposable, type InputBox, QuickInputButtons, type QuickPickItem, window } from "vscode";
import type { StepPlace } from "./walk-steps";

/** A question of several in the box above the editor. */
export interface QuickQuestion extends StepPlace {
  readonly title: string;
  /** What is asked. */
  readonly prompt: string;
}

/** A question that is answered in words. */
export interface TextQuestion extends QuickQuestion {
  /** What the box holds at first. */
  readonly start: string;
  /** What is wrong with the words; asked when somebody wants to go on. */
  readonly wrong: (text: string) => Promise<string | undefined>;
}

/** A question that is answered by choosing. */
export interface ChoiceQuestion<Item extends QuickPickItem> extends QuickQuestion {
  readonly items: readonly Item[];
  /** The choice that is taken when nothing else is. */
  readonly active: Item | undefined;
}

/** How a question ends. “back” stands for the question before, undefined for giving up. */
export type Reply<Answer> = { readonly answer: Answer } | "back" | undefined;

/** Asks for words, and goes on when nothing is wrong with them. */
export function askText({ start, prompt, wrong, ...place }: TextQuestion): Promise<Reply<string>> {
  const box = window.createInputBox();
  box.value = start;
  box.prompt = prompt;
  return ended(box, place, (reply, fail) => {
    const goOn = async (): Promise<void> => {
      const answer = box.value;
      const message = await wrong(answer);
      if (message === undefined) reply({ answer });
      else box.validationMessage = message;
    };
    return [box.onDidChangeValue(() => { box.validationMessage = ""; }), box.onDidAccept(() => { goOn().catch(fail); })];
  });
}

/** Asks for one of some things. */
export function askChoice<Item extends QuickPickItem>({ items, active, prompt, ...place }: ChoiceQuestion<Item>): Promise<Reply<Item>> {
  const box = window.createQuickPick<Item>();
  box.items = items;
  box.activeItems = active === undefined ? [] : [active];
  box.placeholder = prompt;
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  return ended(box, place, (reply) => [
    box.onDidAccept(() => {
      const [answer] = box.selectedItems;
      if (answer !== undefined) reply({ answer });
    }),
  ]);
}

/** What boxes for words and for choices have in common. */
type Box = Pick<InputBox, "title" | "step" | "totalSteps" | "ignoreFocusOut" | "buttons" | "onDidTriggerButton" | "onDidHide" | "show" | "dispose">;
type Listen<Answer> = (reply: (reply: Reply<Answer>) => void, fail: (error: unknown) => void) => readonly Disposable[];

/** Shows a box until it is answered, left or hidden. It stays while something else is looked at. */
async function ended<Answer>(box: Box, { title, step, totalSteps }: Omit<QuickQuestion, "prompt">, listen: Listen<Answer>): Promise<Reply<Answer>> {
  box.title = title;
  box.step = step;
  box.totalSteps = totalSteps;
  box.ignoreFocusOut = true;
  box.buttons = step > 1 ? [QuickInputButtons.Back] : [];
  const listening: Disposable[] = [];
  try {
    return await new Promise((resolve, reject) => {
      listening.push(...listen(resolve, reject), box.onDidTriggerButton(() => { resolve("back"); }), box.onDidHide(() => { resolve(undefined); }));
      box.show();
    });
  } finally {
    for (const one of listening) one.dispose();
    box.dispose();
  }
}
