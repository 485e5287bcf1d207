// `node scripts/ready.mjs`: ends with status 0 when the service on this machine is ready, for health checks of containers.
const { PORT = '3000' } = process.env;
try {
  const { status } = await fetch(`http://127.0.0.1:${PORT}/readyz`, { signal: AbortSignal.timeout(4_000) });
  process.exitCode = status === 200 ? 0 : 1;
} catch {
  process.exitCode = 1; // nobody listens (yet)
}
