// A cheap fold, also loaded by the threads of read-log.bench.mjs: how many events of each type each municipality has.
export function noCounts() {
  return { total: 0, byType: new Map() };
}

export function counted(counts, event) {
  const key = `${event.type} ${event.data.municipality}`;
  counts.total += 1;
  counts.byType.set(key, (counts.byType.get(key) ?? 0) + 1);
}

export default async function foldCounts(batches) {
  const counts = noCounts();
  for await (const batch of batches) for (const event of batch) counted(counts, event);
  return counts;
}
