/** Under which the jobs of notifications stand in the queue. */
export const jobKindName = 'notification';
