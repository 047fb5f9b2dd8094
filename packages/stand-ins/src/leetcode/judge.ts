import { languageName } from './languages.ts';
import type { Submission } from './state.ts';
import { STATUS_CODES, STATUSES, type Status } from './status.ts';

const TESTCASES = 63;
const CORRECT_BEFORE_FAILURE = 5;
const MEMORY_BYTES = 17_580_000;
const MEMORY_LIMIT_BYTES = 976_576_000;

/**
 * The judge: code that names a verdict, such as `# wrong answer` or `// time limit`, gets that verdict; all other code is accepted.
 */
export function judge(code: string): Status {
  const text = code.toLowerCase();
  return STATUSES.find((status) => text.includes(status.replace(' Exceeded', '').toLowerCase())) ?? 'Accepted';
}

/** The answer to a finished check of a submission. */
export function submissionReply({ id, status, lang, judgedAt }: Submission, questionId: string) {
  const isAccepted = status === 'Accepted';
  const isWrong = status === 'Wrong Answer';
  const compiled = status !== 'Compile Error';
  const correct = isAccepted ? TESTCASES : CORRECT_BEFORE_FAILURE;
  return {
    status_code: STATUS_CODES[status],
    lang,
    run_success: isAccepted || isWrong,
    status_runtime: isAccepted ? '52 ms' : 'N/A',
    memory: memoryOf(status),
    ...((isAccepted || isWrong) && { display_runtime: isAccepted ? '52' : '0' }),
    question_id: questionId,
    ...(compiled && {
      elapsed_time: status === 'Time Limit Exceeded' ? 11_008 : 77,
      compare_result: '1'.repeat(correct).padEnd(TESTCASES, '0'),
      code_output: isWrong ? '[1,1]' : '',
      std_output: '',
      last_testcase: isAccepted ? '' : '[3,3]\n6',
      expected_output: isAccepted ? '' : '[0,1]',
    }),
    task_finish_time: judgedAt,
    task_name: 'judger.judgetask.Judge',
    finished: true,
    total_correct: compiled ? correct : null,
    total_testcases: compiled ? TESTCASES : null,
    runtime_percentile: isAccepted ? 57.12 : null,
    status_memory: isAccepted ? '17.6 MB' : 'N/A',
    memory_percentile: isAccepted ? 48.13 : null,
    pretty_lang: languageName(lang),
    submission_id: String(id),
    status_msg: status,
    state: 'SUCCESS',
    ...(isWrong && { input_formatted: '[3,3], 6', input: '[3,3]\n6' }),
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

function memoryOf(status: Status): number {
  if (status === 'Compile Error') return 0;
  return status === 'Memory Limit Exceeded' ? MEMORY_LIMIT_BYTES : MEMORY_BYTES;
}
