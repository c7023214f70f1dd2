/**
 * Ends this server at once when it is asked to, and with the command that started it, however that ended.
 * Vite would first wait two seconds for its watchers; a server that only reads has nothing to finish.
 */
export function endWithCommand(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit());
  // The channel closes even where the command is killed and can hand on no signal.
  if (process.channel) process.on('disconnect', () => process.exit());
}
