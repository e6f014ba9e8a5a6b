/** So many answers are kept that plans find theirs again; a hostile plan cannot fill the memory with them. */
const most = 500;

/**
 * A function of a text that knows its last answers. Only for one whose answer depends on nothing but the text, not even on
 * the language that is spoken: what does, `lasts` leaves out.
 */
export function remembered<Answer>(answerTo: (text: string) => Answer, lasts: (answer: Answer) => boolean = () => true): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = answerTo(text);
    if (known.size >= most) known.clear();
    if (lasts(answer)) known.set(text, answer);
    return answer;
  };
}
