import type { MongoClient } from 'mongodb';
import { counter, gauge, type Registry } from '../metrics/registry.ts';

/** Shows how busy the connections to the database are. */
export function watchPool(registry: Registry, client: MongoClient): void {
  let waiting = 0;
  let inUse = 0;
  const failed = counter(
    registry,
    'leetcord_database_connection_failures_total',
    'Commands that got no connection to the database in time',
  );
  client.on('connectionCheckOutStarted', () => (waiting += 1));
  client.on('connectionCheckedOut', () => {
    waiting -= 1;
    inUse += 1;
  });
  client.on('connectionCheckOutFailed', () => {
    waiting -= 1;
    failed.inc();
  });
  client.on('connectionCheckedIn', () => (inUse -= 1));
  gauge(registry, 'leetcord_database_connections_in_use', 'Connections to the database in use', () => inUse);
  gauge(registry, 'leetcord_database_waiting', 'Commands that wait for a connection to the database', () => waiting);
}
