import { Metrics, type AskedWhenScraped } from './metrics.js';

const asked: AskedWhenScraped = {
  head: async () => 120,
  followers: async () => [
    { name: 'case_file', position: 118, state: 'running' },
    { name: 'worklists', position: 90, state: 'halted' },
  ],
  jobs: async () => ({ waiting: 2, parked: 1 }),
  notifications: async () => ({ failing: 3, parked: 0 }),
};

describe('what an operator watches', () => {
  it('how long appends took, by how they ended, and how many conflicts there were', async () => {
    const metrics = new Metrics(asked);
    metrics.appended('recorded', 0.002);
    metrics.appended('conflict', 0.003);
    const text = await metrics.text();

    expect(text).toContain('evenwicht_append_duration_seconds_bucket{le="0.0025",outcome="recorded"} 1');
    expect(text).toContain('evenwicht_append_duration_seconds_count{outcome="conflict"} 1');
    expect(text).toContain('evenwicht_append_conflicts_total 1');
  });

  it('how far each projection has come, how much it lags, and whether it halted', async () => {
    const text = await new Metrics(asked).text();

    expect(text).toContain('evenwicht_log_up 1');
    expect(text).toContain('evenwicht_log_head_position 120');
    expect(text).toContain('evenwicht_projection_lag_events{projection="case_file"} 2');
    expect(text).toContain('evenwicht_projection_running{projection="worklists"} 0');
  });

  it('how many jobs there are in each state', async () => {
    expect(await new Metrics(asked).text()).toContain('evenwicht_jobs{state="parked"} 1');
  });

  it('how many notifications are not delivered, and how attempts end', async () => {
    const metrics = new Metrics(asked);
    metrics.notified(true, 0.02);
    metrics.notified(false, 15);
    const text = await metrics.text();

    expect(text).toContain('evenwicht_notifications_not_delivered{state="failing"} 3');
    expect(text).toContain('evenwicht_notification_attempt_duration_seconds_count{outcome="delivered"} 1');
    expect(text).toContain('evenwicht_notification_attempt_duration_seconds_bucket{le="10",outcome="failed"} 0');
  });

  it('answers also while the log and the queue do not', async () => {
    const away = () => Promise.reject(new Error('away'));
    const metrics = new Metrics({ head: away, followers: away, jobs: away });
    metrics.answered('GET', '/v1/cases/:caseId', 200, 0.004);
    const text = await metrics.text();

    expect(text).toContain('evenwicht_log_up 0');
    expect(text).not.toContain('evenwicht_jobs{');
    expect(text).toContain('{method="GET",route="/v1/cases/:caseId",status="200"} 1');
  });
});
