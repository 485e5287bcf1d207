// Planted: a service that drops everything when it is told to stop.
process.on('SIGTERM', () => process.exit(1));
