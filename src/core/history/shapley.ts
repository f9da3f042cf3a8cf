/** With more players than this every coalition would be asked for too many values. */
const MOST_EXACT = 8;

/**
 * What each player adds to a value that they make together: the mean over the orders in which they may join, so that no order is
 * favoured. Over all orders up to 8 players; beyond that over the order given and its reverse. The parts sum up to the value of all
 * less the value of none.
 * @param valueOf the value when those players have joined whose flag is set
 */
export function shapley(players: number, valueOf: (joined: readonly boolean[]) => number): number[] {
  return players <= MOST_EXACT ? overAllOrders(players, valueOf) : overTwoOrders(players, valueOf);
}

function overAllOrders(players: number, valueOf: (joined: readonly boolean[]) => number): number[] {
  const coalitions = Array.from({ length: 2 ** players }, (_each, bits) => flagsOf(bits, players));
  const values = coalitions.map(valueOf);
  const shares = new Array<number>(players).fill(0);
  for (const [bits, joined] of coalitions.entries()) {
    const weight = orderShare(joined.filter(Boolean).length, players);
    for (let player = 0; player < players; player++) {
      if (!joined[player]) shares[player]! += weight * (values[bits | (1 << player)]! - values[bits]!);
    }
  }
  return shares;
}

/** The share of all orders in which exactly these `size` players come before a given one: size! (players - size - 1)! / players!. */
function orderShare(size: number, players: number): number {
  let share = 1 / players;
  for (let each = 1; each <= size; each++) share *= each / (players - each);
  return share;
}

function overTwoOrders(players: number, valueOf: (joined: readonly boolean[]) => number): number[] {
  const order = Array.from({ length: players }, (_each, player) => player);
  const forth = joinedInTurn(order, valueOf);
  const back = joinedInTurn([...order].reverse(), valueOf);
  return order.map((player) => (forth[player]! + back[player]!) / 2);
}

/** What each player adds when they join in this order. */
function joinedInTurn(order: readonly number[], valueOf: (joined: readonly boolean[]) => number): number[] {
  const joined = order.map(() => false);
  const added = order.map(() => 0);
  let before = valueOf(joined);
  for (const player of order) {
    joined[player] = true;
    const after = valueOf(joined);
    added[player] = after - before;
    before = after;
  }
  return added;
}

function flagsOf(bits: number, players: number): boolean[] {
  return Array.from({ length: players }, (_each, player) => (bits & (1 << player)) !== 0);
}
