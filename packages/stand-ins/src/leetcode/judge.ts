import type { Submission } from './state.ts';

/** LeetCode's verdicts and their codes. */
export const STATUS_CODES = {
  Accepted: 10,
  'Wrong Answer': 11,
  'Memory Limit Exceeded': 12,
  'Output Limit Exceeded': 13,
  'Time Limit Exceeded': 14,
  'Runtime Error': 15,
  'Compile Error': 20,
} as const;
export type Status = keyof typeof STATUS_CODES;

const TESTCASES = 63;

/** The judge: code that names a verdict, such as `# wrong answer`, gets it; all other code is accepted. */
export function judge(code: string): Status {
  const text = code.toLowerCase();
  return (Object.keys(STATUS_CODES) as Status[]).find((status) => text.includes(status.toLowerCase())) ?? 'Accepted';
}

/** What a finished check of a submission answers. */
export function submissionReply(submission: Submission, questionId: string) {
  const { status, lang } = submission;
  const isAccepted = status === 'Accepted';
  const compiled = status !== 'Compile Error';
  const correct = isAccepted ? TESTCASES : 5;
  return {
    status_code: STATUS_CODES[status],
    lang,
    run_success: isAccepted || status === 'Wrong Answer',
    status_runtime: isAccepted ? '52 ms' : 'N/A',
    memory: compiled ? 17_580_000 : 0,
    ...(isAccepted && { display_runtime: '52' }),
    question_id: questionId,
    ...(compiled && {
      elapsed_time: 77,
      compare_result: '1'.repeat(correct).padEnd(TESTCASES, '0'),
      code_output: isAccepted ? '' : '[1,1]',
      std_output: '',
      last_testcase: isAccepted ? '' : '[3,3]\n6',
      expected_output: isAccepted ? '' : '[0,1]',
    }),
    task_finish_time: submission.at,
    task_name: 'judger.judgetask.Judge',
    finished: true,
    total_correct: compiled ? correct : null,
    total_testcases: compiled ? TESTCASES : null,
    runtime_percentile: isAccepted ? 57.12 : null,
    status_memory: isAccepted ? '17.6 MB' : 'N/A',
    memory_percentile: isAccepted ? 48.13 : null,
    pretty_lang: lang === 'python3' ? 'Python3' : lang,
    submission_id: String(submission.id),
    status_msg: status,
    state: 'SUCCESS',
    ...(status === 'Wrong Answer' && { input_formatted: '[3,3], 6', input: '[3,3]\n6' }),
    ...(status === 'Runtime Error' && {
      runtime_error: 'Line 4: IndexError',
      full_runtime_error: 'IndexError: ...\nLine 4 in twoSum (Solution.py)',
    }),
    ...(!compiled && {
      compile_error: "Line 6: Char 28: error: expected ';'",
      full_compile_error: "Line 6: Char 28: error: expected ';'\n ...",
    }),
  };
}

/** What a finished check of a code run answers: code 10 and "Accepted" also when the answer is wrong, as on LeetCode. */
export function runReply(runId: string, code: string, lang: string, at: number) {
  const isCorrect = judge(code) === 'Accepted';
  return {
    status_code: 10,
    lang,
    run_success: true,
    status_runtime: '0 ms',
    memory: 16_192_000,
    display_runtime: '0',
    code_answer: [isCorrect ? '[0,1]' : '[1,0]', '[1,2]', '[0,1]'],
    code_output: [],
    std_output_list: ['', '', '', ''],
    elapsed_time: 80,
    task_finish_time: at,
    task_name: 'judger.runcodetask.RunCode',
    expected_status_code: 10,
    expected_code_answer: ['[0,1]', '[1,2]', '[0,1]'],
    correct_answer: isCorrect,
    compare_result: isCorrect ? '111' : '011',
    total_correct: isCorrect ? 3 : 2,
    total_testcases: 3,
    runtime_percentile: null,
    status_memory: '16.2 MB',
    memory_percentile: null,
    pretty_lang: lang,
    submission_id: runId,
    status_msg: 'Accepted',
    state: 'SUCCESS',
  };
}
