import { createLogger } from '@leetcord/kit/process/logger';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { createBudgetLedger } from '../leetcode/budget-ledger.ts';
import { callWithin } from '../leetcode/call.ts';
import type { BudgetLimits } from '../leetcode/request-budget.ts';
import { createSharedBudget } from '../leetcode/shared-budget.ts';
import { createProblemsMetrics } from '../metrics.ts';

/** How a separate process uses the budget: this many requests to an address, as soon as it may. */
export interface BudgetReplica {
  mongodbUri: string;
  dbName: string;
  limits: BudgetLimits;
  url: string;
  requests: number;
}

const { mongodbUri, dbName, limits, url, requests } = JSON.parse(process.argv[2] ?? '') as BudgetReplica;
const mongo = await connectMongo(mongodbUri, dbName);
const registry = createRegistry('problems');
const metrics = createProblemsMetrics(registry);
// The last place may still be given back while the connection closes, which is logged: only the number is read here.
const log = createLogger('replica', 'fatal');
const budget = createSharedBudget(createBudgetLedger(mongo.db, limits), limits, { log, metrics });

// Sends with each request when it was sent: all replicas are on one machine, with one clock.
const send = () =>
  fetch(url, { headers: { 'x-sent-at': String(Date.now()), 'x-sent-by': String(process.pid) } }).then((response) =>
    response.text(),
  );
// Some of both, so that together they want all of the budget.
const urgencyOf = (index: number) => (index % 2 === 0 ? 'waited-for' : 'background');
await Promise.all(
  Array.from({ length: requests }, (_, index) => budget.run(send, callWithin(60_000, urgencyOf(index)))),
);

const commands = await registry.getSingleMetric('leetcord_leetcode_budget_commands_total')?.get();
process.stdout.write(`${commands?.values[0]?.value ?? 0}\n`);
await mongo.close();
