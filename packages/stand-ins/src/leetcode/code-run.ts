import { judge } from './judge.ts';
import { languageName } from './languages.ts';

/** Code that was run on the examples, not submitted. */
export interface CodeRun {
  id: string;
  code: string;
  lang: string;
  /** Unix time in ms. */
  judgedAt: number;
}

const EXPECTED = ['[0,1]', '[1,2]', '[0,1]'];
const NO_OUTPUT = ['', '', '', ''];

/** An id in LeetCode's format, such as `runcode_1790000000.123_AbCdEfGhIj`. */
export const newRunId = (at: number) => `runcode_${at / 1_000}_${Math.random().toString(36).slice(2, 12)}`;

/** The answer to a finished check of a code run: code 10 and "Accepted" even when the answer is wrong, as on LeetCode. */
export function runReply({ id, code, lang, judgedAt }: CodeRun) {
  const isCorrect = judge(code) === 'Accepted';
  return {
    status_code: 10,
    lang,
    run_success: true,
    status_runtime: '0 ms',
    memory: 16_192_000,
    display_runtime: '0',
    code_answer: isCorrect ? EXPECTED : ['[1,0]', ...EXPECTED.slice(1)],
    code_output: [],
    std_output_list: NO_OUTPUT,
    elapsed_time: 80,
    task_finish_time: judgedAt,
    task_name: 'judger.runcodetask.RunCode',
    expected_status_code: 10,
    expected_lang: 'cpp',
    expected_run_success: true,
    expected_status_runtime: '2',
    expected_memory: 6_320_000,
    expected_code_answer: EXPECTED,
    expected_code_output: [],
    expected_std_output_list: NO_OUTPUT,
    expected_elapsed_time: 28,
    expected_task_finish_time: judgedAt - 1_000,
    expected_task_name: 'judger.interprettask.Interpret',
    correct_answer: isCorrect,
    compare_result: isCorrect ? '111' : '011',
    total_correct: isCorrect ? 3 : 2,
    total_testcases: 3,
    runtime_percentile: null,
    status_memory: '16.2 MB',
    memory_percentile: null,
    pretty_lang: languageName(lang),
    submission_id: id,
    status_msg: 'Accepted',
    state: 'SUCCESS',
  };
}
