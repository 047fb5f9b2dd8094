/** What the doctor found: one line for the person who runs LeetCord. */
export interface Finding {
  verdict: 'good' | 'warning' | 'bad';
  /** What is so. */
  text: string;
  /** What to do about it. */
  advice?: string;
}

export const good = (text: string): Finding => ({ verdict: 'good', text });
export const warning = (text: string, advice: string): Finding => ({ verdict: 'warning', text, advice });
export const bad = (text: string, advice: string): Finding => ({ verdict: 'bad', text, advice });

/** One thing to look at. It yields what it finds as it finds it, and stops when the signal aborts. */
export interface Check {
  title: string;
  look(signal: AbortSignal): AsyncIterable<Finding>;
}

/** Thrown within a check to end it with this finding. */
export class EndOfCheck extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.text);
    this.finding = finding;
  }
}

/** Runs a check for at most `deadlineMs`. What it has found until then stays, whatever goes wrong, and it never rejects. */
export async function runCheck({ title, look }: Check, deadlineMs: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  const deadline = new AbortController();
  const { signal } = deadline;
  const seconds = deadlineMs / 1_000;
  const late = bad(`${title}: no answer within ${seconds} s`, 'Something hangs: look at what comes before this line.');
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new EndOfCheck(late));
      deadline.abort();
    }, deadlineMs);
  });
  const collect = async () => {
    for await (const finding of look(signal)) {
      if (signal.aborted) return;
      findings.push(finding);
    }
  };
  try {
    await Promise.race([collect(), timeout]);
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    const unexpected = bad(`${title}: ${name}: ${message.split('\n')[0]}`, 'Nobody expected this: please report it.');
    return [...findings, error instanceof EndOfCheck ? error.finding : unexpected];
  } finally {
    clearTimeout(timer);
    deadline.abort();
  }
  return findings;
}
