const most = 32;
const patienceMs = 2;

type Waiting<Work, Answer> = { work: Work; answer: (answer: Promise<Answer>) => void };

/**
 * Does what comes singly in groups; when a group is done, each of it is asked for its own answer. A group goes as soon
 * as half of those who are at it have come together: whoever is alone goes at once, and nobody waits longer than two
 * milliseconds.
 */
export function together<Work, Answer>(
  doAtOnce: (several: Work[]) => Promise<(one: Work) => Promise<Answer>>,
): (work: Work) => Promise<Answer> {
  let waiting: Waiting<Work, Answer>[] = [];
  let underWay = 0;
  let crowd = 0;
  let patience: NodeJS.Timeout | undefined;

  function go() {
    clearTimeout(patience);
    patience = undefined;
    const group = waiting;
    waiting = [];
    underWay += group.length;
    crowd = underWay;
    void run(group);
  }

  async function run(group: Waiting<Work, Answer>[]) {
    const done = doAtOnce(group.map(({ work }) => work));
    const answers = group.map(({ work, answer }) => {
      const own = done.then((answerOf) => answerOf(work));
      answer(own);
      return own;
    });
    await Promise.allSettled(answers);
    underWay -= group.length;
  }

  return (work) =>
    new Promise((answer) => {
      waiting.push({ work, answer });
      if (waiting.length >= Math.min(most, crowd / 2)) go();
      else patience ??= setTimeout(go, patienceMs);
    });
}
