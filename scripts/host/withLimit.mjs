/** The value of `promise`, or an error that says `what` and the limit when it takes longer than `limitMs`. */
export async function withLimit(promise, limitMs, what) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} within ${Math.round(limitMs / 1000)} s.`)), limitMs);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
