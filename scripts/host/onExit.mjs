import process from 'node:process';

const cleanups = new Set();
let listening = false;

/**
 * Registers synchronous work that must be done however this process ends: normally, by a failure, or by a signal.
 * The function that comes back does the work now and forgets it.
 */
export function onExit(cleanup) {
  listen();
  cleanups.add(cleanup);
  return () => {
    if (cleanups.delete(cleanup)) cleanup();
  };
}

function listen() {
  if (listening) return;
  listening = true;
  process.on('exit', cleanUp);
  for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]]) {
    process.on(signal, () => process.exit(128 + number));
  }
}

/** Last registered first, since later things (a server) live inside earlier ones (its folder). */
function cleanUp() {
  for (const cleanup of [...cleanups].reverse()) {
    cleanups.delete(cleanup);
    try {
      cleanup();
    } catch {
      // The process is going; the remaining clean-ups matter more than this one's failure.
    }
  }
}
